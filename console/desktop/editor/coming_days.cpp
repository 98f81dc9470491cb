// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/coming_days.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Programme;
using playlists::rules::TimeZone;
using playlists::rules::Window;

namespace {

constexpr int daysAhead = 366;

/// "08:30" on the clock of the day, where its end is 24:00.
QString clockText(const TimeZone &zone, QDate day, base::UtcTime time)
{
    const auto minute = std::chrono::duration_cast<std::chrono::minutes>(time - zone.instantOf(day, 0)).count();
    constexpr int wholeDay = 1440;
    const auto shown = minute > wholeDay ? minute - wholeDay : minute;
    return QStringLiteral("%1:%2").arg(shown / 60, 2, 10, QLatin1Char('0')).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

/// The part of a window in which a programme is valid, as far as it is not over.
std::optional<Window> validPart(Window window, const Programme &programme, base::UtcTime now)
{
    if (programme.validFrom)
        window.from = std::max(window.from, *programme.validFrom);
    if (programme.validUntil)
        window.to = std::min(window.to, *programme.validUntil);
    return window.from < window.to && window.to > now ? std::optional(window) : std::nullopt;
}

} // namespace

QList<ComingDay> comingDays(const Programme &programme, base::UtcTime now,
                            const playlists::calendar::Workdays &workdays, qsizetype most)
{
    QList<ComingDay> coming;
    const TimeZone zone;
    const auto today = zone.dayOf(now);
    const auto first = programme.validFrom ? std::max(today, zone.dayOf(*programme.validFrom)) : today;
    const auto chosen = programme.when.daysIn({first, daysAhead}, workdays);
    for (int ahead = 0; ahead < daysAhead && coming.size() < most; ++ahead) {
        if (!chosen.at(ahead))
            continue;
        const auto day = first.addDays(ahead);
        ComingDay one{day, {}};
        for (const auto &window : programme.when.windowsIn({day, 1}, zone, workdays)) {
            if (const auto part = validPart(window, programme, now))
                one.times.append(clockText(zone, day, part->from) + u'–' + clockText(zone, day, part->to));
        }
        if (!one.times.isEmpty())
            coming.append(one);
    }
    return coming;
}

} // namespace ironfence::console::desktop::editor
