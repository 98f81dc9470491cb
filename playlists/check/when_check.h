// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/check/finding.h"
#include "playlists/programme.h"

namespace ironfence::playlists::check {

/// How far ahead the checks look.
constexpr int daysAhead = 366;

/// The State Council tells of the next year's days off in October or November: from this long before its beginning on,
/// a year without a notice is worth a word.
constexpr int noticeDaysAhead = 31;

/// When a programme plays: rules that select no day any more, dayparts that add nothing, a validity that is over or
/// never meets its days; rules of workdays in a year without a notice.
[[nodiscard]] QList<Finding> checkWhen(const Programme &programme, const rules::TimeZone &zone,
                                       const calendar::Workdays &workdays, base::UtcTime now);

} // namespace ironfence::playlists::check
