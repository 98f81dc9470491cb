// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/glass_watch.h"

#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>
#include <xcb/xcb.h>

namespace ironfence::support {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

/// One connection to a display, looking at one pixel of its root window.
class Eye
{
public:
    Eye(const QString &display, QPoint point)
        : m_connection(xcb_connect(display.toLatin1().constData(), nullptr)), m_point(point)
    {
    }
    ~Eye() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Eye)

    [[nodiscard]] bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }

    /// 0xRRGGBB
    [[nodiscard]] std::optional<unsigned> look() const
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const auto cookie =
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, root, static_cast<int16_t>(m_point.x()),
                          static_cast<int16_t>(m_point.y()), 1, 1, ~0u);
        const std::unique_ptr<xcb_get_image_reply_t, Free> reply(xcb_get_image_reply(m_connection, cookie, nullptr));
        if (!reply)
            return {};
        const uint8_t *pixel = xcb_get_image_data(reply.get()); // blue, green, red
        return static_cast<unsigned>(pixel[2] << 16 | pixel[1] << 8 | pixel[0]);
    }

private:
    xcb_connection_t *m_connection;
    QPoint m_point;
};

} // namespace

QColor glassAt(const QString &display, QPoint point)
{
    const Eye eye(display, point);
    const auto colour = eye.isOpen() ? eye.look() : std::nullopt;
    return colour ? QColor(QRgb(*colour | 0xff000000U)) : QColor();
}

GlassWatch::GlassWatch(const QString &display, QPoint point)
    : m_display(display), m_point(point), m_thread([this] { run(); })
{
}

GlassWatch::~GlassWatch()
{
    if (m_thread.joinable())
        (void)stop();
}

QList<GlassWatch::Sight> GlassWatch::stop()
{
    m_ending = true;
    m_thread.join();
    return m_sights;
}

void GlassWatch::run()
{
    using namespace std::chrono;
    const Eye eye(m_display, m_point);
    while (!m_ending && eye.isOpen()) {
        if (const auto colour = eye.look()) {
            if (m_sights.isEmpty() || m_sights.last().colour != *colour)
                m_sights.append(
                    {*colour, duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count(), 0});
            ++m_sights.last().samples;
        }
        std::this_thread::sleep_for(milliseconds(1)); // the watcher must not starve what it watches
    }
}

} // namespace ironfence::support
