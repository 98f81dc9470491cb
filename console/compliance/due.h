// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/play.h"
#include "playlists/timeline/timeline.h"

namespace ironfence::console::compliance {

/// What a screen had to go by from one instant to another: the versions that the server had accepted by then.
struct Edition
{
    base::UtcTime from;
    base::UtcTime to;
    messaging::PlayContent content;
    std::shared_ptr<const playlists::timeline::Timeline> timeline; ///< shared by editions that differ in nothing else
};

/// One item that had to be on the glass, or darkness. Times without either are due nothing.
struct Due
{
    base::UtcTime from;
    base::UtcTime to;
    QString authority;     ///< empty for darkness
    QString item;          ///< "dark", or as the timeline names it
    qsizetype edition = 0; ///< whose it is

    [[nodiscard]] bool isDark() const { return authority.isEmpty(); }

    bool operator==(const Due &) const = default;
};

/// What the editions (in order, without overlaps) demand of the leading zone, in order, clipped to the interval of at
/// most 400 days and to each edition's own time.
[[nodiscard]] QList<Due> dueBetween(const QList<Edition> &editions, base::UtcTime from, base::UtcTime to);

} // namespace ironfence::console::compliance
