// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::wording {

/// A Monday before every programme of this system: what recurs since then has no beginning that people are told.
[[nodiscard]] QDate beforeEveryProgramme();

/// When a programme plays: its validity, its days, then the parts of these days.
[[nodiscard]] Phrases whenOf(const playlists::Programme &programme);
/// On which days: those of its rules, then those that are left out.
[[nodiscard]] Phrases rulesOf(const playlists::rules::When &when);
/// For which screens it is.
[[nodiscard]] Phrases whereOf(const playlists::Audience &audience);

/// "2026-12-01", or with its time of day unless that is midnight, on the clock of China; empty without one.
[[nodiscard]] QString momentOf(const std::optional<base::UtcTime> &time);
/// The same of an end that is not part of it: the last day when it ends at midnight.
[[nodiscard]] QString endOf(const std::optional<base::UtcTime> &time);
/// "08:30–11:30, 14:00–17:00"; empty: the whole day.
[[nodiscard]] QString daypartsOf(const QList<playlists::rules::Daypart> &dayparts);
/// "08:30", "24:00"; minutes beyond a day count on into the next one.
[[nodiscard]] QString timeOfDay(int minutes);

} // namespace ironfence::console::desktop::wording
