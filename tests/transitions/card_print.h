// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/glass_recorder.h"

#include <QList>

namespace ironfence::tests {

/// What a card looks like wherever it does not move: learnt from its pictures, from its entrance to its end. Points of
/// a grid over the glass; those that changed meanwhile are passed over.
class CardPrint
{
public:
    void learn(const support::GlassPicture &glass);
    /// Whether the glass shows this card at any moment of its life.
    [[nodiscard]] bool matches(const support::GlassPicture &glass) const;
    /// On how many of the points that stand still in both the two differ clearly; when these are few they cannot be
    /// told apart.
    [[nodiscard]] int differences(const CardPrint &other) const;
    [[nodiscard]] int stillPoints() const;

private:
    struct Point
    {
        QRgb least = qRgb(255, 255, 255);
        QRgb most = qRgb(0, 0, 0);
        [[nodiscard]] bool isStill() const;
    };
    static constexpr int columns = 80;
    static constexpr int rows = 45;
    [[nodiscard]] static QPoint place(int index, QSize glass);

    QList<Point> m_points;
};

} // namespace ironfence::tests
