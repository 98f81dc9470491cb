// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::stage {

/// What one synchronised scene shows.
struct Glimpse
{
    QString id;       ///< what a viewer sees: an item, the safe loop, an alert or an all-clear; empty: nothing new yet
    quint64 turn = 0; ///< counts up with every new thing to see, also when the same item comes again
    quint64 change = 0;     ///< counts up with every change of the scene, also of one that an alert covers
    quint64 ticket = 0;     ///< of the item's cue; 0: it is no item
    QString beside{};       ///< the alert or all-clear that stands beside it on a part of the canvas; empty: none
    quint64 besideTurn = 0; ///< as turn, of that

    bool operator==(const Glimpse &) const = default;
};

/// Where a frame probe looks.
class GlimpseSource
{
public:
    virtual ~GlimpseSource() = default;
    /// Called on the render thread while the main thread is blocked in synchronisation.
    [[nodiscard]] virtual Glimpse glimpse() const = 0;
};

} // namespace ironfence::stage
