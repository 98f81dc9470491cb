// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trust/key.h"

#include <QList>

namespace ironfence::trust {

/// One signature of an envelope.
struct Signature
{
    QString keyId;
    QByteArray bytes;

    bool operator==(const Signature &) const = default;
};

/// A DSSE v1 envelope (https://github.com/secure-systems-lab/dsse): payload bytes, what they are, and who signed them.
/// Bounds, checked before anything is believed: 64 KiB in all, 1–8 signatures.
struct Envelope
{
    static constexpr qsizetype maxBytes = 64 * 1024;
    static constexpr qsizetype maxSignatures = 8;

    QString payloadType;
    QByteArray payload;
    QList<Signature> signatures;

    /// Errors: TooLarge, Invalid (with a path). The payload is not looked at.
    [[nodiscard]] static base::Result<Envelope> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;
    /// What is signed: "DSSEv1" SP len(type) SP type SP len(payload) SP payload.
    [[nodiscard]] QByteArray preAuthenticationEncoding() const;

    [[nodiscard]] static Envelope sign(const QString &payloadType, const QByteArray &payload, const SecretKey &key);

    bool operator==(const Envelope &) const = default;
};

} // namespace ironfence::trust
