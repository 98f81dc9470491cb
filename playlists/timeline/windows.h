// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/roster.h"

namespace ironfence::playlists::timeline {

/// When a candidate applies, as far as its days and dayparts say and its place has moved them: what begins on the days
/// of the range, within its validity, in order, apart from each other. A place moves a programme, it does not take it
/// away: on a day on which the move would leave less of it within its validity and the screen's hours, it is not moved.
[[nodiscard]] QList<rules::Window> windowsOf(const Candidate &candidate, const Screen &screen,
                                             const calendar::Workdays &workdays, const rules::DayRange &days);

} // namespace ironfence::playlists::timeline
