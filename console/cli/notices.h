// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "playlists/screen.h"

namespace ironfence::console::cli {

/// Signs the assignment of every screen that does not hold exactly these notices, made from its current assignment, and
/// answers how many there were. What was done stays when one fails; doing it again goes on from there.
[[nodiscard]] base::Result<int> giveNotices(Desk &desk, const QList<playlists::calendar::WorkdaysNotice> &notices);

} // namespace ironfence::console::cli
