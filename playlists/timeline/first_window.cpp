// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/first_window.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

using base::UtcTime;

std::optional<UtcTime> firstWindowOf(const Candidate &candidate, const Screen &screen,
                                     const calendar::Workdays &workdays, UtcTime from, int days)
{
    const auto &programme = *candidate.programme;
    if (programme.validUntil && *programme.validUntil <= from)
        return std::nullopt;
    // A daypart and its shift reach at most two and a half days behind the day that they belong to (windows.cpp).
    constexpr int reach = 3;
    const auto today = screen.zone.dayOf(from);
    if (programme.validFrom && *programme.validFrom >= screen.zone.instantOf(today.addDays(days), 0))
        return std::nullopt;
    // Most programmes apply soon, if at all: the near days first. A shift brings a day's windows half a day forward, so
    // what the last day of a range begins may not be the first.
    constexpr int near = 4;
    for (const int end : {std::min(near, days), days}) {
        const rules::DayRange range{today.addDays(-reach), reach + end + 1};
        const auto windows = windowsOf(candidate, screen, workdays, range);
        const auto ahead = std::find_if(windows.cbegin(), windows.cend(),
                                        [&](const rules::Window &window) { return window.to > from; });
        const auto known = screen.zone.instantOf(today.addDays(end), 0);
        if (ahead != windows.cend() && std::max(ahead->from, from) < known)
            return std::max(ahead->from, from);
    }
    return std::nullopt;
}

} // namespace ironfence::playlists::timeline
