// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <array>

namespace ironfence::trust {

/// An Ed25519 public key (RFC 8032), written as a TUF key object.
class PublicKey
{
public:
    static constexpr qsizetype size = 32;

    PublicKey() = default;
    /// Refuses keys of the wrong length.
    [[nodiscard]] static base::Result<PublicKey> fromBytes(QByteArrayView bytes);
    /// {"keytype":"ed25519","scheme":"ed25519","keyval":{"public":"<hex>"}}
    [[nodiscard]] static base::Result<PublicKey> fromJson(const base::json::Value &value,
                                                          const QString &path = QStringLiteral("$"));

    [[nodiscard]] base::json::Value toJson() const;
    /// TUF key id: lower-case hex SHA-256 of the canonical JSON of the key object.
    [[nodiscard]] QString id() const;
    /// True when `signature` (64 bytes) is this key's signature of `message`. libsodium: small-order keys never verify.
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    std::array<unsigned char, size> m_bytes{};
};

/// An Ed25519 secret key in locked memory, wiped when it goes. Move only.
class SecretKey
{
public:
    [[nodiscard]] static SecretKey generate();
    /// From a 32-byte seed (RFC 8032 private key), for tests with published vectors.
    [[nodiscard]] static base::Result<SecretKey> fromSeed(QByteArrayView seed);

    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    /// The seed, for key_file only; the caller wipes its copy.
    [[nodiscard]] QByteArray seed() const;

private:
    SecretKey();

    unsigned char *m_bytes = nullptr; // 64 bytes from sodium_malloc: locked, guarded, wiped when freed
};

} // namespace ironfence::trust
