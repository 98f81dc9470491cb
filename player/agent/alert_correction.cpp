// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/alert_correction.h"

namespace ironfence::player {

using playlists::AlertEnd;
using playlists::AlertState;

playlists::AlertEntry corrected(playlists::AlertEntry entry, base::Milliseconds jump, base::UtcTime now)
{
    if (entry.alert.messageType == playlists::AlertMessageType::Cancel) {
        entry.since = std::min(entry.since + jump, now); // it stood as long as it stood, whatever the clock said
        return entry;
    }
    // By which clock it became live may be forgotten: it was not before it was effective, and not later than now.
    entry.since = std::min(std::max(entry.since, entry.alert.effective), now);

    const bool early = entry.state == AlertState::Live && now < entry.alert.effective;
    const bool late = entry.state == AlertState::Ended && entry.end != AlertEnd::Cancelled && now < entry.alert.expires;
    if (early || late) {
        entry.state = AlertState::Waiting;
        entry.end.reset();
    }
    return entry;
}

} // namespace ironfence::player
