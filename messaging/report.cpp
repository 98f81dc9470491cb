// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/report.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxSoftware = 64;
constexpr qsizetype maxSession = 64;
constexpr qsizetype maxPlaying = 128;
constexpr qsizetype maxCode = 32;
constexpr qsizetype maxMessage = 300;
constexpr qsizetype maxContext = 300;
constexpr qsizetype maxManifests = 64;

Fault readFault(Object object)
{
    Fault fault;
    fault.at = base::fromUnixMs(object.integer("at_ms", 0, maxUnixMs));
    fault.code = object.text("code", maxCode);
    fault.message = object.text("message", maxMessage, 0);
    fault.context = object.textOr("context", maxContext);
    fault.extra = object.rest();
    return fault;
}

Value toJson(const Fault &fault)
{
    Value object = fault.extra;
    object["at_ms"] = base::toUnixMs(fault.at);
    object["code"] = base::json::text(fitted(fault.code, maxCode));
    object["message"] = base::json::text(fitted(fault.message, maxMessage));
    if (!fault.context.isEmpty())
        object["context"] = base::json::text(fitted(fault.context, maxContext));
    return object;
}

template <typename Vitals>
std::optional<Vitals> readVitals(Object &object, const char *key)
{
    return object.has(key) ? std::optional(Vitals::read(object.object(key))) : std::nullopt;
}

template <typename Vitals>
void write(Value &json, const char *key, const std::optional<Vitals> &vitals)
{
    if (vitals)
        json[key] = vitals->toJson();
}

} // namespace

base::Result<Report> Report::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("report");
    Report report;
    report.screen = object.id<base::ScreenId>("screen");
    report.at = base::fromUnixMs(object.integer("at_ms", 0, maxUnixMs));
    report.software = object.text("software", maxSoftware);
    report.session = object.text("session", maxSession);
    report.assignment = object.integer("assignment", 0, maxNumber);
    report.manifests = readVersions<base::AuthorityId>(object.object("manifests"), maxManifests);
    report.playing = object.text("playing", maxPlaying, 0);
    report.presentedItems = object.integer("presented_items", 0, maxNumber);
    report.presentedFrames = object.integer("presented_frames", 0, maxNumber);
    report.itemsMissing = object.integer("items_missing", 0, maxNumber);
    if (object.has("items_quarantined"))
        report.itemsQuarantined = object.integer("items_quarantined", 0, maxNumber);
    report.diskFreeBytes = object.integer("disk_free_bytes", 0, maxNumber);
    report.clock = ClockEstimate::read(object.object("clock"));
    object.each("faults", maxFaults, [&](const Value &element, const QString &path) {
        report.faults.append(readFault(Object(element, path, reader)));
    });
    report.picture = readVitals<PictureVitals>(object, "picture");
    report.store = readVitals<StoreVitals>(object, "store");
    report.machine = readVitals<MachineVitals>(object, "machine");
    report.timekeeping = readVitals<Timekeeping>(object, "timekeeping");
    report.hearing = readVitals<Hearing>(object, "hearing");
    report.extra = object.rest();
    return reader.finish(std::move(report));
}

QByteArray Report::serialize() const
{
    auto list = Value::array();
    for (const auto &fault : faults.mid(std::max<qsizetype>(0, faults.size() - maxFaults)))
        list.push_back(toJson(fault));
    Value json = base::json::document("report", extra);
    json["screen"] = base::json::text(screen.text());
    json["at_ms"] = base::toUnixMs(at);
    json["software"] = base::json::text(fitted(software, maxSoftware));
    json["session"] = base::json::text(fitted(session, maxSession));
    json["assignment"] = assignment;
    json["manifests"] = versionsToJson(manifests);
    json["playing"] = base::json::text(fitted(playing, maxPlaying));
    json["presented_items"] = presentedItems;
    json["presented_frames"] = presentedFrames;
    json["items_missing"] = itemsMissing;
    if (itemsQuarantined)
        json["items_quarantined"] = *itemsQuarantined;
    json["disk_free_bytes"] = diskFreeBytes;
    json["clock"] = clock.toJson();
    json["faults"] = std::move(list);
    write(json, "picture", picture);
    write(json, "store", store);
    write(json, "machine", machine);
    write(json, "timekeeping", timekeeping);
    write(json, "hearing", hearing);
    return base::json::write(json);
}

} // namespace ironfence::messaging
