// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/running_text.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// A line too long for its strip. It stands still for a moment with its beginning on the glass, leaves to the left
/// completely, then passes from right to left again and again, a whole number of pixels per frame, as
/// playlists/running_text.h says. Give it the time that passes by tick().
class Marquee : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(int pixelSize READ pixelSize NOTIFY changed)
    Q_PROPERTY(bool elderly MEMBER m_isForElderly NOTIFY changed)
    Q_PROPERTY(int maximumPixelSize MEMBER m_maximumPixelSize WRITE setMaximumPixelSize NOTIFY changed)
public:
    explicit Marquee(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setMaximumPixelSize(int pixels);
    /// As high as the strip, unless it is narrow or less is allowed.
    [[nodiscard]] int pixelSize() const;
    /// Pixels that the line has moved to the left since it stood at the left edge; negative while it comes in.
    [[nodiscard]] int offset() const { return m_offset; }

    /// A frame of so many seconds has passed. The line moves by the same whole number of pixels with each, from the
    /// first one that it moves in on and whatever a single one took; only when frames come at another rate, so that it
    /// would become too slow or too fast to read, does it take another step.
    void advance(double seconds);
    /// So many seconds have passed, and a frame is wanted: the line advances once with the next one, however many ticks
    /// there were. An animation's ticks come at the rate of frames, but not one for each.
    Q_INVOKABLE void tick(double seconds);

Q_SIGNALS:
    void changed();
    /// The line has left the strip completely.
    void passed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void restart();
    void choosePace();
    void learnPeriod(double seconds);
    void onFrame();

    QMetaObject::Connection m_frame; ///< of the window that it is in
    double m_ticked = 0;             ///< seconds, since the last frame
    QString m_text;
    QColor m_color{Qt::white};
    bool m_isForElderly = false;
    double m_held = 0;
    int m_offset = 0;
    int m_lineWidth = 0;
    int m_maximumPixelSize = playlists::largestRunning;
    double m_period = 1.0 / 60;    ///< of frames, the mean
    int m_seen = 0;                ///< frames that it is the mean of
    playlists::RunningPace m_pace; ///< 0 pixels: not chosen yet
    int m_frames = 0;              ///< since the last step
};

} // namespace ironfence::stage::cards
