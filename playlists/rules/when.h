// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/day_rule.h"
#include "playlists/rules/time_zone.h"

namespace ironfence::playlists::rules {

/// A part of a day in local minutes after 00:00. One that ends at or before its beginning lasts into the next day; it
/// belongs to the day on which it begins.
struct Daypart
{
    int from = 0;  ///< 0–1439
    int to = 1440; ///< 0–1440: "24:00" is the end of the day
    base::json::Value extra = base::json::Value::object();

    /// Minutes after 00:00 of the day on which it begins: up to 2879.
    [[nodiscard]] int end() const { return to > from ? to : to + 1440; }
    bool operator==(const Daypart &) const = default;
};

/// From one instant to another; `to` is not part of it.
struct Window
{
    base::UtcTime from;
    base::UtcTime to;

    bool operator==(const Window &) const = default;
};

/// An array of at most When::maxDayparts; a missing member is an empty one.
[[nodiscard]] QList<Daypart> readDayparts(base::json::Object &object, const char *key);
[[nodiscard]] base::json::Value daypartsToJson(const QList<Daypart> &dayparts);

/// When something applies: local days by rules, and parts of these days.
struct When
{
    static constexpr int maxRules = 16;
    static constexpr int maxDayparts = 24;

    QList<DayRule> on;       ///< the days that any of them selects; none: every day
    QList<DayRule> except;   ///< without these
    QList<Daypart> dayparts; ///< none: the whole day
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static When read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    [[nodiscard]] DaySet daysIn(const DayRange &range, const calendar::Workdays &workdays) const;
    /// The windows that begin on the days of the range, in order, apart from each other; each at least a minute of the
    /// local clock long unless a clock change swallowed it. `shift` moves the dayparts by so many minutes (-720–720).
    [[nodiscard]] QList<Window> windowsIn(const DayRange &range, const TimeZone &zone,
                                          const calendar::Workdays &workdays, int shift = 0) const;

    bool operator==(const When &) const = default;
};

} // namespace ironfence::playlists::rules
