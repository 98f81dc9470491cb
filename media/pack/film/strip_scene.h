// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/film/pen.h"
#include "media/pack/film/script.h"

#include <QSizeF>

namespace ironfence::media::pack {

/// The film and the poster on an LED strip: one row, unlit ground, few and large characters.
class StripScene
{
public:
    StripScene(Pen &pen, QSizeF size);

    void draw(double time);
    void drawPoster();

private:
    void opening(double time);
    void step(int index, double time);
    void closing(double time);
    /// A box in heights of the strip, measured from its left edge.
    [[nodiscard]] QRectF at(double x, double width) const;

    Pen &m_pen;
    QSizeF m_size;
    double m_height;
    double m_length; ///< width in heights
    Script m_script;
};

} // namespace ironfence::media::pack
