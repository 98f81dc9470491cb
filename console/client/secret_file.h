// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ironfence::console::client {

/// Writes a file with mode 0600 that is old or new, never between: temporary file beside it, fsync, rename. Errors: Io,
/// Full.
[[nodiscard]] base::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Makes a directory with mode 0700, and what is missing above it as mkdir -p does; one that is there already stays as
/// it is. Errors: Conflict (something else is there), Io.
[[nodiscard]] base::Result<void> makePrivateDirectory(const QString &path);

/// "Conflict: client.ini, operator.key and 2 more are there already" unless the directory is empty or missing.
[[nodiscard]] base::Result<void> requireVacant(const QString &directory);

/// Makes renames inside a directory durable. Errors: Io.
[[nodiscard]] base::Result<void> syncDirectory(const QString &path);

/// The bytes of a small file. Errors: NotFound, TooLarge.
[[nodiscard]] base::Result<QByteArray> readSmallFile(const QString &path, qint64 maxBytes = 64 * 1024);

} // namespace ironfence::console::client
