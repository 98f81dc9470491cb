// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <chrono>

namespace ironfence::console::cli {

/// Reads "2h", "30m", "90s" or their combination in that order, "1h30m". Errors: Invalid.
[[nodiscard]] base::Result<std::chrono::seconds> parseLifetime(const QString &text);

} // namespace ironfence::console::cli
