// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/windows.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

using base::Milliseconds;
using rules::DayRange;
using rules::Window;

namespace {

QList<Window> withinValidity(QList<Window> windows, const Programme &programme)
{
    for (auto &window : windows) {
        window.from = std::max(window.from, programme.validFrom.value_or(window.from));
        window.to = std::min(window.to, programme.validUntil.value_or(window.to));
    }
    windows.removeIf([](const Window &window) { return window.from >= window.to; });
    return windows;
}

/// How much of some windows is within others; both in order and apart from each other.
Milliseconds overlapOf(const QList<Window> &some, const QList<Window> &others)
{
    Milliseconds sum{0};
    auto other = others.cbegin();
    for (const auto &window : some) {
        while (other != others.cend() && other->to <= window.from)
            ++other;
        for (auto at = other; at != others.cend() && at->from < window.to; ++at)
            sum += std::min(window.to, at->to) - std::max(window.from, at->from);
    }
    return sum;
}

/// The windows of several days, in order and joined where they overlap.
QList<Window> joined(QList<Window> windows)
{
    std::sort(windows.begin(), windows.end(), [](const Window &a, const Window &b) { return a.from < b.from; });
    QList<Window> apart;
    for (const auto &window : std::as_const(windows)) {
        if (!apart.isEmpty() && window.from <= apart.constLast().to)
            apart.last().to = std::max(apart.constLast().to, window.to);
        else
            apart.append(window);
    }
    return apart;
}

} // namespace

QList<Window> windowsOf(const Candidate &candidate, const Screen &screen, const calendar::Workdays &workdays,
                        const DayRange &days)
{
    const auto &programme = *candidate.programme;
    const auto &when = programme.when;
    if (when == rules::When{})
        return withinValidity({{screen.zone.instantOf(days.first, 0), screen.zone.instantOf(days.last(), 24 * 60)}},
                              programme);
    if (candidate.shift == 0 || when.dayparts.isEmpty())
        return withinValidity(when.windowsIn(days, screen.zone, workdays), programme);

    // The windows of a day reach from half a day before it to two and a half behind it; hours begin a day earlier.
    const DayRange around{days.first.addDays(-3), days.count + 6};
    const auto lit = screen.hours.windowsIn(around, screen.zone, workdays);
    const auto selected = when.daysIn(days, workdays);
    rules::When parts;
    parts.dayparts = when.dayparts;
    QList<Window> windows;
    for (int index = 0; index < days.count; ++index) {
        if (!selected.at(index))
            continue;
        const auto on = [&](int shift) {
            return withinValidity(parts.windowsIn({days.dayAt(index), 1}, screen.zone, workdays, shift), programme);
        };
        const auto usual = on(0);
        const auto moved = on(candidate.shift);
        windows += overlapOf(moved, lit) < overlapOf(usual, lit) ? usual : moved;
    }
    return joined(std::move(windows));
}

} // namespace ironfence::playlists::timeline
