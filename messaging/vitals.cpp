// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/vitals.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

std::optional<qint64> optionalInteger(Object &object, const char *key, qint64 min, qint64 max)
{
    return object.has(key) ? std::optional(object.integer(key, min, max)) : std::nullopt;
}

/// What a reader would refuse must not be sent, whatever a system tells of itself.
void write(Value &json, const char *key, const std::optional<qint64> &number, qint64 min, qint64 max)
{
    if (number)
        json[key] = std::clamp(*number, min, max);
}

} // namespace

GlassVitals GlassVitals::read(Object object)
{
    GlassVitals vitals;
    vitals.judged = object.integer("judged", 0, maxNumber);
    if (object.has("wrong"))
        vitals.wrong = object.text("wrong", maxWrong);
    if (object.has("since_ms"))
        vitals.since = base::fromUnixMs(object.integer("since_ms", 0, maxUnixMs));
    vitals.mended = object.integer("mended", 0, maxNumber);
    vitals.decks = object.integer("decks", 0, maxNumber);
    vitals.windows = object.integer("windows", 0, maxNumber);
    vitals.restarts = object.integer("restarts", 0, maxNumber);
    vitals.extra = object.rest();
    return vitals;
}

Value GlassVitals::toJson() const
{
    Value json = extra;
    json["judged"] = judged;
    if (!wrong.isEmpty())
        json["wrong"] = base::json::text(fitted(wrong, maxWrong));
    if (since)
        json["since_ms"] = std::clamp<qint64>(base::toUnixMs(*since), 0, maxUnixMs);
    json["mended"] = mended;
    json["decks"] = decks;
    json["windows"] = windows;
    json["restarts"] = restarts;
    return json;
}

PictureVitals PictureVitals::read(Object object)
{
    PictureVitals vitals;
    vitals.videoFrames = object.integer("video_frames", 0, maxNumber);
    vitals.droppedFrames = object.integer("dropped_frames", 0, maxNumber);
    vitals.decoderFaults = object.integer("decoder_faults", 0, maxNumber);
    vitals.presentedFpsMilli = optionalInteger(object, "presented_fps_milli", 0, maxFpsMilli);
    vitals.repeatedFrames = optionalInteger(object, "repeated_frames", 0, maxNumber);
    if (object.has("glass"))
        vitals.glass = GlassVitals::read(object.object("glass"));
    vitals.extra = object.rest();
    return vitals;
}

Value PictureVitals::toJson() const
{
    Value json = extra;
    json["video_frames"] = videoFrames;
    json["dropped_frames"] = droppedFrames;
    json["decoder_faults"] = decoderFaults;
    write(json, "presented_fps_milli", presentedFpsMilli, 0, maxFpsMilli);
    write(json, "repeated_frames", repeatedFrames, 0, maxNumber);
    if (glass)
        json["glass"] = glass->toJson();
    return json;
}

StoreVitals StoreVitals::read(Object object)
{
    StoreVitals vitals;
    vitals.objects = object.integer("objects", 0, maxNumber);
    vitals.bytes = object.integer("bytes", 0, maxNumber);
    vitals.quotaBytes = optionalInteger(object, "quota_bytes", 0, maxNumber);
    vitals.missingBytes = optionalInteger(object, "missing_bytes", 0, maxNumber);
    vitals.shortBytes = optionalInteger(object, "short_bytes", 0, maxNumber);
    vitals.extra = object.rest();
    return vitals;
}

Value StoreVitals::toJson() const
{
    Value json = extra;
    json["objects"] = objects;
    json["bytes"] = bytes;
    write(json, "quota_bytes", quotaBytes, 0, maxNumber);
    write(json, "missing_bytes", missingBytes, 0, maxNumber);
    write(json, "short_bytes", shortBytes, 0, maxNumber);
    return json;
}

MachineVitals MachineVitals::read(Object object)
{
    MachineVitals vitals;
    vitals.temperatureMilliC = optionalInteger(object, "temperature_millicelsius", coldestMilliC, hottestMilliC);
    vitals.diskTotalBytes = optionalInteger(object, "disk_total_bytes", 0, maxNumber);
    vitals.memoryBytes = optionalInteger(object, "memory_bytes", 0, maxNumber);
    vitals.extra = object.rest();
    return vitals;
}

Value MachineVitals::toJson() const
{
    Value json = extra;
    write(json, "temperature_millicelsius", temperatureMilliC, coldestMilliC, hottestMilliC);
    write(json, "disk_total_bytes", diskTotalBytes, 0, maxNumber);
    write(json, "memory_bytes", memoryBytes, 0, maxNumber);
    return json;
}

} // namespace ironfence::messaging
