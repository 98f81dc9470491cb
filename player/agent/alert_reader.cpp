// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_reader.h"

namespace ironfence::player {

using playlists::Alert;

tl::expected<AlertDocument, AlertRefusal> readAlert(const QByteArray &bytes, const trust::Keyring &keyring)
{
    const auto unverified = [&](const base::Error &error) {
        return tl::unexpected(AlertRefusal{base::Sha256::of(bytes), error, false});
    };
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return unverified(envelope.error());
    const auto signer = keyring.verify(*envelope, QLatin1String(Alert::payloadType));
    if (!signer)
        return unverified(signer.error());

    const auto document = base::Sha256::of(envelope->payload);
    const auto alert = Alert::parse(envelope->payload);
    if (!alert)
        return tl::unexpected(AlertRefusal{document, alert.error(), true});
    if (alert->authority != *signer) {
        return tl::unexpected(AlertRefusal{
            document,
            {base::ErrorCode::Untrusted,
             QStringLiteral("signed by %1, but it speaks for %2").arg(signer->text(), alert->authority.text()),
             alert->identifier},
            true});
    }
    return AlertDocument{*alert, document, bytes, keyring.signersOf(*envelope, *signer)};
}

} // namespace ironfence::player
