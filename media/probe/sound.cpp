// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/sound.h"

#include "media/probe/gst_ptr.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <gst/app/gstappsink.h>

namespace ironfence::media {

namespace {

constexpr unsigned channels = 2;
constexpr unsigned rate = 48'000;
constexpr GstClockTime patience = 5 * GST_SECOND; // for the next piece of sound

struct FreeState
{
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};
using State = std::unique_ptr<ebur128_state, FreeState>;

double rounded(double decibels, double min, double max)
{
    return std::clamp(std::round(decibels * 100) / 100, min, max);
}

double decibels(double amplitude)
{
    return amplitude > 0 ? 20 * std::log10(amplitude) : base::Loudness::lowestPeak;
}

std::optional<base::Loudness> resultOf(ebur128_state *state)
{
    double lufs = 0;
    if (ebur128_loudness_global(state, &lufs) != EBUR128_SUCCESS)
        return std::nullopt;
    if (!(lufs >= base::Loudness::quietest))
        return base::Loudness{};
    double peak = 0;
    for (unsigned channel = 0; channel < channels; ++channel) {
        double own = 0;
        if (ebur128_true_peak(state, channel, &own) != EBUR128_SUCCESS)
            return std::nullopt;
        peak = std::max(peak, own);
    }
    return base::Loudness{rounded(lufs, base::Loudness::quietest, base::Loudness::loudest),
                          rounded(decibels(peak), base::Loudness::lowestPeak, base::Loudness::highestPeak)};
}

/// How many samples of each channel were added; nothing when they cannot be.
std::optional<size_t> add(ebur128_state *state, GstSample *sample)
{
    GstMapInfo map;
    auto *buffer = gst_sample_get_buffer(sample);
    if (!buffer || !gst_buffer_map(buffer, &map, GST_MAP_READ))
        return std::nullopt;
    const size_t frames = map.size / (channels * sizeof(float));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): GStreamer hands bytes over, aligned for their format
    const bool good =
        ebur128_add_frames_float(state, reinterpret_cast<const float *>(map.data), frames) == EBUR128_SUCCESS;
    gst_buffer_unmap(buffer, &map);
    return good ? std::optional(frames) : std::nullopt;
}

GObjectPtr<GstElement> decoderOf(const QString &uri)
{
    // Mono goes to both loudspeakers and more channels are mixed down, as the decks do it: what people hear is
    // measured.
    const auto description =
        QStringLiteral("uridecodebin uri=\"%1\" caps=\"audio/x-raw(ANY)\" expose-all-streams=false "
                       "! audioconvert ! audioresample "
                       "! audio/x-raw,format=F32LE,layout=interleaved,rate=%2,channels=%3 "
                       "! appsink name=sink sync=false max-buffers=16")
            .arg(uri)
            .arg(rate)
            .arg(channels);
    GError *error = nullptr;
    GObjectPtr<GstElement> pipeline(gst_parse_launch(qUtf8Printable(description), &error));
    g_clear_error(&error);
    return pipeline;
}

/// Whether all of it was added.
bool measure(ebur128_state *state, GstAppSink *sink, const std::function<void(qint64)> &measured)
{
    QElapsedTimer since;
    since.start();
    qint64 told = 0;
    size_t frames = 0;
    while (std::chrono::milliseconds(since.elapsed()) < longestMeasuring) {
        GstSample *sample = gst_app_sink_try_pull_sample(sink, patience);
        if (!sample)
            return frames > 0 && gst_app_sink_is_eos(sink);
        const auto added = add(state, sample);
        gst_sample_unref(sample);
        if (!added)
            return false;
        frames += *added;
        if (since.elapsed() - told >= 1'000) {
            told = since.elapsed();
            measured(static_cast<qint64>(frames / rate));
        }
    }
    return false;
}

} // namespace

std::optional<base::Loudness> loudnessOf(const QString &uri, const std::function<void(qint64)> &measured)
{
    const State state(ebur128_init(channels, rate, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    const auto pipeline = decoderOf(uri);
    if (!state || !pipeline)
        return std::nullopt;
    const GObjectPtr<GstElement> sink(gst_bin_get_by_name(GST_BIN(pipeline.get()), "sink"));

    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    const bool whole = measure(state.get(), GST_APP_SINK(sink.get()), measured);
    // An error ends the sound early, and the sink then takes that for its end.
    const GObjectPtr<GstBus> bus(gst_element_get_bus(pipeline.get()));
    GstMessage *error = gst_bus_pop_filtered(bus.get(), GST_MESSAGE_ERROR);
    const bool broken = error != nullptr;
    if (error)
        gst_message_unref(error);
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    return whole && !broken ? resultOf(state.get()) : std::nullopt;
}

} // namespace ironfence::media
