// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/client_config.h"
#include "trust/envelope.h"
#include "trust/keyring.h"

#include <optional>

namespace ironfence::console::signing {

/// An operator's key and the authorities that this machine has pinned. The key lies in a file, sealed by a passphrase
/// unless somebody chose otherwise, and is in memory from unlock() on. One thread at a time.
class Signer
{
public:
    explicit Signer(const client::ClientConfig &config) : m_config(config) {}

    [[nodiscard]] const base::AuthorityId &authority() const { return m_config.authority; }
    /// Whether the key needs a passphrase. Errors: NotFound, Invalid.
    [[nodiscard]] base::Result<bool> isSealed() const;
    [[nodiscard]] bool isUnlocked() const { return m_key.has_value(); }
    /// Takes about a second with a passphrase, and a quarter of a GiB for it (Argon2id). Once is enough. Errors:
    /// NotFound, Invalid, Denied (a wrong passphrase, or others may read the file).
    [[nodiscard]] base::Result<void> unlock(const QByteArray &passphrase);
    /// Forgets the key.
    void lock() { m_key.reset(); }
    /// Signs a payload; the bytes of the envelope. Errors: Denied (locked), TooLarge.
    [[nodiscard]] base::Result<QByteArray> sign(const char *payloadType, const QByteArray &payload) const;

    /// The trust document as it is on disk. Errors: NotFound, TooLarge.
    [[nodiscard]] base::Result<QByteArray> trustBytes() const;
    [[nodiscard]] base::Result<trust::Keyring> keyring() const;

private:
    client::ClientConfig m_config;
    std::optional<trust::SecretKey> m_key;
};

} // namespace ironfence::console::signing
