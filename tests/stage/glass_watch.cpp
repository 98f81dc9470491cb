// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/glass_watch.h"

#include <chrono>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace ironfence::tests {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

} // namespace

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
    xcb_connection_t *connection = xcb_connect(m_display.toLatin1().constData(), nullptr);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    while (!m_ending && !xcb_connection_has_error(connection)) {
        const auto cookie =
            xcb_get_image(connection, XCB_IMAGE_FORMAT_Z_PIXMAP, root, static_cast<int16_t>(m_point.x()),
                          static_cast<int16_t>(m_point.y()), 1, 1, ~0u);
        const std::unique_ptr<xcb_get_image_reply_t, Free> reply(xcb_get_image_reply(connection, cookie, nullptr));
        if (reply) {
            const uint8_t *pixel = xcb_get_image_data(reply.get()); // blue, green, red
            const unsigned colour = static_cast<unsigned>(pixel[2] << 16 | pixel[1] << 8 | pixel[0]);
            if (m_sights.isEmpty() || m_sights.last().colour != colour)
                m_sights.append(
                    {colour, duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count(), 0});
            ++m_sights.last().samples;
        }
        std::this_thread::sleep_for(milliseconds(1)); // the watcher must not starve what it watches
    }
    xcb_disconnect(connection);
}

} // namespace ironfence::tests
