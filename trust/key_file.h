// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trust/key.h"

namespace ironfence::trust {

/// Writes a secret key to a new file with mode 0600 (whole or not at all, fsync). With a passphrase the seed is sealed
/// by XSalsa20-Poly1305 (crypto_secretbox) under an Argon2id key (libsodium MODERATE limits); an empty passphrase
/// stores it in the clear and says so in the file. An existing file is `Conflict`: a key is never overwritten.
[[nodiscard]] base::Result<void> writeKeyFile(const QString &file, const SecretKey &key, const QByteArray &passphrase);

/// Whether the file needs a passphrase. Errors: NotFound, Invalid.
[[nodiscard]] base::Result<bool> keyFileIsSealed(const QString &file);

/// Errors: NotFound, Invalid, Denied (wrong passphrase, or the file is readable by others).
[[nodiscard]] base::Result<SecretKey> readKeyFile(const QString &file, const QByteArray &passphrase);

} // namespace ironfence::trust
