// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/stepped_link.h"

#include "stage/decks/gst/sample_frame.h"

#include <utility>

namespace ironfence::stage {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostWaiting = 3;
constexpr auto patience = 30s; // for the next frame, on a busy machine
constexpr auto rounding = 1ms; // films and containers count in different fractions of a second

std::chrono::nanoseconds nanoseconds(GstClockTime time)
{
    return std::chrono::nanoseconds(GST_CLOCK_TIME_IS_VALID(time) ? static_cast<qint64>(time) : 0);
}

} // namespace

void SteppedLink::cut()
{
    const std::scoped_lock lock(m_mutex);
    m_cut = true;
    m_first = {};
    m_waiting.clear();
    m_changed.notify_all();
}

base::Result<std::optional<Frame>> SteppedLink::due(std::chrono::nanoseconds time)
{
    std::optional<Frame> newest;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool told =
            m_changed.wait_for(lock, patience, [this] { return !m_waiting.empty() || m_ended || m_error; });
        if (!told)
            return base::failure(base::ErrorCode::Unavailable, QStringLiteral("no frame came for 30 s"));
        if (m_waiting.empty() && m_error)
            return base::failure(*m_error);
        if (m_waiting.empty() || (m_tookFirst && m_waiting.front().time > time + rounding))
            return newest;
        newest = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_tookFirst = true;
        m_changed.notify_all();
    }
}

void SteppedLink::onSample(GstSample *sample)
{
    const GstBuffer *buffer = gst_sample_get_buffer(sample);
    // The first buffer comes twice: while paused, and again when it plays.
    if (buffer == m_newest)
        return;
    m_newest = buffer;
    const auto at =
        gst_segment_to_running_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
    Frame frame{imageOf(sample), m_count++, nanoseconds(at), nanoseconds(GST_BUFFER_DURATION(buffer))};
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_cut; });
        if (m_cut)
            return;
        m_waiting.push_back(std::move(frame));
        m_changed.notify_all();
    }
    tellFirst();
}

void SteppedLink::onEnd()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    tellFirst();
}

void SteppedLink::onError(const base::Error &error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error)
            m_error = error;
        m_changed.notify_all();
    }
    tellFirst();
}

void SteppedLink::tellFirst()
{
    const std::scoped_lock lock(m_mutex);
    if (const auto first = std::exchange(m_first, {}))
        first();
}

} // namespace ironfence::stage
