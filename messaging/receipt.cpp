// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/receipt.h"

#include "messaging/bounds.h"

#include <QRegularExpression>

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxId = 72;                   // screen id, '-', sequence
constexpr qint64 maxOffsetMs = 8'000'000'000'000; // a machine in 1970 and a server in 2199

std::optional<StageTime> readStage(Object &object, const char *key)
{
    return object.has(key) ? std::optional(StageTime::read(object.object(key))) : std::nullopt;
}

void writeStage(Value &object, const char *key, const std::optional<StageTime> &stage)
{
    if (stage)
        object[key] = stage->toJson();
}

QString readId(Object &object)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9][a-z0-9-]{0,47}-[0-9]{1,19}")));
    auto id = object.text("id", maxId);
    if (!shape.match(id).hasMatch())
        object.reader().fail(object.pathOf("id"), QStringLiteral("must be a screen id, '-' and a number"));
    return id;
}

QString readEndCause(Object &object)
{
    return object.oneOf<QString>("end_cause", {{"cancelled", QStringLiteral("cancelled")},
                                               {"expired", QStringLiteral("expired")},
                                               {"superseded", QStringLiteral("superseded")},
                                               {"elapsed", QStringLiteral("elapsed")}});
}

} // namespace

StageTime StageTime::read(Object object)
{
    StageTime time{base::fromUnixMs(object.integer("at_ms", 0, maxUnixMs)),
                   {base::Milliseconds{object.integer("monotonic_ms", 0, maxNumber)}}};
    time.extra = object.rest();
    return time;
}

Value StageTime::toJson() const
{
    Value json = extra;
    json["at_ms"] = base::toUnixMs(at);
    json["monotonic_ms"] = monotonic.sinceBoot.count();
    return json;
}

ClockEstimate ClockEstimate::read(Object object)
{
    ClockEstimate clock;
    clock.synchronised = object.booleanOr("synchronised", false);
    clock.offset = base::Milliseconds{object.integer("offset_ms", -maxOffsetMs, maxOffsetMs)};
    clock.uncertainty = base::Milliseconds{object.integer("uncertainty_ms", 0, maxOffsetMs)};
    clock.extra = object.rest();
    return clock;
}

Value ClockEstimate::toJson() const
{
    Value json = extra;
    json["synchronised"] = synchronised;
    json["offset_ms"] = offset.count();
    json["uncertainty_ms"] = uncertainty.count();
    return json;
}

Receipt Receipt::read(Object object)
{
    Receipt receipt;
    receipt.id = readId(object);
    receipt.revision = object.integer("revision", 1, maxNumber);
    receipt.alert = object.textOr("alert", 48);
    if (object.has("alert") && !base::isSlug(receipt.alert))
        object.reader().fail(object.pathOf("alert"), QStringLiteral("must be the identifier of an alert"));
    receipt.document = object.sha256("document");
    receipt.received = readStage(object, "received");
    receipt.verified = readStage(object, "verified");
    receipt.presented = readStage(object, "presented");
    if (receipt.presented)
        receipt.frame = object.integer("frame", 0, maxNumber);
    receipt.ended = readStage(object, "ended");
    if (receipt.ended)
        receipt.endCause = readEndCause(object);
    receipt.refused = readStage(object, "refused");
    if (receipt.refused)
        receipt.reason = object.text("reason", maxReason, 0);
    receipt.clock = ClockEstimate::read(object.object("clock"));
    receipt.extra = object.rest();
    return receipt;
}

Value Receipt::toJson() const
{
    Value object = extra;
    object["id"] = base::json::text(id);
    object["revision"] = revision;
    object["document"] = base::json::text(document.hex());
    object["clock"] = clock.toJson();
    if (!alert.isEmpty())
        object["alert"] = base::json::text(alert);
    writeStage(object, "received", received);
    writeStage(object, "verified", verified);
    writeStage(object, "presented", presented);
    if (presented)
        object["frame"] = frame;
    writeStage(object, "ended", ended);
    if (ended)
        object["end_cause"] = base::json::text(endCause);
    writeStage(object, "refused", refused);
    if (refused)
        object["reason"] = base::json::text(fitted(reason, maxReason));
    return object;
}

} // namespace ironfence::messaging
