// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/loop.h"

#include <algorithm>

namespace ironfence::playlists {

QList<LoopItem> loopOf(const QList<Programme> &programmes, const Screen &screen, base::UtcTime now)
{
    const auto applies = [&](const Programme &programme) {
        return programme.isValidAt(now) && programme.audience.includes(screen);
    };
    std::optional<Rank> highest;
    for (const Programme &programme : programmes) {
        if (applies(programme))
            highest = std::max(highest.value_or(programme.rank), programme.rank);
    }

    QList<LoopItem> loop;
    for (const Programme &programme : programmes) {
        if (programme.rank != highest || !applies(programme))
            continue;
        for (qsizetype index = 0; index < programme.playlist.items.size(); ++index) {
            loop.append({QStringLiteral("%1/%2").arg(programme.id.text()).arg(index), programme.id,
                         programme.playlist.items.at(index)});
        }
    }
    return loop;
}

std::optional<base::UtcTime> nextChange(const QList<Programme> &programmes, base::UtcTime now)
{
    std::optional<base::UtcTime> next;
    for (const Programme &programme : programmes) {
        for (const auto &edge : {programme.validFrom, programme.validUntil}) {
            if (edge && *edge > now && (!next || *edge < *next))
                next = edge;
        }
    }
    return next;
}

} // namespace ironfence::playlists
