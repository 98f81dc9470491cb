// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/compliance/day_account.h"

namespace ironfence::console::server::records {

/// Accounts as bytes.
namespace account_body {

[[nodiscard]] QByteArray write(const compliance::DayAccount &day);
/// `place` is where the screen is now. Errors: Corrupt.
[[nodiscard]] base::Result<compliance::DayAccount> read(const QByteArray &body, const QString &place);

} // namespace account_body

} // namespace ironfence::console::server::records
