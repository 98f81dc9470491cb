// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_correction.h"

namespace ironfence::player {

using base::Milliseconds;
using playlists::AlertEnd;
using playlists::AlertState;

namespace {

/// A wrong clock that showed an alert too early must not take that from its time.
playlists::AlertRun withoutWhatWasEarly(playlists::AlertRun ran, Milliseconds sinceEffective)
{
    const auto early = ran.time - std::max(sinceEffective, Milliseconds{0});
    ran.time -= std::clamp(early, Milliseconds{0}, ran.inDoubt);
    ran.inDoubt = Milliseconds{0};
    return ran;
}

} // namespace

playlists::AlertEntry corrected(playlists::AlertEntry entry, base::Milliseconds jump, base::UtcTime now)
{
    if (entry.alert.messageType == playlists::AlertMessageType::Cancel) {
        entry.since = std::min(entry.since + jump, now); // it stood as long as it stood, whatever the clock said
        return entry;
    }
    // By which clock it became live may be forgotten: it was not before it was effective, and not later than now.
    entry.since = std::min(std::max(entry.since, entry.alert.effective), now);

    entry.ran = withoutWhatWasEarly(entry.ran, now - entry.alert.effective);
    const bool hasTime = now < entry.alert.expires && entry.ran.time < entry.alert.expires - entry.alert.effective;

    const bool early = entry.state == AlertState::Live && now < entry.alert.effective;
    const bool late = entry.state == AlertState::Ended && entry.end != AlertEnd::Cancelled && hasTime;
    if (early || late) {
        entry.state = AlertState::Waiting;
        entry.end.reset();
    }
    return entry;
}

} // namespace ironfence::player
