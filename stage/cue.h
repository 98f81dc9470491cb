// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "media/seal.h"
#include "playlists/playlist.h"
#include "stage/cards/viewing.h"
#include "stage/division.h"

namespace ironfence::stage {

/// When an item has the glass, by the machine's monotonic clock.
struct Slot
{
    base::MonotonicTime from;
    base::MonotonicTime to;
    base::Milliseconds offset{0}; ///< how far into the item `from` is: of a video that is joined in its middle

    bool operator==(const Slot &) const = default;
};

/// An item whose bytes are on this machine: what the stage can prepare and show.
struct Cue
{
    static constexpr const char *darkId = "dark";

    QString id; ///< the item's name in reports, e.g. "starter/2"; darkId: the glass is to be black
    playlists::Item item;
    QString file; ///< local file of a video or image; empty for cards
    /// Of the file when its bytes were found right: a deck plays no other. Nothing: whatever lies there.
    std::optional<media::FileStamp> stamp = {};
    /// Nothing: from the end of its predecessor on, as long as the item says.
    std::optional<Slot> slot = {};
    /// By which the source knows this very cue again: comes back with what was presented.
    quint64 ticket = 0;
    cards::Viewing viewing = {};
    double gain = 0; ///< dB, of the sound: -40–12, see player/sound
    /// Nothing: it has the whole canvas.
    std::optional<Division> division = {};

    [[nodiscard]] bool isDark() const { return id == QLatin1String(darkId); }

    bool operator==(const Cue &) const = default;
};

/// Where the stage gets its next item from. Called on the main thread, ahead of time: one item is prepared while one
/// plays.
class CueSource
{
public:
    virtual ~CueSource() = default;
    /// The item that follows: at the end of the slot of the one on the glass, or, when that has none or there is none,
    /// at once. Nothing means: show the safe loop, ask again later.
    [[nodiscard]] virtual std::optional<Cue> next(const std::optional<base::MonotonicTime> &from) = 0;
    /// The same for a zone beside the leading one, of the layout of an item that is on the glass or prepared. A source
    /// that gives no division is not asked.
    [[nodiscard]] virtual std::optional<Cue> nextBeside(const QString & /*layout*/, const QString & /*zone*/,
                                                        const std::optional<base::MonotonicTime> & /*from*/)
    {
        return {};
    }
};

} // namespace ironfence::stage
