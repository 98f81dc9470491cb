// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/last_picture.h"

#include "media/probe/damage_watch.h"
#include "media/probe/gst_ptr.h"

#include <algorithm>
#include <atomic>
#include <gst/app/gstappsink.h>

namespace ironfence::media {

namespace {

constexpr base::Milliseconds tail{2'000};
constexpr GstClockTime patience = 10 * GST_SECOND;

/// Until when a sample stands, in the time of its file; 0 for one that its decoder calls damaged.
GstClockTime endOf(GstSample *sample)
{
    GstBuffer *buffer = gst_sample_get_buffer(sample);
    const auto begin =
        gst_segment_to_stream_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
    if (GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_CORRUPTED) || !GST_CLOCK_TIME_IS_VALID(begin))
        return 0;
    return begin + (GST_BUFFER_DURATION_IS_VALID(buffer) ? GST_BUFFER_DURATION(buffer) : 0);
}

base::Milliseconds inMilliseconds(GstClockTime time)
{
    return base::Milliseconds(static_cast<qint64>(time / GST_MSECOND));
}

GstPadProbeReturn onEncoded(GstPad *, GstPadProbeInfo *info, gpointer newest)
{
    auto &time = *static_cast<std::atomic<GstClockTime> *>(newest);
    if (const auto now = GST_BUFFER_PTS(gst_pad_probe_info_get_buffer(info)); GST_CLOCK_TIME_IS_VALID(now))
        time = std::max(time.load(), now);
    return GST_PAD_PROBE_OK;
}

void onElement(GstBin *, GstBin *, GstElement *element, gpointer newest)
{
    constexpr auto videoDecoder = GST_ELEMENT_FACTORY_TYPE_DECODER | GST_ELEMENT_FACTORY_TYPE_MEDIA_VIDEO;
    auto *factory = gst_element_get_factory(element);
    if (!factory || !gst_element_factory_list_is_type(factory, videoDecoder))
        return;
    const GObjectPtr<GstPad> input(gst_element_get_static_pad(element, "sink"));
    if (input)
        gst_pad_add_probe(input.get(), GST_PAD_PROBE_TYPE_BUFFER, onEncoded, newest, nullptr);
}

GstClockTime readToEnd(GstElement *pipeline, GstAppSink *sink)
{
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    GstClockTime end = 0;
    while (auto *sample = gst_app_sink_try_pull_sample(sink, patience)) {
        end = std::max(end, endOf(sample));
        gst_sample_unref(sample);
    }
    return end;
}

} // namespace

VideoEnd endOfVideo(const QString &uri, base::Milliseconds length, bool whole)
{
    const auto description =
        QStringLiteral("uridecodebin name=in uri=\"%1\" caps=\"video/x-raw(ANY)\" expose-all-streams=false "
                       "! appsink name=sink sync=false max-buffers=1")
            .arg(uri);
    GError *error = nullptr;
    const GObjectPtr<GstElement> pipeline(gst_parse_launch(qUtf8Printable(description), &error));
    g_clear_error(&error);
    if (!pipeline)
        return {};
    const GObjectPtr<GstElement> sink(gst_bin_get_by_name(GST_BIN(pipeline.get()), "sink"));
    const DamageWatch damage;
    std::atomic<GstClockTime> encoded = 0;
    g_signal_connect(pipeline.get(), "deep-element-added", G_CALLBACK(onElement), &encoded);

    gst_element_set_state(pipeline.get(), GST_STATE_PAUSED);
    GstClockTime decoded = 0;
    if (gst_element_get_state(pipeline.get(), nullptr, nullptr, patience) == GST_STATE_CHANGE_SUCCESS) {
        // What cannot be sought is read from its beginning, as far as the process may.
        constexpr auto flags =
            static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_KEY_UNIT | GST_SEEK_FLAG_SNAP_BEFORE);
        const auto place = std::max(length - tail, base::Milliseconds{0});
        if (!whole)
            gst_element_seek_simple(pipeline.get(), GST_FORMAT_TIME, flags, place.count() * GST_MSECOND);
        decoded = readToEnd(pipeline.get(), GST_APP_SINK(sink.get()));
    }
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    return {inMilliseconds(decoded), inMilliseconds(encoded), damage.isDamaged()};
}

} // namespace ironfence::media
