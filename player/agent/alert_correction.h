// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert_book.h"

namespace ironfence::player {

/// The clock was set right by `jump` (new minus old) and it is `now`: undoes what the wrong clock decided of this entry
/// where the right one may decide otherwise, so that the book can decide anew. Only times are undone, never a cancel;
/// of the time for which it was live, only what no measured clock counted and what lies before it was effective. Pure.
[[nodiscard]] playlists::AlertEntry corrected(playlists::AlertEntry entry, base::Milliseconds jump, base::UtcTime now);

} // namespace ironfence::player
