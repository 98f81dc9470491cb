// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/marquee.h"

#include "stage/cards/typesetting.h"

#include <QPainter>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ironfence::stage::cards {

Marquee::Marquee(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setSmooth(false); // pixel by pixel
    connect(this, &Marquee::changed, this, [this] { update(); });
}

void Marquee::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    restart();
    Q_EMIT changed();
}

void Marquee::setMaximumPixelSize(int pixels)
{
    if (pixels == m_maximumPixelSize)
        return;
    m_maximumPixelSize = pixels;
    restart();
    Q_EMIT changed();
}

int Marquee::pixelSize() const
{
    return playlists::runningSize(size().toSize(), m_maximumPixelSize);
}

void Marquee::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_frame);
        if (data.window != nullptr)
            m_frame = connect(data.window, &QQuickWindow::afterAnimating, this, &Marquee::onFrame);
    }
    QQuickPaintedItem::itemChange(change, data);
}

void Marquee::tick(double seconds)
{
    m_ticked += seconds;
    if (window() != nullptr)
        window()->update();
}

/// A frame is about to be drawn. Ticks that fall into the same one are one step.
void Marquee::onFrame()
{
    if (m_ticked > 0)
        advance(std::exchange(m_ticked, 0));
}

void Marquee::restart()
{
    m_offset = 0;
    m_held = 0;
    m_pace.pixels = 0;
    m_frames = 0;
    m_lineWidth = int(std::ceil(SetLine(m_text, faceOf(pixelSize(), true)).width()));
}

void Marquee::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    setContentsSize({int(std::ceil(now.width())), int(std::ceil(now.height()))});
    restart();
    Q_EMIT changed();
}

/// Keeps the pace as long as the line can be read with it.
void Marquee::choosePace()
{
    const double read = m_pace.pixels / (m_pace.frames * m_period * pixelSize()); // characters a second
    if (m_pace.pixels == 0 || read < playlists::slowestRunning || read > playlists::fastestRunning)
        m_pace = playlists::runningPace(pixelSize(), 1 / m_period, m_isForElderly);
}

/// The mean of the first frames, so that the pace a line starts with is that of the rate at which they come, and then
/// of ever more before.
void Marquee::learnPeriod(double seconds)
{
    constexpr int most = 32;
    m_seen = std::min(m_seen + 1, most);
    m_period += (std::clamp(seconds, 1.0 / 240, 1.0 / 10) - m_period) / m_seen;
}

void Marquee::advance(double seconds)
{
    learnPeriod(seconds);
    if (m_held < std::chrono::duration<double>(playlists::runningHold).count()) {
        m_held += seconds;
        return;
    }
    choosePace();
    if (++m_frames < m_pace.frames)
        return;
    m_frames = 0;
    m_offset += m_pace.pixels;
    if (m_offset > m_lineWidth) {
        m_offset = -int(width());
        Q_EMIT passed();
    }
    update();
}

void Marquee::paint(QPainter *painter)
{
    const int size = pixelSize();
    const double baseline = std::round((height() - size) / 2 + size * 0.88);
    painter->setPen(m_color);
    SetLine(m_text, faceOf(size, true)).draw(*painter, -m_offset, baseline);
}

} // namespace ironfence::stage::cards
