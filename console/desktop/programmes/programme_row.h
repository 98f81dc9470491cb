// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/state.h"
#include "console/publication/holdings.h"

namespace ironfence::console::desktop::programmes {

/// One programme as the list shows it: what is on the screens or, where there is another, its draft.
struct ProgrammeRow
{
    base::ProgrammeId id;
    std::optional<publication::Draft> draft;
    std::optional<publication::Draft> live;
    int reached = 0; ///< screens, by its audience

    [[nodiscard]] State state() const;
    /// What is to be seen of it: the draft as long as there is one.
    [[nodiscard]] const playlists::Programme &programme() const { return draft ? draft->programme : live->programme; }
    /// Items that take turns, nested ones too.
    [[nodiscard]] int items() const { return static_cast<int>(programme().playlist().leaves().size()); }

    bool operator==(const ProgrammeRow &) const = default;
};

/// Every programme that there is: the highest rank first, then by id. Of screens nothing is known yet.
[[nodiscard]] QList<ProgrammeRow> rowsOf(const publication::Holdings &holdings);

} // namespace ironfence::console::desktop::programmes
