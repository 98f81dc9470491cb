// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trust/keyring.h"

namespace ironfence::console::server::desk {

/// The payload of an envelope that its own authority signed, and its bytes.
template <typename Document>
struct SignedDocument
{
    Document document;
    QByteArray payload;
};

/// Verifies first, parses then, and sees that the document speaks for nobody but its signer. `Document` has a
/// payloadType, an authority and a static parse(). Errors: those of parsing; Untrusted.
template <typename Document>
[[nodiscard]] base::Result<SignedDocument<Document>> readSigned(const QByteArray &bytes, const trust::Keyring &keyring)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return base::failure(envelope.error());
    const auto signer = keyring.verify(*envelope, QLatin1String(Document::payloadType));
    if (!signer)
        return base::failure(signer.error());
    auto document = Document::parse(envelope->payload);
    if (!document)
        return base::failure(document.error());
    if (document->authority != *signer) {
        return base::failure(
            base::ErrorCode::Untrusted,
            QStringLiteral("signed by %1, but it speaks for %2").arg(signer->text(), document->authority.text()),
            QStringLiteral("$.authority"));
    }
    return SignedDocument<Document>{*document, envelope->payload};
}

} // namespace ironfence::console::server::desk
