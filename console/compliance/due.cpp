// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/due.h"

namespace ironfence::console::compliance {

using playlists::timeline::Shows;

QList<Due> dueBetween(const QList<Edition> &editions, base::UtcTime from, base::UtcTime to)
{
    QList<Due> all;
    for (qsizetype i = 0; i < editions.size(); ++i) {
        const auto &edition = editions[i];
        const auto begin = std::max(from, edition.from);
        const auto end = std::min(to, edition.to);
        if (begin >= end)
            continue;
        const auto &timeline = *edition.timeline;
        for (const auto &segment : timeline.between(begin, end)) {
            if (segment.zone != 0 || segment.shows == Shows::SafeLoop)
                continue;
            const Due due{std::max(begin, segment.from), std::min(end, segment.to), timeline.authorityOf(segment),
                          timeline.idOf(segment), i};
            if (due.from < due.to)
                all.append(due);
        }
    }
    return all;
}

} // namespace ironfence::console::compliance
