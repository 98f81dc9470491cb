// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "playlists/card.h"

#include <QSize>

namespace ironfence::playlists {

struct Screen;

/// Who reads, and on how many pixels.
struct Viewer
{
    QSize area{1920, 1080}; ///< the canvas, or the zone of it that a card has
    bool isForElderly = false;

    [[nodiscard]] static Viewer of(const Screen &screen);
    bool operator==(const Viewer &) const = default;
};

/// The tag of screens whose viewers read larger and slower.
[[nodiscard]] const QString &elderlyTag();

/// Below this a canvas has no room for a page: a card comes one thing at a time. Pixels of the shorter side.
constexpr int smallestPage = 300;
[[nodiscard]] bool isSmall(QSize area);
/// What is left blank around a small card, pixels a side.
[[nodiscard]] int smallMargin(QSize area);

/// How long a card must stand until all of it has been read: on a page by the reading time of all its characters; where
/// it comes one thing at a time, each for its own reading time, or, where it has no room, until it has run through
/// twice. Older people's pages may come one thing at a time, so theirs are reckoned so. A rule, not a measurement: it
/// knows no font, so that server and players say the same, and is on the safe side of what the stage does.
[[nodiscard]] base::Milliseconds standingTime(const Card &card, const Viewer &viewer);

} // namespace ironfence::playlists
