// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/film.h"

#include "media/pack/film/strip_scene.h"
#include "media/pack/film/wide_scene.h"

#include <QPainter>

namespace ironfence::media::pack {

QImage filmFrame(QSize size, double seconds)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    Pen pen(painter);
    if (size.width() >= 4 * size.height())
        StripScene(pen, size).draw(seconds);
    else
        WideScene(pen, size).draw(seconds);
    return image;
}

QImage poster(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    Pen pen(painter);
    if (size.width() >= 4 * size.height())
        StripScene(pen, size).drawPoster();
    else
        WideScene(pen, size).drawPoster();
    return image;
}

} // namespace ironfence::media::pack
