// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "stage/glass_print.h"

#include <QList>
#include <QString>
#include <optional>

namespace ironfence::stage {

/// What ought to be on the glass, by the scene: what a watchdog compares the glass with.
struct Sight
{
    enum class Kind {
        Nothing, ///< the window's plain ground, in the first moments
        Dark,    ///< black by order
        Drawn,   ///< a card, an alert or the safe loop: any picture that is not black
        Frames,  ///< pictures whose prints are told
        Fading,  ///< one over the other
    };
    Kind kind = Kind::Nothing;
    QString id;                               ///< as in Presented
    quint64 turn = 0;                         ///< as in Glimpse
    QRect area;                               ///< of the canvas, in which that is to be seen
    bool isAlert = false;                     ///< or an all-clear: it does not come from a deck
    bool isSwapped = false;                   ///< the newest swapped frame shows the scene as it is
    qint64 swaps = 0;                         ///< swapped frames so far
    QList<GlassPrint> prints;                 ///< of the newest frames that were drawn, the newest last
    qint64 drawn = -1;                        ///< index of the newest of them
    bool moves = false;                       ///< another frame is to follow that one
    std::chrono::nanoseconds standing{0};     ///< how long that one stands by itself; 0: nobody knows
    std::optional<base::MonotonicTime> until; ///< when something else is to be there; nothing: nobody said
};

} // namespace ironfence::stage
