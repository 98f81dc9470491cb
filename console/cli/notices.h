// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "playlists/screen.h"

namespace ironfence::console::cli {

/// The notices of days off that were imported, by year: signed by this operator's authority, which is checked here,
/// since they are to be signed again in assignments. Errors also: Untrusted.
[[nodiscard]] base::Result<QList<playlists::calendar::WorkdaysNotice>> noticesOf(const Desk &desk);

/// As a screen holds it: without the version of the document it came in.
[[nodiscard]] playlists::calendar::WorkdaysNotice partOf(playlists::calendar::WorkdaysNotice notice);

/// Signs the assignment of every screen that does not hold exactly these notices, made from its current assignment, and
/// answers how many there were. What was done stays when one fails; doing it again goes on from there.
[[nodiscard]] base::Result<int> giveNotices(Desk &desk, const QList<playlists::calendar::WorkdaysNotice> &notices);

} // namespace ironfence::console::cli
