// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/glass_recorder.h"

#include <chrono>
#include <cstdlib>
#include <memory>
#include <sys/ipc.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <unistd.h>
#include <xcb/shm.h>
#include <xcb/xcb.h>

namespace ironfence::support {

namespace {

constexpr int watcherNice = -10;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

/// A connection to a display and memory shared with it.
class Camera
{
public:
    Camera(const QString &display, const QRect &part)
        : m_connection(xcb_connect(display.toLatin1().constData(), nullptr)), m_part(part)
    {
        const auto bytes = static_cast<size_t>(part.width()) * static_cast<size_t>(part.height()) * 4;
        const int id = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
        if (id < 0 || xcb_connection_has_error(m_connection) != 0)
            return;
        void *memory = shmat(id, nullptr, 0);
        m_segment = xcb_generate_id(m_connection);
        const auto attached = xcb_shm_attach_checked(m_connection, m_segment, static_cast<uint32_t>(id), 0);
        const std::unique_ptr<xcb_generic_error_t, Free> error(xcb_request_check(m_connection, attached));
        shmctl(id, IPC_RMID, nullptr);                        // goes with its last user
        if (!error && memory != reinterpret_cast<void *>(-1)) // NOLINT: the value that shmat(2) names
            m_pixels = static_cast<uchar *>(memory);
    }
    ~Camera()
    {
        xcb_disconnect(m_connection);
        if (m_pixels)
            shmdt(m_pixels);
    }
    Q_DISABLE_COPY_MOVE(Camera)

    [[nodiscard]] bool take()
    {
        if (!m_pixels)
            return false;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const auto cookie =
            xcb_shm_get_image(m_connection, root, static_cast<int16_t>(m_part.x()), static_cast<int16_t>(m_part.y()),
                              static_cast<uint16_t>(m_part.width()), static_cast<uint16_t>(m_part.height()), ~0u,
                              XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0);
        const std::unique_ptr<xcb_shm_get_image_reply_t, Free> reply(
            xcb_shm_get_image_reply(m_connection, cookie, nullptr));
        return reply != nullptr;
    }
    [[nodiscard]] GlassPicture picture() const { return {m_pixels, m_part.size()}; }

private:
    xcb_connection_t *m_connection;
    QRect m_part;
    xcb_shm_seg_t m_segment = 0;
    uchar *m_pixels = nullptr;
};

} // namespace

GlassRecorder::GlassRecorder(QString display, const QRect &part, Look look)
    : m_display(std::move(display)), m_part(part), m_look(std::move(look)), m_thread([this] { run(); })
{
}

GlassRecorder::~GlassRecorder()
{
    if (m_thread.joinable())
        (void)stop();
}

bool GlassRecorder::stop()
{
    m_ending = true;
    m_thread.join();
    return m_good;
}

void GlassRecorder::run()
{
    // Looks that come late are void; where the machine lets it, they come before the work of others.
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), watcherNice);
    Camera camera(m_display, m_part);
    qint64 last = 0;
    while (!m_ending) {
        if (!camera.take())
            return;
        const auto now = nowUs();
        if (last != 0)
            m_longestGap = std::max(m_longestGap, now - last);
        last = now;
        ++m_looks;
        m_look(camera.picture(), now);
        std::this_thread::sleep_for(std::chrono::milliseconds(3)); // the watcher must not starve what it watches
    }
    m_good = m_looks > 0;
}

} // namespace ironfence::support
