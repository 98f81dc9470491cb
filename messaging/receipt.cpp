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
    if (!object.has(key))
        return std::nullopt;
    auto stage = object.object(key);
    return StageTime{base::fromUnixMs(stage.integer("at_ms", 0, maxUnixMs)),
                     {base::Milliseconds{stage.integer("monotonic_ms", 0, maxNumber)}}};
}

void writeStage(Value &object, const char *key, const std::optional<StageTime> &stage)
{
    if (stage)
        object[key] = {{"at_ms", base::toUnixMs(stage->at)}, {"monotonic_ms", stage->monotonic.sinceBoot.count()}};
}

QString readId(Object &object)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9][a-z0-9-]{0,47}-[0-9]{1,19}")));
    const auto id = object.text("id", maxId);
    if (!shape.match(id).hasMatch())
        object.reader().fail(object.pathOf("id"), QStringLiteral("must be a screen id, '-' and a number"));
    return id;
}

QString readEndCause(Object &object)
{
    return object.oneOf<QString>("end_cause", {{"cancelled", QStringLiteral("cancelled")},
                                               {"expired", QStringLiteral("expired")},
                                               {"superseded", QStringLiteral("superseded")}});
}

} // namespace

ClockEstimate ClockEstimate::read(Object object)
{
    ClockEstimate clock;
    clock.synchronised = object.booleanOr("synchronised", false);
    clock.offset = base::Milliseconds{object.integer("offset_ms", -maxOffsetMs, maxOffsetMs)};
    clock.uncertainty = base::Milliseconds{object.integer("uncertainty_ms", 0, maxOffsetMs)};
    return clock;
}

Value ClockEstimate::toJson() const
{
    return {{"synchronised", synchronised}, {"offset_ms", offset.count()}, {"uncertainty_ms", uncertainty.count()}};
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
    return receipt;
}

Value Receipt::toJson() const
{
    Value object{{"id", base::json::text(id)},
                 {"revision", revision},
                 {"document", base::json::text(document.hex())},
                 {"clock", clock.toJson()}};
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
