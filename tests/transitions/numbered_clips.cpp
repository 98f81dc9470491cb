// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/numbered_clips.h"

#include "tests/transitions/numbered_frame.h"

#include <QDir>
#include <QFile>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

namespace ironfence::tests {

using namespace std::chrono_literals;

namespace {

/// Gives the frames to the pipeline's source, then its end.
bool feed(GstElement *source, const VideoMake &make, int clip, int frames)
{
    for (int frame = 0; frame < frames; ++frame) {
        const QImage image = numberedFrame({clip, frame}, make.size, make.busy);
        const auto bytes = static_cast<gsize>(image.sizeInBytes());
        GstBuffer *buffer = gst_buffer_new_allocate(nullptr, bytes, nullptr);
        gst_buffer_fill(buffer, 0, image.constBits(), bytes);
        GST_BUFFER_PTS(buffer) =
            gst_util_uint64_scale(static_cast<guint64>(frame), GST_SECOND, static_cast<guint64>(make.perSecond));
        GST_BUFFER_DURATION(buffer) = GST_SECOND / static_cast<guint64>(make.perSecond);
        if (gst_app_src_push_buffer(GST_APP_SRC(source), buffer) != GST_FLOW_OK)
            return false;
    }
    return gst_app_src_end_of_stream(GST_APP_SRC(source)) == GST_FLOW_OK;
}

bool runToEnd(GstElement *pipeline)
{
    GstBus *bus = gst_element_get_bus(pipeline);
    GstMessage *message = gst_bus_timed_pop_filtered(bus, 60 * GST_SECOND,
                                                     static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool good = message && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message)
        gst_message_unref(message);
    gst_object_unref(bus);
    return good;
}

NumberedItem makePicture(const QString &folder, const QString &name, int clip, QSize size)
{
    NumberedItem item{name, QDir(folder).filePath(name), clip, 1, 1};
    constexpr int quality = 90;
    return numberedFrame({clip, 0}, size).save(item.file, nullptr, quality) ? item : NumberedItem{name, {}, 0, 0, 0};
}

NumberedItem makeCard(const QString &folder, const QString &name, int number, const QByteArray &members)
{
    NumberedItem item{name, QDir(folder).filePath(name), number, 0, 1};
    QFile file(item.file);
    const QByteArray document = R"({"type":"card","spec_version":"1.0",)" + members + '}';
    return file.open(QIODevice::WriteOnly) && file.write(document) == document.size() ? item
                                                                                      : NumberedItem{name, {}, 0, 0, 0};
}

} // namespace

NumberedItem makeVideo(const QString &folder, const VideoMake &make, int clip, std::chrono::milliseconds length)
{
    gst_init(nullptr, nullptr);
    const int frames = static_cast<int>(length.count() * make.perSecond / 1000);
    NumberedItem item{make.name, QDir(folder).filePath(make.name), clip, frames, make.perSecond};
    QString description =
        QStringLiteral("appsrc name=in format=time block=true max-bytes=50000000 caps=video/x-raw,format=BGRx,"
                       "width=%1,height=%2,framerate=%3/1 ! videoconvert ! %4 ! %5 name=mux ! filesink location=\"%6\"")
            .arg(make.size.width())
            .arg(make.size.height())
            .arg(make.perSecond)
            .arg(make.encoder, make.muxer, item.file);
    constexpr int rate = 48'000;
    constexpr int block = 480; // samples, 10 ms
    if (!make.sound.isEmpty()) {
        description += QStringLiteral(" audiotestsrc wave=ticks num-buffers=%1 samplesperbuffer=%2 ! "
                                      "audio/x-raw,rate=%3,channels=2 ! %4 ! mux.")
                           .arg(length.count() * rate / 1000 / block)
                           .arg(block)
                           .arg(rate)
                           .arg(make.sound);
    }
    GstElement *pipeline = gst_parse_launch(description.toUtf8().constData(), nullptr);
    if (!pipeline)
        return NumberedItem{make.name, {}, 0, 0, 0};
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    GstElement *source = gst_bin_get_by_name(GST_BIN(pipeline), "in");
    const bool good = feed(source, make, clip, frames) && runToEnd(pipeline);
    gst_object_unref(source);
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(pipeline);
    return good ? item : NumberedItem{make.name, {}, 0, 0, 0};
}

QList<NumberedItem> makeEveryKind(const QString &folder)
{
    const auto h264 = QStringLiteral("x264enc speed-preset=ultrafast bitrate=%1 key-int-max=30 ! "
                                     "video/x-h264,profile=main ! h264parse");
    const auto vp9 = QStringLiteral("vp9enc deadline=1 cpu-used=8 target-bitrate=2000000");
    const auto mp4 = QStringLiteral("mp4mux");
    const auto webm = QStringLiteral("webmmux");
    const auto aac = QStringLiteral("audioconvert ! avenc_aac");
    const auto opus = QStringLiteral("audioconvert ! audioresample ! opusenc");
    const QList<VideoMake> videos{
        {QStringLiteral("plain.mp4"), {640, 360}, 10, h264.arg(1000), mp4, {}},
        {QStringLiteral("heavy.mp4"), {1280, 720}, 15, h264.arg(6000), mp4, aac, true},
        {QStringLiteral("sound.webm"), {640, 360}, 12, vp9, webm, opus},
        {QStringLiteral("portrait.mp4"), {360, 640}, 15, h264.arg(1000), mp4, aac},
        {QStringLiteral("old.webm"), {480, 360}, 10, vp9, webm, {}},
    };
    QList<NumberedItem> items;
    for (const auto &video : videos)
        items.append(makeVideo(folder, video, static_cast<int>(items.size()) + 1, 1s));
    const auto next = [&] { return static_cast<int>(items.size()) + 1; };
    items.append(makePicture(folder, QStringLiteral("poster.png"), next(), {1280, 720}));
    items.append(makePicture(folder, QStringLiteral("portrait.jpg"), next(), {720, 1280}));
    items.append(makeCard(folder, QStringLiteral("slogan.json"), next(),
                          R"("template":"slogan","title":"反诈提示","slogan":"不轻信，不透露，不转账")"));
    items.append(
        makeCard(folder, QStringLiteral("reminder.json"), next(),
                 R"("template":"reminder","title":"转账之前","lines":["对方是谁？","钱去哪里？","问过家人吗？"])"));
    return items;
}

QList<int> everyPair(int kinds)
{
    // Order 2: for each kind i, itself once, then (i, j) for every j above it.
    QList<int> way;
    for (int i = 0; i < kinds; ++i) {
        way.append(i);
        for (int j = i + 1; j < kinds; ++j)
            way << i << j;
    }
    return way;
}

} // namespace ironfence::tests
