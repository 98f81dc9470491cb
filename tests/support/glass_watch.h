// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QPoint>
#include <QString>
#include <atomic>
#include <thread>

namespace ironfence::support {

/// The colour that stands at one point of an X display now; invalid when the display does not answer.
[[nodiscard]] QColor glassAt(const QString &display, QPoint point);

/// Looks at an X display from outside, about a thousand times a second, at one point: what a viewer would see there.
/// Colours are written down whenever they change. Own connection, own thread.
class GlassWatch
{
public:
    struct Sight
    {
        unsigned colour = 0; ///< 0xRRGGBB
        qint64 fromUs = 0;   ///< monotonic, microseconds
        int samples = 0;
    };

    GlassWatch(const QString &display, QPoint point);
    ~GlassWatch();

    [[nodiscard]] QList<Sight> stop();

private:
    void run();

    QString m_display;
    QPoint m_point;
    std::atomic<bool> m_ending = false;
    QList<Sight> m_sights;
    std::thread m_thread;
};

} // namespace ironfence::support
