// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/clips.h"

#include "media/mp4/mp4_writer.h"

#include <QFile>
#include <QImage>
#include <cstdlib>
#include <gst/gst.h>

namespace ironfence::tests {

namespace {

constexpr int levels = 6; // of each of three colours
constexpr int levelStep = 255 / (levels - 1);

QString picture(unsigned colour, int frames)
{
    return QStringLiteral("videotestsrc pattern=solid-color foreground-color=%1 num-buffers=%2 ! "
                          "video/x-raw,format=I420,width=320,height=180,framerate=25/1")
        .arg(0xff000000u | colour)
        .arg(frames);
}

} // namespace

Clips::Clips()
{
    gst_init(nullptr, nullptr);
}

QString Clips::h264(const QString &name, unsigned colour, int frames, bool sound) const
{
    QString pipeline =
        picture(colour, frames) +
        QStringLiteral(
            " ! x264enc speed-preset=ultrafast key-int-max=25 ! h264parse ! mp4mux name=mux ! filesink location=%1");
    if (sound)
        pipeline +=
            QStringLiteral(" audiotestsrc num-buffers=%1 samplesperbuffer=1920 ! audio/x-raw,rate=48000,channels=2 ! "
                           "avenc_aac ! mux.")
                .arg(frames);
    return make(name, pipeline);
}

QString Clips::bars(const QString &name, int frames) const
{
    return make(name, QStringLiteral("videotestsrc pattern=smpte num-buffers=%1 ! "
                                     "video/x-raw,format=I420,width=322,height=182,framerate=25/1 ! "
                                     "x264enc speed-preset=ultrafast ! h264parse ! mp4mux ! filesink location=%2")
                          .arg(QString::number(frames), QStringLiteral("%1")));
}

QString Clips::counting(const QString &name, int frames) const
{
    auto writer = media::mp4::Mp4Writer::create(path(name), {320, 180}, 10);
    if (frames > levels * levels * levels || !writer || !(*writer)->sound(QByteArray(frames * 4800 * 4, '\0'), 48'000))
        return {};
    QImage image(320, 180, QImage::Format_RGB32);
    for (int frame = 0; frame < frames; ++frame) {
        const int level = levelStep * (frame % levels);
        image.fill(qRgb(level, levelStep * (frame / levels % levels), levelStep * (frame / levels / levels)));
        if (!(*writer)->frame(image))
            return {};
    }
    return (*writer)->finish() ? path(name) : QString();
}

int Clips::numberOf(unsigned colour)
{
    constexpr int tolerance = 16; // what the codec and its colours may change
    int number = 0;
    for (const int channel : {qBlue(colour), qGreen(colour), qRed(colour)}) {
        const int digit = (channel + levelStep / 2) / levelStep;
        if (std::abs(channel - digit * levelStep) > tolerance)
            return -1;
        number = number * levels + digit;
    }
    return number;
}

QString Clips::vp9(const QString &name, unsigned colour, int frames) const
{
    return make(name, picture(colour, frames) +
                          QStringLiteral(" ! vp9enc deadline=1 cpu-used=8 ! webmmux ! filesink location=%1"));
}

QString Clips::png(const QString &name, unsigned colour, QSize size) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(colour));
    return image.save(path(name), "PNG") ? path(name) : QString();
}

QString Clips::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path(name);
}

QString Clips::make(const QString &name, const QString &pipeline) const
{
    GstElement *element = gst_parse_launch(pipeline.arg(path(name)).toUtf8().constData(), nullptr);
    if (!element)
        return {};
    gst_element_set_state(element, GST_STATE_PLAYING);
    GstBus *bus = gst_element_get_bus(element);
    GstMessage *message = gst_bus_timed_pop_filtered(bus, 30 * GST_SECOND,
                                                     static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool good = message && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message)
        gst_message_unref(message);
    gst_element_set_state(element, GST_STATE_NULL);
    gst_object_unref(bus);
    gst_object_unref(element);
    return good ? path(name) : QString();
}

} // namespace ironfence::tests
