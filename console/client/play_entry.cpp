// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/play_entry.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

// docs/wire.md
constexpr qsizetype maxPlays = 2'000;
constexpr qsizetype maxFaults = 1'000;
constexpr qsizetype maxCursor = 256;
constexpr qint64 latestMs = 16'725'225'600'000; // year 2500: later than any time that was put right

void writeNext(Value &json, const QString &next)
{
    if (!next.isEmpty())
        json["next"] = text(next);
}

} // namespace

PlayEntry PlayEntry::read(Object object)
{
    PlayEntry entry;
    entry.chain = object.id<messaging::ChainName>("chain");
    entry.from = base::fromUnixMs(object.integer("from_ms", -latestMs, latestMs));
    entry.shift = base::Milliseconds{object.integerOr("shift_ms", -latestMs, latestMs, 0)};
    entry.play = messaging::Play::read(object.object("play"));
    return entry;
}

Value PlayEntry::toJson() const
{
    Value json{{"chain", text(chain.text())}, {"from_ms", base::toUnixMs(from)}, {"play", play.toJson()}};
    if (shift.count() != 0)
        json["shift_ms"] = static_cast<qint64>(shift.count());
    return json;
}

PlayPage PlayPage::read(Object object)
{
    PlayPage page;
    page.screen = object.id<base::ScreenId>("screen");
    page.zone = object.text("time_zone", 64);
    if (!object.has("plays"))
        object.reader().fail(object.pathOf("plays"), QStringLiteral("is missing"));
    object.each("plays", maxPlays, [&](const Value &value, const QString &path) {
        page.plays.append(PlayEntry::read(Object(value, path, object.reader())));
    });
    page.next = object.textOr("next", maxCursor);
    if (!page.next.isEmpty() && page.plays.isEmpty())
        object.reader().fail(object.pathOf("next"), QStringLiteral("must follow a play"));
    return page;
}

Value PlayPage::toJson() const
{
    Value json{{"screen", text(screen.text())}, {"time_zone", text(zone)}, {"plays", Value::array()}};
    for (const auto &entry : plays)
        json["plays"].push_back(entry.toJson());
    writeNext(json, next);
    return json;
}

PlayAudit PlayAudit::read(Object object)
{
    PlayAudit audit;
    audit.screen = object.id<base::ScreenId>("screen");
    audit.plays = object.integer("plays", 0, INT64_MAX);
    if (!object.has("faults"))
        object.reader().fail(object.pathOf("faults"), QStringLiteral("is missing"));
    object.each("faults", maxFaults, [&](const Value &value, const QString &path) {
        Object one(value, path, object.reader());
        audit.faults.append(
            {one.textOr("chain", 32), one.integerOr("sequence", 1, INT64_MAX, 0), one.text("message", 500)});
    });
    audit.next = object.textOr("next", maxCursor);
    return audit;
}

Value PlayAudit::toJson() const
{
    Value json{{"screen", text(screen.text())}, {"plays", plays}, {"faults", Value::array()}};
    for (const auto &fault : faults) {
        Value one{{"message", text(fault.message)}};
        if (!fault.chain.isEmpty())
            one["chain"] = text(fault.chain);
        if (fault.sequence > 0)
            one["sequence"] = fault.sequence;
        json["faults"].push_back(std::move(one));
    }
    writeNext(json, next);
    return json;
}

} // namespace ironfence::console::client
