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
    return fault;
}

Value toJson(const Fault &fault)
{
    Value object{{"at_ms", base::toUnixMs(fault.at)},
                 {"code", base::json::text(fitted(fault.code, maxCode))},
                 {"message", base::json::text(fitted(fault.message, maxMessage))}};
    if (!fault.context.isEmpty())
        object["context"] = base::json::text(fitted(fault.context, maxContext));
    return object;
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
    report.diskFreeBytes = object.integer("disk_free_bytes", 0, maxNumber);
    report.clock = ClockEstimate::read(object.object("clock"));
    object.each("faults", maxFaults, [&](const Value &element, const QString &path) {
        report.faults.append(readFault(Object(element, path, reader)));
    });
    return reader.finish(std::move(report));
}

QByteArray Report::serialize() const
{
    auto list = Value::array();
    for (const auto &fault : faults.mid(std::max<qsizetype>(0, faults.size() - maxFaults)))
        list.push_back(toJson(fault));
    return base::json::write({{"type", "report"},
                              {"spec_version", "1.0"},
                              {"screen", base::json::text(screen.text())},
                              {"at_ms", base::toUnixMs(at)},
                              {"software", base::json::text(fitted(software, maxSoftware))},
                              {"session", base::json::text(fitted(session, maxSession))},
                              {"assignment", assignment},
                              {"manifests", versionsToJson(manifests)},
                              {"playing", base::json::text(fitted(playing, maxPlaying))},
                              {"presented_items", presentedItems},
                              {"presented_frames", presentedFrames},
                              {"items_missing", itemsMissing},
                              {"disk_free_bytes", diskFreeBytes},
                              {"clock", clock.toJson()},
                              {"faults", std::move(list)}});
}

} // namespace ironfence::messaging
