// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/facts.h"

namespace ironfence::media {

Facts Facts::read(base::json::Object object)
{
    constexpr qint64 maxSide = 16384;
    constexpr qint64 dayMs = 24 * 3600 * 1000;
    constexpr double maxRate = 1000;

    Facts facts;
    facts.mediaType = object.text("media_type", 64);
    facts.size.setWidth(static_cast<int>(object.integer("width", 1, maxSide)));
    facts.size.setHeight(static_cast<int>(object.integer("height", 1, maxSide)));
    facts.duration = base::Milliseconds(object.integerOr("duration_ms", 0, dayMs, 0));
    facts.framesPerSecond = object.numberOr("frames_per_second", 0, maxRate, 0);
    facts.videoCodec = object.textOr("video_codec", 128);
    facts.audioCodec = object.textOr("audio_codec", 128);
    if (object.has("loudness"))
        facts.loudness = base::Loudness::read(object.object("loudness"));
    return facts;
}

base::json::Value Facts::toJson() const
{
    auto json = base::json::Value::object();
    json["media_type"] = base::json::text(mediaType);
    json["width"] = size.width();
    json["height"] = size.height();
    if (duration.count() > 0)
        json["duration_ms"] = duration.count();
    if (framesPerSecond > 0)
        json["frames_per_second"] = framesPerSecond;
    if (!videoCodec.isEmpty())
        json["video_codec"] = base::json::text(videoCodec);
    if (!audioCodec.isEmpty())
        json["audio_codec"] = base::json::text(audioCodec);
    if (loudness)
        json["loudness"] = loudness->toJson();
    return json;
}

} // namespace ironfence::media
