// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/programme.h"
#include "playlists/screen.h"

namespace ironfence::console::desktop::wording {

/// A day on which a programme may play, and the parts of it.
struct Occurrence
{
    QDate day;
    QString parts; ///< "08:30–11:30, 14:00–17:00"; empty: the whole day

    bool operator==(const Occurrence &) const = default;
};

/// The next days on which a programme may play on a screen, at most `most` of them within a year from now: by its
/// validity, its days and hours, the clock and days off of the screen's place, and how far that place has moved it.
/// What is over before `now` is left out. A screen without an id is made up, and every programme is for it.
[[nodiscard]] QList<Occurrence> nextDaysOf(const playlists::Programme &programme, const base::AuthorityId &authority,
                                           const playlists::Screen &screen, base::UtcTime now, qsizetype most);

/// The same as it is said: Saying::OnDay.
[[nodiscard]] Phrases nextDaysSaid(const playlists::Programme &programme, const base::AuthorityId &authority,
                                   const playlists::Screen &screen, base::UtcTime now, qsizetype most);

} // namespace ironfence::console::desktop::wording
