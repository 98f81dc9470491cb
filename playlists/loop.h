// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

namespace ironfence::playlists {

/// One item of the loop with its name: "<programme>/<index in its playlist, from 0>", the same on every screen and in
/// every report.
struct LoopItem
{
    QString id;
    base::ProgrammeId programme;
    Item item;

    bool operator==(const LoopItem &) const = default;
};

/// What a screen plays round and round now: the items of the valid programmes of the highest rank that includes it,
/// in the order given. Pure: same programmes, screen and instant, same loop. Empty means: the safe loop.
[[nodiscard]] QList<LoopItem> loopOf(const QList<Programme> &programmes, const Screen &screen, base::UtcTime now);

/// The next instant after `now` at which loopOf() can change; empty when never.
[[nodiscard]] std::optional<base::UtcTime> nextChange(const QList<Programme> &programmes, base::UtcTime now);

} // namespace ironfence::playlists
