// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/timetable/entry.h"

namespace ironfence::console::timetable {

/// What a screen shows from one instant to another, or the first part of it.
struct Timetable
{
    static constexpr int largestPage = 2000; ///< entries
    static constexpr int usualPage = 1000;
    static constexpr int smallestPage = 16; ///< more than can be on the glass at once
    static constexpr std::chrono::hours longest{168};

    base::ScreenId screen;
    playlists::rules::TimeZone zone{}; ///< the clock of its place
    base::UtcTime from;
    base::UtcTime to;
    /// Ordered by time, then zone; not clipped, so the first ones may begin before `from`.
    QList<Entry> entries;
    /// Ask again from here: what begins before it is in this part. Empty when this is all.
    std::optional<base::UtcTime> next;

    /// At most `limit` entries, smallestPage–largestPage. `from` is before `to`, at most 7 days, both in checked years.
    [[nodiscard]] static Timetable of(const playlists::timeline::Timeline &timeline, base::UtcTime from,
                                      base::UtcTime to, int limit);
    [[nodiscard]] static Timetable read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// Puts the part that begins at `next` behind this one.
    void append(const Timetable &part);

    bool operator==(const Timetable &) const = default;
};

/// Timelines are known from 2000-01-03 to 2100-12-28. Errors: Invalid.
[[nodiscard]] base::Result<void> requireKnown(base::UtcTime time);

} // namespace ironfence::console::timetable
