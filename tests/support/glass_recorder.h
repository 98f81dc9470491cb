// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>
#include <QString>
#include <atomic>
#include <functional>
#include <thread>

namespace ironfence::support {

/// What stood on a part of an X display at one instant; borrowed from the recorder, valid inside its call only.
struct GlassPicture
{
    const uchar *pixels = nullptr; ///< blue, green, red, and one byte of nothing
    QSize size;

    [[nodiscard]] QRgb at(QPoint point) const
    {
        const auto *pixel = pixels + (point.y() * size.width() + point.x()) * 4;
        return qRgb(pixel[2], pixel[1], pixel[0]);
    }
    [[nodiscard]] QImage copy() const
    {
        return QImage(pixels, size.width(), size.height(), QImage::Format_RGB32).copy();
    }
};

/// Looks at a part of an X display from outside, whole and some hundreds of times a second, through shared memory. Own
/// connection, own thread.
class GlassRecorder
{
public:
    /// Called on the recorder's thread with every picture and the time at which it was taken (CLOCK_MONOTONIC, µs).
    using Look = std::function<void(const GlassPicture &picture, qint64 us)>;

    GlassRecorder(QString display, const QRect &part, Look look);
    ~GlassRecorder();
    Q_DISABLE_COPY_MOVE(GlassRecorder)

    /// Ends the recording; false when the display could not be looked at.
    [[nodiscard]] bool stop();
    /// The longest time between two looks, µs; after stop().
    [[nodiscard]] qint64 longestGap() const { return m_longestGap; }
    [[nodiscard]] qint64 looks() const { return m_looks; }

private:
    void run();

    QString m_display;
    QRect m_part;
    Look m_look;
    std::atomic<bool> m_ending = false;
    bool m_good = false;
    qint64 m_longestGap = 0;
    qint64 m_looks = 0;
    std::thread m_thread;
};

} // namespace ironfence::support
