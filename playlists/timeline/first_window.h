// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/windows.h"

#include <optional>

namespace ironfence::playlists::timeline {

/// The first instant from `from` on, within so many days (1–366), at which the candidate applies: nothing of it is
/// shown earlier. It may be shown later or not at all, when the screen is dark or others displace it: a bound that
/// costs a fraction of the day sheets of that time.
[[nodiscard]] std::optional<base::UtcTime> firstWindowOf(const Candidate &candidate, const Screen &screen,
                                                         const calendar::Workdays &workdays, base::UtcTime from,
                                                         int days);

} // namespace ironfence::playlists::timeline
