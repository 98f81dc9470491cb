// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/decoded_film.h"

namespace ironfence::media {

DecodedFilm::DecodedFilm(const QString &uri)
{
    // Nearly every film is I420, upright, and passes both elements untouched; the rest (4:4:4, 10 bits, cameras that
    // were held sideways) costs a conversion.
    const auto description = QStringLiteral("uridecodebin uri=\"%1\" caps=\"video/x-raw(ANY)\" "
                                            "expose-all-streams=false ! videoconvert ! video/x-raw,format=I420 "
                                            "! videoflip video-direction=auto "
                                            "! appsink name=sink sync=false max-buffers=8")
                                 .arg(uri);
    GError *error = nullptr;
    m_pipeline.reset(gst_parse_launch(qUtf8Printable(description), &error));
    g_clear_error(&error);
    if (!m_pipeline)
        return;
    m_sink.reset(gst_bin_get_by_name(GST_BIN(m_pipeline.get()), "sink"));
    gst_element_set_state(m_pipeline.get(), GST_STATE_PLAYING);
}

DecodedFilm::~DecodedFilm()
{
    if (m_pipeline)
        gst_element_set_state(m_pipeline.get(), GST_STATE_NULL);
}

SamplePtr DecodedFilm::next()
{
    constexpr GstClockTime patience = 10 * GST_SECOND;
    constexpr GstClockTime slice = 100 * GST_MSECOND;
    if (!m_sink)
        return nullptr;
    auto *sink = GST_APP_SINK(m_sink.get());
    for (GstClockTime waited = 0; waited < patience; waited += slice) {
        if (auto *sample = gst_app_sink_try_pull_sample(sink, slice))
            return SamplePtr(sample);
        if (hasFailed() || gst_app_sink_is_eos(sink))
            break;
    }
    return nullptr;
}

bool DecodedFilm::seek(base::Milliseconds time)
{
    constexpr auto flags =
        static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_KEY_UNIT | GST_SEEK_FLAG_SNAP_BEFORE);
    return m_pipeline && gst_element_seek_simple(m_pipeline.get(), GST_FORMAT_TIME, flags,
                                                 time.count() * static_cast<gint64>(GST_MSECOND)) != FALSE;
}

bool DecodedFilm::hasFailed()
{
    const GObjectPtr<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    if (auto *error = gst_bus_pop_filtered(bus.get(), GST_MESSAGE_ERROR)) {
        gst_message_unref(error);
        m_failed = true;
    }
    return m_failed;
}

bool DecodedFilm::endedWell()
{
    // An error ends the film early, and the sink then takes that for its end.
    return m_sink && gst_app_sink_is_eos(GST_APP_SINK(m_sink.get())) && !hasFailed();
}

std::optional<base::Milliseconds> DecodedFilm::length() const
{
    gint64 length = 0;
    if (!m_pipeline || !gst_element_query_duration(m_pipeline.get(), GST_FORMAT_TIME, &length) || length <= 0)
        return std::nullopt;
    return base::Milliseconds(length / static_cast<gint64>(GST_MSECOND));
}

} // namespace ironfence::media
