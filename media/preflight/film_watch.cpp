// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/film_watch.h"

#include <algorithm>

namespace ironfence::media {

namespace {

base::Milliseconds inMilliseconds(GstClockTime time)
{
    constexpr auto half = GST_MSECOND / 2;
    return base::Milliseconds(static_cast<qint64>((time + half) / GST_MSECOND));
}

} // namespace

bool FilmWatch::prepare(GstCaps *caps)
{
    if (m_reducer && caps == gst_sample_get_caps(m_newest.get()))
        return true;
    if (!caps || !gst_video_info_from_caps(&m_info, caps) || GST_VIDEO_INFO_FORMAT(&m_info) != GST_VIDEO_FORMAT_I420)
        return false;
    // A film whose pictures change their size is shown in one place, and so is its grid.
    if (!m_flashes) {
        m_grid.size = gridSize({GST_VIDEO_INFO_WIDTH(&m_info), GST_VIDEO_INFO_HEIGHT(&m_info)});
        m_flashes.emplace(m_grid.size, m_peaks);
    }
    m_reducer.emplace(m_info, m_grid.size);
    return true;
}

base::Milliseconds FilmWatch::timeOf(GstSample *sample)
{
    const auto *buffer = gst_sample_get_buffer(sample);
    const auto begin =
        gst_segment_to_stream_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
    if (!GST_CLOCK_TIME_IS_VALID(begin))
        return m_report.length; // behind the one before it
    return std::min(inMilliseconds(begin), FilmReport::longest);
}

void FilmWatch::see(SamplePtr sample, bool damaged)
{
    auto *buffer = gst_sample_get_buffer(sample.get());
    if (!buffer || !prepare(gst_sample_get_caps(sample.get())))
        return;
    GstVideoFrame frame;
    if (!gst_video_frame_map(&frame, &m_info, buffer, GST_MAP_READ))
        return;
    m_reducer->reduce(frame, m_grid);
    gst_video_frame_unmap(&frame);

    const auto at = timeOf(sample.get());
    const auto duration =
        GST_BUFFER_DURATION_IS_VALID(buffer) ? inMilliseconds(GST_BUFFER_DURATION(buffer)) : base::Milliseconds{0};
    m_flashes->add(m_grid, at);
    if (m_flashes->isWorst())
        m_worst.reset(gst_sample_ref(sample.get()));
    if (!m_report.damaged && (damaged || GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_CORRUPTED)))
        m_report.damaged = at;
    ++m_report.frames;
    m_report.length = std::clamp(at + duration, m_report.length, FilmReport::longest);
    m_newest = std::move(sample);
}

FilmReport FilmWatch::report(bool complete) const
{
    auto report = m_report;
    report.complete = complete;
    if (m_flashes)
        report.flashes = m_flashes->findings();
    return report;
}

} // namespace ironfence::media
