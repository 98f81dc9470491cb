// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ironfence::console::server::supervision {

/// 192 random bits as 32 characters of base64url: a password or bearer secret that nobody guesses.
[[nodiscard]] QString randomSecret();

/// A line of mosquitto's password file without the name: "$7$<iterations>$<salt>$<hash>", PBKDF2-HMAC-SHA512 with a
/// salt of 12 bytes, as mosquitto_passwd 2.0 writes it. Few iterations are enough: our passwords are random, and 10,000
/// screens sign in at once after an outage.
[[nodiscard]] QString brokerPasswordHash(const QString &password);

/// The same, with a given salt: for tests with known vectors.
[[nodiscard]] QString brokerPasswordHash(const QString &password, const QByteArray &salt);

} // namespace ironfence::console::server::supervision
