// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/pixels_node.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <utility>

namespace ironfence::stage {

void PixelsNode::show(std::shared_ptr<const Pixels> pixels)
{
    const bool isResized = m_pixels && pixels->size() != m_pixels->size();
    m_pixels = std::move(pixels);
    m_picture = {};
    m_isTold = false;
    markDirty(isResized ? DirtyMaterial | DirtyGeometry : DirtyState(DirtyMaterial));
}

QRectF PixelsNode::rect() const
{
    return {{}, m_pixels ? QSizeF(m_pixels->size()) : QSizeF()};
}

void PixelsNode::render(const RenderState *state)
{
    auto *painter = static_cast<QPainter *>(
        m_window.rendererInterface()->getResource(&m_window, QSGRendererInterface::PainterResource));
    if (!m_pixels || !painter || drawOnto(painter->device(), *state->clipRegion()))
        return;
    if (m_picture.isNull())
        m_picture = m_pixels->image();
    painter->setOpacity(inheritedOpacity());
    painter->setClipRegion(*state->clipRegion(), Qt::ReplaceClip); // before the transform: it is the window's
    painter->setTransform(matrix()->toTransform());
    painter->drawImage(QPointF(), m_picture);
    tell(m_picture);
}

bool PixelsNode::drawOnto(const QPaintDevice *device, const QRegion &wanted)
{
    if (device->devType() != QInternal::Image || inheritedOpacity() < 1)
        return false;
    const auto &target = static_cast<const QImage &>(*device);
    const auto place = matrix()->toTransform();
    const QPoint corner(qRound(place.dx()), qRound(place.dy()));
    const QRect area(corner, m_pixels->size());
    const bool isFit =
        target.format() == QImage::Format_RGB32 || target.format() == QImage::Format_ARGB32_Premultiplied;
    const bool isUpright =
        place.type() <= QTransform::TxTranslate && QPointF(corner) == QPointF(place.dx(), place.dy());
    if (!isUpright || !isFit || target.devicePixelRatio() != 1 || !target.rect().contains(area) ||
        !QRegion(area).subtracted(wanted).isEmpty())
        return false;
    // The painter writes to this very memory; to ask for it as one's own would copy the image away from under it.
    auto *first = const_cast<uchar *>(target.constScanLine(area.y())) + qsizetype{4} * area.x();
    m_pixels->draw(first, target.bytesPerLine());
    tell(QImage(std::as_const(first), area.width(), area.height(), target.bytesPerLine(), QImage::Format_RGB32));
    return true;
}

void PixelsNode::tell(const QImage &picture)
{
    if (!std::exchange(m_isTold, true))
        m_drawn(picture);
}

} // namespace ironfence::stage
