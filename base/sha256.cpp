// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"

#include <QCryptographicHash>
#include <algorithm>

namespace ironfence::base {

Sha256 Sha256::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    const auto result = hash.result();
    std::array<unsigned char, 32> digest{};
    std::copy(result.begin(), result.end(), digest.begin());
    return Sha256(digest);
}

Result<Sha256> Sha256::fromHex(const QString &hex)
{
    const bool shaped = hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    if (!shaped)
        return failure(ErrorCode::Invalid, QStringLiteral("a SHA-256 is 64 lower-case hexadecimal digits"));

    const auto bytes = QByteArray::fromHex(hex.toLatin1());
    std::array<unsigned char, 32> digest{};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return Sha256(digest);
}

QString Sha256::hex() const
{
    const auto view = QByteArray::fromRawData(reinterpret_cast<const char *>(m_digest.data()), 32);
    return QString::fromLatin1(view.toHex());
}

} // namespace ironfence::base
