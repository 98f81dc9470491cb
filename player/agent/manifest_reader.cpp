// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/manifest_reader.h"

namespace ironfence::player {

using base::failure;

base::Result<playlists::Manifest> readManifest(QByteArrayView bytes, const base::AuthorityId &authority,
                                               const trust::Keyring &keyring)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return failure(envelope.error());
    const auto signer = keyring.verify(*envelope, QLatin1String(playlists::Manifest::payloadType));
    if (!signer)
        return failure(signer.error());
    auto manifest = playlists::Manifest::parse(envelope->payload);
    if (!manifest)
        return failure(manifest.error());
    if (manifest->authority != *signer || *signer != authority) {
        return failure(base::ErrorCode::Untrusted,
                       QStringLiteral("a manifest of %1, signed by %2, was offered as that of %3")
                           .arg(manifest->authority.text(), signer->text(), authority.text()));
    }
    return manifest;
}

} // namespace ironfence::player
