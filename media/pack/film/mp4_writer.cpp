// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/film/mp4_writer.h"

#include "media/pack/film/mp4_times.h"

#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

namespace ironfence::media::pack {

using base::ErrorCode;
using base::failure;
using base::Result;

struct Mp4Writer::Pipeline
{
    ~Pipeline()
    {
        gst_element_set_state(pipeline, GST_STATE_NULL);
        gst_object_unref(video);
        gst_object_unref(audio);
        gst_object_unref(pipeline);
    }

    GstElement *pipeline = nullptr;
    GstElement *video = nullptr;
    GstElement *audio = nullptr;
    QString file;
    int framesPerSecond = 25;
    guint64 frames = 0;
};

namespace {

GstBuffer *bufferOf(const void *bytes, qsizetype size, GstClockTime at, GstClockTime length)
{
    GstBuffer *buffer = gst_buffer_new_memdup(bytes, gsize(size));
    GST_BUFFER_PTS(buffer) = at;
    GST_BUFFER_DURATION(buffer) = length;
    return buffer;
}

// One thread for x264: with several, its buffer model looks at how far the others have come, and no two films were the
// same. Drawing takes longer than encoding anyway.
QString description(const QString &file, QSize size, int framesPerSecond)
{
    return QStringLiteral("appsrc name=video format=time block=true max-bytes=20000000 "
                          "caps=video/x-raw,format=BGRx,width=%1,height=%2,framerate=%3/1 ! videoconvert ! "
                          "video/x-raw,format=I420,colorimetry=bt709 ! "
                          "x264enc pass=qual quantizer=19 speed-preset=fast key-int-max=50 threads=1 ! "
                          "video/x-h264,profile=high "
                          "! h264parse ! "
                          "queue ! mp4mux name=mux faststart=true ! filesink location=\"%4\" "
                          "appsrc name=audio format=time max-bytes=0 ! audioconvert ! avenc_aac bitrate=128000 ! "
                          "aacparse ! queue ! mux.")
        .arg(size.width())
        .arg(size.height())
        .arg(framesPerSecond)
        .arg(file);
}

} // namespace

Mp4Writer::Mp4Writer(std::unique_ptr<Pipeline> pipeline) : m_pipeline(std::move(pipeline)) {}

Mp4Writer::~Mp4Writer() = default;

Result<std::unique_ptr<Mp4Writer>> Mp4Writer::create(const QString &file, QSize size, int framesPerSecond)
{
    GError *error = nullptr;
    GstElement *element = gst_parse_launch(description(file, size, framesPerSecond).toUtf8().constData(), &error);
    if (error) {
        const QString message = QString::fromUtf8(error->message);
        g_error_free(error);
        if (element)
            gst_object_unref(element);
        return failure(ErrorCode::Unavailable, message);
    }

    auto pipeline = std::make_unique<Pipeline>();
    pipeline->pipeline = element;
    pipeline->video = gst_bin_get_by_name(GST_BIN(element), "video");
    pipeline->audio = gst_bin_get_by_name(GST_BIN(element), "audio");
    pipeline->file = file;
    pipeline->framesPerSecond = framesPerSecond;
    gst_element_set_state(element, GST_STATE_PLAYING);
    return std::unique_ptr<Mp4Writer>(new Mp4Writer(std::move(pipeline)));
}

Result<void> Mp4Writer::sound(const QByteArray &samples, int rate)
{
    GstCaps *caps = gst_caps_new_simple("audio/x-raw", "format", G_TYPE_STRING, "S16LE", "layout", G_TYPE_STRING,
                                        "interleaved", "rate", G_TYPE_INT, rate, "channels", G_TYPE_INT, 2, nullptr);
    auto *source = GST_APP_SRC(m_pipeline->audio);
    gst_app_src_set_caps(source, caps);
    gst_caps_unref(caps);

    constexpr qsizetype piece = 4 * 4800;
    for (qsizetype at = 0; at < samples.size(); at += piece) {
        const qsizetype size = std::min(piece, samples.size() - at);
        const auto time = [rate](qsizetype bytes) {
            return gst_util_uint64_scale(guint64(bytes) / 4, GST_SECOND, guint64(rate));
        };
        if (gst_app_src_push_buffer(source, bufferOf(samples.constData() + at, size, time(at), time(size))) !=
            GST_FLOW_OK)
            return failure(ErrorCode::Io, QStringLiteral("the encoder does not take the sound"));
    }
    gst_app_src_end_of_stream(source);
    return {};
}

Result<void> Mp4Writer::frame(const QImage &image)
{
    const GstClockTime length = GST_SECOND / guint64(m_pipeline->framesPerSecond);
    GstBuffer *buffer = bufferOf(image.constBits(), image.sizeInBytes(), m_pipeline->frames * length, length);
    ++m_pipeline->frames;
    if (gst_app_src_push_buffer(GST_APP_SRC(m_pipeline->video), buffer) != GST_FLOW_OK)
        return failure(ErrorCode::Io, QStringLiteral("the encoder does not take pictures"));
    return {};
}

Result<void> Mp4Writer::finish()
{
    gst_app_src_end_of_stream(GST_APP_SRC(m_pipeline->video));
    GstBus *bus = gst_element_get_bus(m_pipeline->pipeline);
    GstMessage *message =
        gst_bus_timed_pop_filtered(bus, 120 * GST_SECOND, GstMessageType(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    gst_object_unref(bus);
    if (!message)
        return failure(ErrorCode::Io, QStringLiteral("the encoder did not finish within two minutes"));

    Result<void> result;
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
        GError *error = nullptr;
        gst_message_parse_error(message, &error, nullptr);
        result = failure(ErrorCode::Io, QString::fromUtf8(error->message));
        g_error_free(error);
    }
    gst_message_unref(message);
    gst_element_set_state(m_pipeline->pipeline, GST_STATE_NULL); // closes the file
    return result.and_then([this] { return clearTimes(m_pipeline->file); });
}

} // namespace ironfence::media::pack
