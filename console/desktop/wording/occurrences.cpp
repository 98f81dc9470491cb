// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/occurrences.h"

#include "console/desktop/wording/sayings.h"
#include "playlists/timeline/windows.h"

namespace ironfence::console::desktop::wording {

namespace timeline = playlists::timeline;
using playlists::rules::DayRange;
using playlists::rules::TimeZone;
using playlists::rules::Window;

namespace {

constexpr int minutesInDay = 1440;

int minuteOf(const TimeZone &zone, QDate day, base::UtcTime time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(time - zone.instantOf(day, 0)).count());
}

/// The parts of a day that begin on it; empty: all of it.
QString partsOf(const TimeZone &zone, QDate day, const QList<Window> &windows)
{
    QStringList parts;
    for (const auto &window : windows) {
        const int from = std::max(0, minuteOf(zone, day, window.from));
        const int to = minuteOf(zone, day, window.to);
        if (from == 0 && to == minutesInDay)
            return {};
        parts.append(timeOfDay(from) + u'–' + timeOfDay(to));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<Occurrence> nextDaysOf(const playlists::Programme &programme, const base::AuthorityId &authority,
                             const playlists::Screen &screen, base::UtcTime now, qsizetype most)
{
    constexpr int daysAhead = 366;
    auto asked = programme;
    if (screen.id.isEmpty())
        asked.audience = {};
    const timeline::Roster roster({{authority, playlists::Rank::Mandatory, 100, {asked}}}, screen);
    if (roster.candidates().empty())
        return {};
    const auto &candidate = roster.candidates().front();
    const auto workdays = screen.workdays();
    // A part that began yesterday may last into today.
    const auto first = screen.zone.dayOf(std::max(now, programme.validFrom.value_or(now))).addDays(-1);
    const int count = static_cast<int>(screen.zone.dayOf(now).addDays(daysAhead).toJulianDay() - first.toJulianDay());
    if (count <= 0)
        return {};
    const auto selected = programme.when.daysIn({first, count}, workdays);
    QList<Occurrence> days;
    for (int index = 0; index < count && days.size() < most; ++index) {
        const auto day = first.addDays(index);
        if (!selected.at(index))
            continue;
        auto windows = timeline::windowsOf(candidate, screen, workdays, DayRange{day, 1});
        windows.removeIf([now](const Window &window) { return window.to <= now; });
        if (!windows.isEmpty())
            days.append({day, partsOf(screen.zone, day, windows)});
    }
    return days;
}

Phrases nextDaysSaid(const playlists::Programme &programme, const base::AuthorityId &authority,
                     const playlists::Screen &screen, base::UtcTime now, qsizetype most)
{
    QList<Phrase> said;
    for (const auto &one : nextDaysOf(programme, authority, screen, now, most))
        said.append({Saying::OnDay, one.day.toString(Qt::ISODate), one.parts});
    return said;
}

} // namespace ironfence::console::desktop::wording
