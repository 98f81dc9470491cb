// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mend/transcoding.h"

#include <algorithm>
#include <string_view>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// "! " between its parts is GStreamer's language for pipelines (gst-launch-1.0(1)).
QString description(const QString &uri, const MendRequest &request)
{
    // A rate that need not change is left alone: making it even would drop pictures of containers that round times.
    const auto rate = request.framesPerSecond > 0
                          ? QStringLiteral("videorate ! video/x-raw,framerate=%1/1 ! ").arg(request.framesPerSecond)
                          : QString();
    // x264 at a constant quality, about that of the shipped films; a keyframe every few seconds, so that a screen can
    // begin anywhere.
    auto text =
        QStringLiteral("uridecodebin name=in uri=\"%1\" expose-all-streams=false "
                       "caps=\"video/x-raw(ANY); audio/x-raw(ANY)\" "
                       "in. ! queue ! videoconvert ! videoflip video-direction=auto ! %2videoscale add-borders=false "
                       "! video/x-raw,format=I420,width=%3,height=%4,pixel-aspect-ratio=1/1 "
                       "! x264enc pass=qual quantizer=20 speed-preset=fast key-int-max=60 "
                       "! video/x-h264,profile=high ! h264parse ! mux. ")
            .arg(uri, rate)
            .arg(request.size.width())
            .arg(request.size.height());
    if (request.sound) {
        text += QStringLiteral("in. ! queue max-size-time=5000000000 ! audioconvert ! audioresample "
                               "! audio/x-raw,rate=48000,channels=2 ! avenc_aac bitrate=160000 ! aacparse ! mux. ");
    }
    return text + QStringLiteral("mp4mux name=mux faststart=true ! filesink name=output");
}

/// Whether the trouble is with the new file rather than the old one.
bool concernsOutput(GstMessage *message)
{
    const std::string_view source = GST_MESSAGE_SRC_NAME(message);
    return source == "output" || source == "mux";
}

Result<void> verdictOf(GstMessage *message)
{
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS)
        return {};
    GError *error = nullptr;
    gst_message_parse_error(message, &error, nullptr);
    const auto text = QString::fromUtf8(error->message).simplified();
    g_error_free(error);
    if (concernsOutput(message))
        return failure(ErrorCode::Io, QStringLiteral("the new film cannot be written: %1").arg(text));
    return failure(ErrorCode::Unsupported, QStringLiteral("it cannot be decoded: %1").arg(text));
}

} // namespace

Result<Transcoding> Transcoding::create(const QString &uri, const MendRequest &request)
{
    GError *error = nullptr;
    GObjectPtr<GstElement> pipeline(gst_parse_launch(qUtf8Printable(description(uri, request)), &error));
    const auto text = error ? QString::fromUtf8(error->message) : QString();
    g_clear_error(&error);
    if (!pipeline || !text.isEmpty())
        return failure(ErrorCode::Unavailable, QStringLiteral("the encoders are not all installed: %1").arg(text));
    const GObjectPtr<GstElement> file(gst_bin_get_by_name(GST_BIN(pipeline.get()), "output"));
    g_object_set(file.get(), "location", qUtf8Printable(request.output), nullptr);
    return Transcoding(std::move(pipeline));
}

Transcoding::~Transcoding()
{
    if (m_pipeline)
        gst_element_set_state(m_pipeline.get(), GST_STATE_NULL);
}

double Transcoding::share() const
{
    gint64 now = 0;
    gint64 length = 0;
    if (!gst_element_query_position(m_pipeline.get(), GST_FORMAT_TIME, &now) ||
        !gst_element_query_duration(m_pipeline.get(), GST_FORMAT_TIME, &length) || length <= 0)
        return 0;
    return std::clamp(static_cast<double>(now) / static_cast<double>(length), 0.0, 1.0);
}

Result<void> Transcoding::run(const std::function<void(double)> &progress)
{
    constexpr int patience = 20; // seconds in which nothing moves
    const GObjectPtr<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    gst_element_set_state(m_pipeline.get(), GST_STATE_PLAYING);
    double done = 0;
    for (int still = 0; still < patience; ++still) {
        constexpr auto ends = static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
        if (auto *message = gst_bus_timed_pop_filtered(bus.get(), GST_SECOND, ends)) {
            auto verdict = verdictOf(message);
            gst_message_unref(message);
            return verdict;
        }
        if (const double now = share(); now > done) {
            done = now;
            still = 0;
            progress(done);
        }
    }
    return failure(ErrorCode::Unavailable, QStringLiteral("nothing moves for %1 s").arg(patience));
}

} // namespace ironfence::media
