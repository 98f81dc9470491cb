// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ironfence::console::server::supervision {

/// Replaces a file at once, mode 0600: whoever reads it sees the old or the new one. Errors: Io.
[[nodiscard]] base::Result<void> replacePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace ironfence::console::server::supervision
