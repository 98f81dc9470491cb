// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/when.h"

namespace ironfence::console::desktop::editor {

/// Days of the week as bits: 1 is Monday, 64 Sunday.
constexpr int everyDay = 0x7f;

/// Every week on those days, since ever: one day at least.
[[nodiscard]] playlists::rules::Recurrence weeklyOn(int days);
/// Of a rule that says no more than that, whenever it begins.
[[nodiscard]] std::optional<int> weekdaysOf(const playlists::rules::Recurrence &rule);

/// On which days of every week something applies, if that is all that its rules say: everyDay without any. Exceptions
/// are another thing.
[[nodiscard]] std::optional<int> weekdaysOf(const playlists::rules::When &when);
/// The same on those days, if weekdaysOf() knows it and there is one day at least; else as it was.
[[nodiscard]] playlists::rules::When withWeekdays(playlists::rules::When when, int days);

} // namespace ironfence::console::desktop::editor
