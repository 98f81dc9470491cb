// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/seal.h"
#include "playlists/playlist.h"

namespace ironfence::stage {

/// An item whose bytes are on this machine: what the stage can prepare and show.
struct Cue
{
    QString id; ///< the item's name in reports, e.g. "starter/2"
    playlists::Item item;
    QString file; ///< local file of a video or image; empty for cards
    /// Of the file when its bytes were found right: a deck plays no other. Nothing: whatever lies there.
    std::optional<media::FileStamp> stamp = {};

    bool operator==(const Cue &) const = default;
};

/// Where the stage gets its next item from. Called on the main thread, ahead of time: one item is prepared while one
/// plays.
class CueSource
{
public:
    virtual ~CueSource() = default;
    /// The item after the one given last; nothing means: show the safe loop, ask again later.
    [[nodiscard]] virtual std::optional<Cue> next() = 0;
};

} // namespace ironfence::stage
