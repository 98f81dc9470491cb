// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/sound_ramp.h"

#include <cstring>
#include <gst/audio/audio.h>

namespace ironfence::stage {

namespace {

std::chrono::nanoseconds nanoseconds(GstClockTime time)
{
    return std::chrono::nanoseconds(GST_CLOCK_TIME_IS_VALID(time) ? static_cast<qint64>(time) : 0);
}

} // namespace

/// What a pad of the element carries.
struct SoundRamp::Pads
{
    std::shared_ptr<SoundRamp> ramp;
    GstPad *output; ///< the element's own

    static Pads &of(GstPad *pad) { return *static_cast<Pads *>(gst_pad_get_element_private(pad)); }

    static GstFlowReturn chain(GstPad *pad, GstObject * /*parent*/, GstBuffer *buffer)
    {
        return of(pad).ramp->take(of(pad).output, buffer);
    }

    static gboolean event(GstPad *pad, GstObject * /*parent*/, GstEvent *event)
    {
        return of(pad).ramp->handle(of(pad).output, event) ? TRUE : FALSE;
    }
};

GstElement *SoundRamp::makeElement(const std::shared_ptr<SoundRamp> &ramp)
{
    // An empty bin with pads of its own is an element that needs no type.
    GstElement *element = gst_bin_new("ramp");
    GstPad *input = gst_pad_new("sink", GST_PAD_SINK);
    GstPad *output = gst_pad_new("src", GST_PAD_SRC);
    auto *pads = new Pads{ramp, output};
    g_object_set_data_full(G_OBJECT(element), "ironfence-pads", pads,
                           [](gpointer data) { delete static_cast<Pads *>(data); });
    gst_pad_set_element_private(input, pads);
    gst_pad_set_chain_function(input, &Pads::chain);
    gst_pad_set_event_function(input, &Pads::event);
    for (GstPad *pad : {input, output}) {
        GST_OBJECT_FLAG_SET(pad, GST_PAD_FLAG_PROXY_CAPS);
        gst_element_add_pad(element, pad);
    }
    return element;
}

std::optional<SoundRamp::Handed> SoundRamp::handedOver() const
{
    const gint64 since = m_handedAt;
    const qint64 end = m_handedOver;
    if (end < 0)
        return std::nullopt;
    return Handed{std::chrono::nanoseconds(end), std::chrono::microseconds(g_get_monotonic_time() - since)};
}

GstFlowReturn SoundRamp::take(GstPad *output, GstBuffer *buffer)
{
    const auto frameBytes = sizeof(float) * static_cast<std::size_t>(m_channels);
    if (m_discards || m_channels <= 0) {
        gst_buffer_unref(buffer);
        return GST_FLOW_OK;
    }
    if (m_held.empty())
        m_time = GST_BUFFER_PTS(buffer);
    else if (GST_BUFFER_PTS_IS_VALID(buffer)) // what the decoder says counts, also behind a gap
        m_time =
            GST_BUFFER_PTS(buffer) -
            std::min(GST_BUFFER_PTS(buffer), gst_util_uint64_scale(m_held.size() / static_cast<std::size_t>(m_channels),
                                                                   GST_SECOND, static_cast<guint64>(m_rate)));
    const auto held = m_held.size();
    const auto bytes = gst_buffer_get_size(buffer) / frameBytes * frameBytes;
    m_held.resize(held + bytes / sizeof(float));
    gst_buffer_extract(buffer, 0, m_held.data() + held, bytes);
    gst_buffer_unref(buffer);

    const auto tail = static_cast<std::size_t>(m_rate * Fader::shortest.count() / 1'000 * m_channels);
    if (m_held.size() > tail) {
        const auto split = m_held.end() - static_cast<std::ptrdiff_t>(tail);
        std::vector<float> rest(split, m_held.end());
        m_held.erase(split, m_held.end());
        handOver(output, std::exchange(m_held, std::move(rest)), false);
    }
    return GST_FLOW_OK;
}

void SoundRamp::handOver(GstPad *output, std::vector<float> samples, bool last)
{
    const auto frames = samples.size() / static_cast<std::size_t>(m_channels);
    const auto running = GST_CLOCK_TIME_IS_VALID(m_time)
                             ? gst_segment_to_running_time(&m_segment, GST_FORMAT_TIME, m_time)
                             : GST_CLOCK_TIME_NONE;
    if (last)
        m_fader->finish(samples, m_channels, m_rate, nanoseconds(running));
    else
        m_fader->process(samples, m_channels, m_rate, nanoseconds(running));

    const auto bytes = samples.size() * sizeof(float);
    GstBuffer *buffer = gst_buffer_new_allocate(nullptr, bytes, nullptr);
    gst_buffer_fill(buffer, 0, samples.data(), bytes);
    GST_BUFFER_PTS(buffer) = m_time;
    const auto duration = gst_util_uint64_scale(frames, GST_SECOND, static_cast<guint64>(m_rate));
    GST_BUFFER_DURATION(buffer) = duration;
    if (GST_CLOCK_TIME_IS_VALID(m_time))
        m_time += duration;

    m_handedAt = g_get_monotonic_time();
    m_handedOver = (nanoseconds(running) + nanoseconds(duration)).count();
    const auto flow = gst_pad_push(output, buffer);
    m_handedOver = -1;
    if (flow != GST_FLOW_OK && flow != GST_FLOW_FLUSHING)
        discard();
}

bool SoundRamp::handle(GstPad *output, GstEvent *event)
{
    const auto type = GST_EVENT_TYPE(event);
    switch (type) {
    case GST_EVENT_CAPS: {
        GstCaps *caps = nullptr;
        gst_event_parse_caps(event, &caps);
        GstAudioInfo info;
        const bool good = gst_audio_info_from_caps(&info, caps) &&
                          GST_AUDIO_INFO_FORMAT(&info) == GST_AUDIO_FORMAT_F32LE &&
                          GST_AUDIO_INFO_LAYOUT(&info) == GST_AUDIO_LAYOUT_INTERLEAVED;
        if (!m_held.empty() && !m_discards)
            handOver(output, std::exchange(m_held, {}), true);
        m_held.clear();
        m_channels = good ? GST_AUDIO_INFO_CHANNELS(&info) : 0;
        m_rate = good ? GST_AUDIO_INFO_RATE(&info) : 0;
        break;
    }
    case GST_EVENT_SEGMENT:
        gst_event_copy_segment(event, &m_segment);
        break;
    case GST_EVENT_FLUSH_STOP:
        m_held.clear();
        break;
    case GST_EVENT_EOS:
        if (!m_held.empty() && !m_discards)
            handOver(output, std::exchange(m_held, {}), true);
        m_held.clear();
        break;
    default:
        break;
    }
    if (m_discards) {
        gst_event_unref(event);
        return true;
    }
    return gst_pad_push_event(output, event) == TRUE || type == GST_EVENT_EOS;
}

} // namespace ironfence::stage
