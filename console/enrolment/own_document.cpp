// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/own_document.h"

namespace ironfence::console::enrolment {

using base::ErrorCode;
using base::failure;

base::Result<QByteArray> ownPayload(const base::AuthorityId &authority, const trust::Keyring &keyring,
                                    const QByteArray &bytes, const char *payloadType, const QString &what)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return failure(ErrorCode::Untrusted, envelope.error().line(), what);
    const auto signer = keyring.verify(*envelope, QLatin1String(payloadType));
    if (!signer)
        return failure(ErrorCode::Untrusted, signer.error().line(), what);
    if (*signer != authority)
        return failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(signer->text()), what);
    return envelope->payload;
}

} // namespace ironfence::console::enrolment
