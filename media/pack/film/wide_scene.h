// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/film/pen.h"
#include "media/pack/film/script.h"

#include <QSizeF>

namespace ironfence::media::pack {

/// The film and the poster on a page between 4:3 and 16:9 (or near it).
class WideScene
{
public:
    WideScene(Pen &pen, QSizeF size);

    void draw(double time);
    void drawPoster();

private:
    void ground(double time);
    void opening(double time);
    void step(int index, double time);
    void closing(double time);
    void tiles(double time, double top, double height);
    void callers(const QRectF &box, double time);
    void secrets(const QRectF &box, double time);
    void transfer(const QRectF &box, double time);
    /// A box in modules, measured from the centre of the page.
    [[nodiscard]] QRectF at(double x, double y, double width, double height) const;

    Pen &m_pen;
    QSizeF m_size;
    double m_module;
    Script m_script;
};

} // namespace ironfence::media::pack
