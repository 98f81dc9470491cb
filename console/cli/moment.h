// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/time_zone.h"

namespace ironfence::console::cli {

/// An instant as operators write it: RFC 3339, "2026-11-23T08:00:00+08:00", or what the clock of a place shows,
/// "2026-11-23T08:00" or "2026-11-23T08:00:30". Errors: Invalid.
[[nodiscard]] base::Result<base::UtcTime> momentOf(const QString &text, const playlists::rules::TimeZone &zone);

/// "7d", "24h", "90m", "30s" or several in that order, "1d12h"; at least a second. Errors: Invalid.
[[nodiscard]] base::Result<std::chrono::seconds> spanOf(const QString &text);

/// "08:00:00" or "08:00:00.250" on the clock of a place.
[[nodiscard]] QString clockText(const playlists::rules::TimeZone &zone, base::UtcTime time);
/// "2026-11-23" there.
[[nodiscard]] QString dayText(const playlists::rules::TimeZone &zone, base::UtcTime time);

} // namespace ironfence::console::cli
