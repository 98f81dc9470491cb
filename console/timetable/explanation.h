// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/timetable/entry.h"

namespace ironfence::console::timetable {

/// Why a screen shows at an instant what it shows, and what became of every programme.
struct Explanation
{
    base::ScreenId screen;
    playlists::rules::TimeZone zone{};
    base::UtcTime at;
    Entry segment;       ///< of the leading zone
    QList<Entry> beside; ///< of a layout's other zones
    QList<playlists::timeline::Verdict> verdicts;

    [[nodiscard]] static Explanation of(const playlists::timeline::Timeline &timeline, base::UtcTime at);
    [[nodiscard]] static Explanation read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Explanation &) const = default;
};

} // namespace ironfence::console::timetable
