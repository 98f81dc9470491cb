// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ironfence::console::cli {

/// Whether a person sits at the controlling terminal.
[[nodiscard]] bool hasTerminal();

/// Asks y/N on the terminal; anything but y or yes is no, and so is silence when there is no terminal.
[[nodiscard]] bool confirm(const QString &question);

/// The passphrase of a key that exists: from IRONFENCE_PASSPHRASE, else asked on the terminal without echo. Errors:
/// Denied when there is nobody to ask.
[[nodiscard]] base::Result<QByteArray> passphraseOf(const QString &keyFile);

/// A passphrase for a new key: from IRONFENCE_PASSPHRASE, else asked twice on the terminal. At least minPassphrase
/// bytes. Errors: Invalid (too short, or the two differ, or nobody to ask).
[[nodiscard]] base::Result<QByteArray> newPassphrase();

inline constexpr qsizetype minPassphrase = 8;

} // namespace ironfence::console::cli
