// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/secrets.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace ironfence::console::server::supervision {

namespace {

constexpr int iterations = 101; // mosquitto's own default
constexpr int saltBytes = 12;
constexpr int hashBytes = 64;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    // OpenSSL's generator fails only when the system has no entropy source at all: nothing can be secret then.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("no random numbers");
    return bytes;
}

} // namespace

QString randomSecret()
{
    return QString::fromLatin1(
        randomBytes(24).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString brokerPasswordHash(const QString &password)
{
    return brokerPasswordHash(password, randomBytes(saltBytes));
}

QString brokerPasswordHash(const QString &password, const QByteArray &salt)
{
    const auto text = password.toUtf8();
    QByteArray hash(hashBytes, Qt::Uninitialized);
    const int done =
        PKCS5_PBKDF2_HMAC(text.constData(), static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<int>(salt.size()),
                          iterations, EVP_sha512(), hashBytes, reinterpret_cast<unsigned char *>(hash.data()));
    if (done != 1)
        qFatal("PBKDF2 is not available");
    return QStringLiteral("$7$%1$%2$%3")
        .arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(hash.toBase64()));
}

} // namespace ironfence::console::server::supervision
