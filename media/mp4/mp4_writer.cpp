// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mp4/mp4_writer.h"

#include "media/mp4/mp4_times.h"

#include <QFile>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

namespace ironfence::media::mp4 {

using base::ErrorCode;
using base::failure;
using base::Result;

struct Mp4Writer::Pipeline
{
    ~Pipeline()
    {
        gst_element_set_state(pipeline, GST_STATE_NULL);
        gst_object_unref(bus);
        gst_object_unref(video);
        if (audio)
            gst_object_unref(audio);
        gst_object_unref(pipeline);
        QFile::remove(unsorted); // what is left of it when it did not come to its end
    }

    GstElement *pipeline = nullptr;
    GstBus *bus = nullptr;
    GstElement *video = nullptr;
    GstElement *audio = nullptr; ///< null: without sound
    QString file;
    QString unsorted; ///< pictures and sound, until the index can go first
    int framesPerSecond = 25;
    guint64 frames = 0;
};

namespace {

constexpr guint64 mostWaiting = 40'000'000; // bytes of pictures that the encoder has not taken yet; one at least

GstBuffer *bufferOf(const void *bytes, qsizetype size, GstClockTime at, GstClockTime length)
{
    GstBuffer *buffer = gst_buffer_new_memdup(bytes, gsize(size));
    GST_BUFFER_PTS(buffer) = at;
    GST_BUFFER_DURATION(buffer) = length;
    return buffer;
}

// By way of 16 bits, because videoconvert's short cut from 8 to 8 makes amber and white visibly darker. One thread for x264: with several, its buffer model looks at how far the others have come, and no two films were the
// same. Drawing takes longer than encoding anyway.
QString description(QSize size, int framesPerSecond, Mp4Writer::Track tracks)
{
    auto text = QStringLiteral("appsrc name=video format=time max-bytes=0 "
                               "caps=video/x-raw,format=BGRx,width=%1,height=%2,framerate=%3/1 ! videoconvert ! "
                               "video/x-raw,format=AYUV64,colorimetry=bt709 ! videoconvert ! video/x-raw,format=I420 ! "
                               "x264enc pass=qual quantizer=19 speed-preset=fast key-int-max=50 threads=1 ! "
                               "video/x-h264,profile=high ! h264parse ! queue ! "
                               "mp4mux name=mux faststart=true ! filesink name=file ")
                    .arg(size.width())
                    .arg(size.height())
                    .arg(framesPerSecond);
    if (tracks == Mp4Writer::Track::PictureAndSound)
        text += QStringLiteral("appsrc name=audio format=time max-bytes=0 ! audioconvert ! avenc_aac bitrate=128000 ! "
                               "aacparse ! queue ! mux.");
    return text;
}

void setFile(GstElement *pipeline, const char *element, const char *property, const QString &path)
{
    GstElement *found = gst_bin_get_by_name(GST_BIN(pipeline), element);
    g_object_set(found, property, QFile::encodeName(path).constData(), nullptr);
    gst_object_unref(found);
}

base::Error errorIn(GstMessage *message)
{
    GError *error = nullptr;
    gst_message_parse_error(message, &error, nullptr);
    const bool isFull = g_error_matches(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NO_SPACE_LEFT);
    base::Error told{isFull ? ErrorCode::Full : ErrorCode::Io, QString::fromUtf8(error->message).simplified(), {}};
    g_error_free(error);
    if (isFull)
        told.message = QStringLiteral("no space is left for the film");
    return told;
}

/// Whether the pipeline has come to its end within this time; 0: no waiting. Errors: what it tells.
Result<bool> hasEnded(GstBus *bus, GstClockTime within)
{
    constexpr auto ends = static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
    GstMessage *message = gst_bus_timed_pop_filtered(bus, within, ends);
    if (!message)
        return false;
    const bool failed = GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR;
    const auto error = failed ? errorIn(message) : base::Error();
    gst_message_unref(message);
    if (failed)
        return tl::unexpected(error);
    return true;
}

} // namespace

Mp4Writer::Mp4Writer(std::unique_ptr<Pipeline> pipeline) : m_pipeline(std::move(pipeline)) {}

Mp4Writer::~Mp4Writer() = default;

Result<std::unique_ptr<Mp4Writer>> Mp4Writer::create(const QString &file, QSize size, int framesPerSecond, Track tracks)
{
    GError *error = nullptr;
    GstElement *element = gst_parse_launch_full(description(size, framesPerSecond, tracks).toUtf8().constData(),
                                                nullptr, GST_PARSE_FLAG_FATAL_ERRORS, &error);
    if (!element) {
        const QString message = QString::fromUtf8(error->message);
        g_error_free(error);
        return failure(ErrorCode::Unavailable,
                       QStringLiteral("the encoder is not all installed (%1): install gstreamer1.0-plugins-good, "
                                      "-bad and -ugly and gstreamer1.0-libav")
                           .arg(message));
    }

    auto pipeline = std::make_unique<Pipeline>();
    pipeline->pipeline = element;
    pipeline->bus = gst_element_get_bus(element);
    pipeline->video = gst_bin_get_by_name(GST_BIN(element), "video");
    pipeline->audio = gst_bin_get_by_name(GST_BIN(element), "audio");
    pipeline->file = file;
    pipeline->unsorted = file + QStringLiteral(".mdat");
    pipeline->framesPerSecond = framesPerSecond;
    setFile(element, "file", "location", file);
    setFile(element, "mux", "faststart-file", pipeline->unsorted);
    if (gst_element_set_state(element, GST_STATE_PLAYING) == GST_STATE_CHANGE_FAILURE) {
        const auto told = hasEnded(pipeline->bus, 0);
        return told ? failure(ErrorCode::Io, QStringLiteral("the film cannot be written"), file)
                    : failure(told.error().code, told.error().message, file);
    }
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
    // Blocking in the source itself would be for ever once the encoder or the file has failed.
    constexpr GstClockTime pause = 2 * GST_MSECOND;
    auto *source = GST_APP_SRC(m_pipeline->video);
    for (bool waits = false;; waits = true) {
        if (const auto ended = hasEnded(m_pipeline->bus, waits ? pause : 0); !ended)
            return failure(ended.error());
        if (gst_app_src_get_current_level_bytes(source) < mostWaiting)
            break;
    }
    const GstClockTime length = GST_SECOND / guint64(m_pipeline->framesPerSecond);
    const auto at = gst_util_uint64_scale(m_pipeline->frames, GST_SECOND, guint64(m_pipeline->framesPerSecond));
    GstBuffer *buffer = bufferOf(image.constBits(), image.sizeInBytes(), at, length);
    ++m_pipeline->frames;
    if (gst_app_src_push_buffer(source, buffer) == GST_FLOW_OK)
        return {};
    const auto ended = hasEnded(m_pipeline->bus, GST_SECOND);
    return ended ? failure(ErrorCode::Io, QStringLiteral("the encoder does not take pictures"))
                 : failure(ended.error());
}

Result<void> Mp4Writer::finish()
{
    constexpr GstClockTime patience = 120 * GST_SECOND;
    gst_app_src_end_of_stream(GST_APP_SRC(m_pipeline->video));
    const auto ended = hasEnded(m_pipeline->bus, patience);
    if (!ended)
        return failure(ended.error());
    if (!*ended)
        return failure(ErrorCode::Io, QStringLiteral("the encoder did not finish within two minutes"));
    gst_element_set_state(m_pipeline->pipeline, GST_STATE_NULL); // closes the file
    return clearTimes(m_pipeline->file);
}

} // namespace ironfence::media::mp4
