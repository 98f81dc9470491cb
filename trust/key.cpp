// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/key.h"

#include "base/json/reader.h"
#include "trust/sodium.h"

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace ironfence::trust {

using base::ErrorCode;
using base::failure;

namespace {

constexpr auto algorithm = "ed25519";

} // namespace

base::Result<PublicKey> PublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return failure(ErrorCode::Invalid, QStringLiteral("an Ed25519 public key has 32 bytes"));
    PublicKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

base::Result<PublicKey> PublicKey::fromJson(const base::json::Value &value, const QString &path)
{
    base::json::Reader reader;
    base::json::Object object(value, path, reader);
    for (const char *member : {"keytype", "scheme"}) {
        if (object.text(member, 32) != QLatin1String(algorithm))
            reader.fail(object.pathOf(member), QStringLiteral("must be \"ed25519\""), ErrorCode::Unsupported);
    }
    auto keyval = object.object("keyval");
    // 32 bytes are as long as a SHA-256 and are written the same way: 64 lower-case hexadecimal digits.
    const auto bytes = keyval.sha256("public");
    // The id names the whole object, so a member that we would drop would also change who the key is.
    if (!object.rest().empty() || !keyval.rest().empty())
        reader.fail(path, QStringLiteral("a key has no other members than keytype, scheme and keyval.public"));

    PublicKey key;
    key.m_bytes = bytes.digest();
    return reader.finish(key);
}

base::json::Value PublicKey::toJson() const
{
    const auto hex = base::Sha256(m_bytes).hex();
    return {{"keytype", algorithm}, {"scheme", algorithm}, {"keyval", {{"public", hex.toStdString()}}}};
}

QString PublicKey::id() const
{
    return base::Sha256::of(base::json::write(toJson())).hex();
}

bool PublicKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    ensureSodium();
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       m_bytes.data()) == 0;
}

SecretKey::SecretKey()
{
    ensureSodium();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
    Q_CHECK_PTR(m_bytes);
}

SecretKey SecretKey::generate()
{
    SecretKey key;
    std::array<unsigned char, PublicKey::size> ignored{};
    crypto_sign_keypair(ignored.data(), key.m_bytes);
    return key;
}

base::Result<SecretKey> SecretKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return failure(ErrorCode::Invalid, QStringLiteral("an Ed25519 seed has 32 bytes"));
    SecretKey key;
    std::array<unsigned char, PublicKey::size> ignored{};
    crypto_sign_seed_keypair(ignored.data(), key.m_bytes, raw(seed));
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes); // wipes; does nothing for null
}

PublicKey SecretKey::publicKey() const
{
    std::array<char, PublicKey::size> bytes{};
    crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char *>(bytes.data()), m_bytes);
    return *PublicKey::fromBytes(QByteArrayView(bytes.data(), PublicKey::size));
}

QByteArray SecretKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_bytes);
    return signature;
}

QByteArray SecretKey::seed() const
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char *>(seed.data()), m_bytes);
    return seed;
}

} // namespace ironfence::trust
