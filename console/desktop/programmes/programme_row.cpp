// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/programme_row.h"

#include <QMap>
#include <algorithm>

namespace ironfence::console::desktop::programmes {

State ProgrammeRow::state() const
{
    if (!live)
        return State::Draft;
    if (!draft)
        return State::LiveOnly;
    return draft->object == live->object ? State::Live : State::Changed;
}

QList<ProgrammeRow> rowsOf(const publication::Holdings &holdings)
{
    QMap<base::ProgrammeId, ProgrammeRow> found;
    for (const auto &draft : holdings.drafts)
        found[draft.programme.id].draft = draft;
    for (const auto &live : holdings.live)
        found[live.programme.id].live = live;
    QList<ProgrammeRow> rows;
    for (auto it = found.begin(); it != found.end(); ++it) {
        it->id = it.key();
        rows.append(*it);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ProgrammeRow &a, const ProgrammeRow &b) {
        return a.programme().rank > b.programme().rank;
    });
    return rows;
}

} // namespace ironfence::console::desktop::programmes
