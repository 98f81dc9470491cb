// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/check/finding.h"
#include "playlists/timeline/roster.h"

namespace ironfence::playlists::check {

/// What is to be checked.
struct Subject
{
    /// With their limits; ids are unique within an authority.
    QList<timeline::AuthorityProgrammes> authorities;
    /// For which the programmes are. Without any, the programmes are held against each other on screens made up from
    /// their audiences, and nothing is said of hours that no programme fills.
    QList<Screen> screens;
    base::UtcTime now;                         ///< the checks look 366 days ahead of it
    QList<calendar::WorkdaysNotice> notices{}; ///< imported ones, for the screens that are made up
};

/// Everything that is wrong, errors and warnings, by programme in the order given; each thing once, on the first of the
/// screens on which it is found. Of screens that differ, all are looked at, but at most 8 are played out to see what is
/// cut for shares; when there are more, a finding says so. Takes some milliseconds a programme and screen that differs.
[[nodiscard]] QList<Finding> check(const Subject &subject);

} // namespace ironfence::playlists::check
