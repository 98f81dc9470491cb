// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/plan.h"
#include "playlists/timeline/segment.h"

#include <vector>

namespace ironfence::playlists::timeline {

/// What runs in the other zones of layouts while their leading zones are on the glass: each zone in its programme's own
/// time, so that an interrupted item goes on afterwards, as long as its programme comes again on that day. Ordered by
/// time, then zone.
[[nodiscard]] std::vector<Segment> besideOf(const Roster &roster, const Plan &plan, const std::vector<Segment> &lead,
                                            quint64 day);

} // namespace ironfence::playlists::timeline
