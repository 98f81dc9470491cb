// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/video.h"

#include "media/confinement.h"
#include "media/probe/first_picture.h"
#include "media/probe/gst_ptr.h"
#include "media/probe/last_picture.h"
#include "media/probe/sound.h"

#include <QtMath>
#include <cstdio>
#include <gst/pbutils/pbutils.h>
#include <initializer_list>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// What the streams of one file are, in the words of GStreamer's discoverer.
struct Streams
{
    Facts facts;
    int videos = 0;
    QString foreignVideo; ///< description of the first video format that no screen plays
    QString foreignAudio;
};

tl::unexpected<base::Error> refused(const QString &message)
{
    return failure(ErrorCode::Unsupported, message);
}

bool isOneOf(GstCaps *caps, std::initializer_list<const char *> formats)
{
    for (const char *format : formats) {
        const CapsPtr allowed(gst_caps_from_string(format));
        if (gst_caps_can_intersect(caps, allowed.get()))
            return true;
    }
    return false;
}

QString describe(GstCaps *caps)
{
    const GStringPtr text(gst_pb_utils_get_codec_description(caps));
    return text ? QString::fromUtf8(text.get()) : QStringLiteral("of an unknown format");
}

// Cameras held sideways say so in a tag; the picture is shown upright.
bool isTurned(const GstTagList *tags)
{
    gchar *orientation = nullptr;
    if (!tags || !gst_tag_list_get_string(tags, GST_TAG_IMAGE_ORIENTATION, &orientation))
        return false;
    const GStringPtr owned(orientation);
    const auto text = QByteArrayView(orientation);
    return text.endsWith("rotate-90") || text.endsWith("rotate-270");
}

void addVideo(Streams &streams, GstDiscovererStreamInfo *stream, GstCaps *caps)
{
    auto *info = GST_DISCOVERER_VIDEO_INFO(stream);
    if (gst_discoverer_video_info_is_image(info))
        return; // a cover picture beside the video
    if (!isOneOf(caps, {"video/x-h264", "video/x-vp9", "video/x-vp8"})) {
        if (streams.foreignVideo.isEmpty())
            streams.foreignVideo = describe(caps);
        return;
    }
    if (++streams.videos > 1)
        return;

    const double shape =
        double(gst_discoverer_video_info_get_par_num(info)) / qMax(1U, gst_discoverer_video_info_get_par_denom(info));
    QSize size(static_cast<int>(gst_discoverer_video_info_get_width(info)),
               static_cast<int>(gst_discoverer_video_info_get_height(info)));
    if (shape > 0)
        size.setWidth(qRound(size.width() * shape));
    streams.facts.size = isTurned(gst_discoverer_stream_info_get_tags(stream)) ? size.transposed() : size;
    const auto rate = gst_discoverer_video_info_get_framerate_num(info);
    streams.facts.framesPerSecond = double(rate) / qMax(1U, gst_discoverer_video_info_get_framerate_denom(info));
    streams.facts.videoCodec = describe(caps);
}

void addAudio(Streams &streams, GstCaps *caps)
{
    const bool playable = isOneOf(caps, {"audio/mpeg,mpegversion=(int){2,4}", "audio/x-opus", "audio/x-vorbis"});
    QString &text = playable ? streams.facts.audioCodec : streams.foreignAudio;
    if (text.isEmpty())
        text = describe(caps);
}

// "gstreamer|1.0|<program>|H.265 (Main Profile) decoder|decoder-video/x-h265, …": a stream without a decoder is named
// here only.
void addMissing(Streams &streams, GstDiscovererInfo *info)
{
    const gchar **details = gst_discoverer_info_get_missing_elements_installer_details(info);
    for (; details && *details; ++details) {
        const auto fields = QString::fromUtf8(*details).split(u'|');
        const auto name = fields.value(3).remove(QStringLiteral(" decoder"));
        if (fields.value(4).startsWith(QStringLiteral("decoder-video/")))
            streams.foreignVideo = name;
        else if (fields.value(4).startsWith(QStringLiteral("decoder-audio/")))
            streams.foreignAudio = name;
    }
}

Streams streamsOf(GstDiscovererInfo *info)
{
    Streams streams;
    auto *list = gst_discoverer_info_get_stream_list(info);
    for (auto *entry = list; entry; entry = entry->next) {
        auto *stream = GST_DISCOVERER_STREAM_INFO(entry->data);
        const CapsPtr caps(gst_discoverer_stream_info_get_caps(stream));
        if (!caps)
            continue;
        if (GST_IS_DISCOVERER_VIDEO_INFO(stream))
            addVideo(streams, stream, caps.get());
        else if (GST_IS_DISCOVERER_AUDIO_INFO(stream))
            addAudio(streams, caps.get());
    }
    gst_discoverer_stream_info_list_free(list);
    addMissing(streams, info);
    return streams;
}

Result<Facts> judge(const Streams &streams, GstDiscovererResult result)
{
    constexpr int maxSide = 4096; // H.264 level 5.2 and what hardware decoders take
    constexpr base::Milliseconds maxDuration = std::chrono::hours(24);

    const QString advice = QStringLiteral("export it as MP4 with H.264 and AAC");
    if (!streams.foreignVideo.isEmpty() && streams.videos == 0)
        return refused(QStringLiteral("the video is %1; %2").arg(streams.foreignVideo, advice));
    if (!streams.foreignAudio.isEmpty())
        return refused(QStringLiteral("its sound is %1; %2, or without sound").arg(streams.foreignAudio, advice));
    if (result == GST_DISCOVERER_TIMEOUT)
        return refused(QStringLiteral("it takes too long to open; %1").arg(advice));
    if (streams.videos == 0 && result == GST_DISCOVERER_OK)
        return refused(QStringLiteral("it has no picture, only sound; a screen needs a video stream"));
    if (result != GST_DISCOVERER_OK)
        return refused(QStringLiteral("the video is damaged or cannot be decoded; %1").arg(advice));

    const auto &facts = streams.facts;
    if (facts.size.isEmpty() || facts.size.width() > maxSide || facts.size.height() > maxSide) {
        return refused(QStringLiteral("the video has %1×%2 pixels, at most %3 a side; scale it down")
                           .arg(facts.size.width())
                           .arg(facts.size.height())
                           .arg(maxSide));
    }
    if (facts.duration.count() <= 0)
        return refused(QStringLiteral("the video does not say how long it is; %1").arg(advice));
    if (facts.duration > maxDuration)
        return refused(QStringLiteral("the video claims to last longer than 24 h; cut it or export it again"));
    return facts;
}

/// A video lasts as long as its pictures: a longer sound track alone is nothing to look at, and a screen that waited
/// for pictures that never come would call the file broken (stage/decks/gst/gst_deck.h).
Result<Facts> cutToPictures(Facts facts, const QString &uri)
{
    constexpr base::Milliseconds rounding{500};
    constexpr double wholePixels = 4e8; // eight seconds of 1080p25: some two seconds of a processor
    const double pixels = static_cast<double>(facts.size.width()) * facts.size.height() * facts.framesPerSecond *
                          static_cast<double>(facts.duration.count()) / 1000;
    const auto end = endOfVideo(uri, facts.duration, pixels <= wholePixels);
    if (end.damaged)
        return refused(QStringLiteral("some of its pictures are damaged; export it again"));
    if (end.decoded.count() <= 0 || end.encoded - end.decoded > rounding)
        return refused(QStringLiteral("the end of the video cannot be decoded; export it again"));
    if (facts.duration - end.decoded > rounding)
        facts.duration = end.decoded;
    return facts;
}

/// What `probe()` reads as a sign of life.
void tellProgress(qint64 seconds, base::Milliseconds length)
{
    const auto percent = std::clamp<qint64>(seconds * 100'000 / length.count(), 0, 99);
    std::fprintf(stderr, "measured %d\n", static_cast<int>(percent));
}

} // namespace

Result<Facts> probeVideo(const ExaminedFile &file)
{
    constexpr GstClockTime patience = 15 * GST_SECOND;
    const QString uri = file.uri();
    const GObjectPtr<GstDiscoverer> discoverer(gst_discoverer_new(patience, nullptr));
    if (!discoverer)
        return failure(ErrorCode::Internal, QStringLiteral("GStreamer's discoverer is missing"));

    GError *error = nullptr;
    const GObjectPtr<GstDiscovererInfo> info(
        gst_discoverer_discover_uri(discoverer.get(), qUtf8Printable(uri), &error));
    g_clear_error(&error); // the result code in the info says the same
    if (!info)
        return refused(QStringLiteral("the video is damaged; export it again"));

    auto streams = streamsOf(info.get());
    streams.facts.mediaType = file.kind == Kind::Mp4 ? QStringLiteral("video/mp4") : QStringLiteral("video/webm");
    const auto duration = gst_discoverer_info_get_duration(info.get());
    if (GST_CLOCK_TIME_IS_VALID(duration))
        streams.facts.duration = base::Milliseconds(static_cast<qint64>(duration / GST_MSECOND));

    auto facts = judge(streams, gst_discoverer_info_get_result(info.get()));
    if (facts && !hasPicture(uri))
        return refused(QStringLiteral("no picture of the video can be decoded; export it again"));
    if (facts)
        facts = cutToPictures(*facts, uri);
    if (facts && !facts->audioCodec.isEmpty()) {
        confineLonger(std::chrono::hours{1}); // as far as main() allows
        facts->loudness =
            loudnessOf(uri, [length = facts->duration](qint64 seconds) { tellProgress(seconds, length); });
    }
    return facts;
}

} // namespace ironfence::media
