// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/need.h"
#include "playlists/timeline/timeline.h"

namespace ironfence::player {

/// When each asset of a screen's programmes is needed first, worked out in steps of some milliseconds, because the
/// thread that does it feeds the glass. The next 24 hours are those of the timeline. Beyond them what counts is when a
/// programme may apply: that costs about as much as one more sheet, not 35, and errs by fetching too early what others
/// displace. An asset that is not used within 35 days is needed last.
class Forecast
{
public:
    static constexpr int days = 35;

    Forecast(QList<playlists::timeline::AuthorityProgrammes> programmes, playlists::Screen screen, base::UtcTime now);

    /// Does some more; false when it is done.
    [[nodiscard]] bool step();
    /// What is needed, in the order of need; only when it is done.
    [[nodiscard]] QList<Need> needs() const;
    [[nodiscard]] base::UtcTime from() const { return m_from; }

private:
    void lookAtNextDay();
    void lookAtNextCandidates();
    void note(const base::ObjectRef &object, base::UtcTime due);

    const playlists::timeline::Timeline m_timeline;
    const playlists::calendar::Workdays m_workdays;
    const base::UtcTime m_from;
    const base::UtcTime m_exactUntil;
    base::UtcTime m_looked;      ///< at the timeline, until here
    std::size_t m_candidate = 0; ///< the next one
    QHash<base::ObjectRef, base::UtcTime> m_dues;
    QList<base::ObjectRef> m_order; ///< as they were found
};

} // namespace ironfence::player
