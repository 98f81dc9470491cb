// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/illustration.h"

#include <QColor>
#include <QPainter>

namespace ironfence::stage::illustrations {

/// The colours of a drawing: what people own is light, what threatens it soft, what protects it has the accent.
struct Look
{
    QColor light;
    QColor soft;
    QColor accent;
    QColor ground; ///< what it stands on: also of what is cut out of a shape

    bool operator==(const Look &) const = default;
};

/// From then on a drawing stands still, seconds.
[[nodiscard]] double length();

/// Draws it into the largest centred square of the box as it is so many seconds after it was first seen. The same
/// arguments give the same pixels. A square of less than smallest pixels gets its sign: one bold shape. Nothing in it
/// comes and goes more than once a second. Any thread.
void draw(playlists::Illustration illustration, QPainter &painter, const QRectF &box, double seconds, const Look &look);
constexpr double smallest = 100;

} // namespace ironfence::stage::illustrations
