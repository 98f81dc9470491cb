// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <array>

namespace ironfence::base {

/// The name of immutable bytes: their SHA-256 (FIPS 180-4).
class Sha256
{
public:
    Sha256() = default;
    explicit Sha256(const std::array<unsigned char, 32> &digest) : m_digest(digest) {}

    /// Hashes a document in memory; for files and streams use media::Hasher, which is faster.
    [[nodiscard]] static Sha256 of(QByteArrayView bytes);
    /// Reads 64 lower-case hexadecimal digits; anything else is `Invalid`.
    [[nodiscard]] static Result<Sha256> fromHex(const QString &hex);

    [[nodiscard]] QString hex() const;
    [[nodiscard]] const std::array<unsigned char, 32> &digest() const { return m_digest; }

    auto operator<=>(const Sha256 &) const = default;
    friend size_t qHash(const Sha256 &hash, size_t seed = 0) { return qHashBits(hash.m_digest.data(), 32, seed); }

private:
    std::array<unsigned char, 32> m_digest{};
};

/// Names bytes and says how many they are: enough to fetch them from anybody and know that they are right.
struct ObjectRef
{
    Sha256 sha256;
    qint64 length = 0; ///< bytes

    auto operator<=>(const ObjectRef &) const = default;
    friend size_t qHash(const ObjectRef &ref, size_t seed = 0) { return qHash(ref.sha256, seed); }
};

} // namespace ironfence::base
