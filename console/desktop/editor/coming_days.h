// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

/// A day on which a programme plays.
struct ComingDay
{
    QDate day;
    QStringList times; ///< "08:30–11:30"; "00:00–24:00" is all of it

    bool operator==(const ComingDay &) const = default;
};

/// The next so many of them, by its validity and its rules, within a year from now on. Pure.
[[nodiscard]] QList<ComingDay> comingDays(const playlists::Programme &programme, base::UtcTime now,
                                          const playlists::calendar::Workdays &workdays, qsizetype most);

} // namespace ironfence::console::desktop::editor
