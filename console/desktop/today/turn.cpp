// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/today/turn.h"

#include "console/desktop/wording/occurrences.h"

#include <algorithm>

namespace ironfence::console::desktop::today {

QList<Turn> turnsOf(const publication::Holdings &holdings, const base::AuthorityId &authority, base::UtcTime now)
{
    const playlists::Screen screen; // made up: nobody's audience, and no place has moved anything
    const auto today = screen.zone.dayOf(now);
    const auto weekAgo = screen.zone.instantOf(today.addDays(-Turn::restDays), 0);
    QList<Turn> turns;
    for (const auto &live : holdings.live) {
        const auto days = wording::nextDaysOf(live.programme, authority, screen, weekAgo, 2 * Turn::restDays + 2);
        const auto at = std::find_if(days.cbegin(), days.cend(), [&](const auto &one) { return one.day == today; });
        if (at == days.cend())
            continue;
        // A part of the night before it may be told, too: that is a day of its own.
        const bool begins = at == days.cbegin() || std::prev(at)->day.daysTo(today) > Turn::restDays;
        const auto next = std::next(at);
        const bool ends = next == days.cend() || today.daysTo(next->day) > Turn::restDays;
        if (begins || ends)
            turns.append({live.programme.id.text(), live.programme.title, begins, ends, at->parts});
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.begins && !b.begins; });
    return turns;
}

} // namespace ironfence::console::desktop::today
