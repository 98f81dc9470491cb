// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/envelope.h"

#include "base/json/reader.h"

namespace ironfence::trust {

using base::failure;

namespace {

constexpr qsizetype maxTypeLength = 128;
constexpr qsizetype maxKeyIdLength = 128; // twice a hexadecimal SHA-256: foreign key ids are ignored later, not here
constexpr qsizetype maxSignatureLength = 1024; // likewise for foreign schemes

} // namespace

base::Result<Envelope> Envelope::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return failure(value.error());

    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    Envelope envelope;
    object.each("signatures", maxSignatures, [&](const base::json::Value &element, const QString &path) {
        base::json::Object signature(element, path, reader);
        const auto keyId = signature.text("keyid", maxKeyIdLength);
        envelope.signatures.append({keyId, signature.base64("sig", maxSignatureLength)});
    });
    if (envelope.signatures.isEmpty())
        reader.fail(object.pathOf("signatures"), QStringLiteral("must have at least one element"));
    envelope.payloadType = object.text("payloadType", maxTypeLength);
    envelope.payload = object.base64("payload", maxBytes);
    return reader.finish(std::move(envelope));
}

QByteArray Envelope::serialize() const
{
    auto list = base::json::Value::array();
    for (const auto &signature : signatures) {
        list.push_back(
            {{"keyid", base::json::text(signature.keyId)}, {"sig", signature.bytes.toBase64().toStdString()}});
    }
    return base::json::write({{"payloadType", base::json::text(payloadType)},
                              {"payload", payload.toBase64().toStdString()},
                              {"signatures", std::move(list)}});
}

QByteArray Envelope::preAuthenticationEncoding() const
{
    const auto type = payloadType.toUtf8();
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' + QByteArray::number(payload.size()) + ' ' +
           payload;
}

Envelope Envelope::sign(const QString &payloadType, const QByteArray &payload, const SecretKey &key)
{
    Envelope envelope{payloadType, payload, {}};
    envelope.signatures.append({key.publicKey().id(), key.sign(envelope.preAuthenticationEncoding())});
    return envelope;
}

} // namespace ironfence::trust
