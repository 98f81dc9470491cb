// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/sound/sound_rules.h"

namespace ironfence::player {

namespace {

using playlists::rules::When;

/// How loud items are under what covers them.
double underAlert(const std::optional<playlists::Alert> &alert)
{
    if (!alert)
        return 1;
    const bool allClear = alert->messageType == playlists::AlertMessageType::Cancel;
    return !allClear && alert->level == 1 ? 0 : duckedVolume;
}

} // namespace

SoundLevel soundLevel(const playlists::Screen &screen, const std::optional<playlists::Alert> &alert, base::UtcTime now)
{
    if (screen.profile == playlists::Profile::Atm)
        return {0, std::nullopt};
    SoundLevel level{underAlert(alert), std::nullopt};
    if (screen.quiet.isEmpty())
        return level;

    // Yesterday's may last until now, and whatever comes next begins tomorrow at the latest.
    When quiet;
    quiet.dayparts = screen.quiet;
    const playlists::rules::DayRange days{screen.zone.dayOf(now).addDays(-1), 3};
    for (const auto &window : quiet.windowsIn(days, screen.zone, screen.workdays())) {
        if (window.to <= now)
            continue;
        if (window.from > now) {
            level.until = window.from;
        } else {
            level = {0, window.to};
        }
        break;
    }
    return level;
}

} // namespace ironfence::player
