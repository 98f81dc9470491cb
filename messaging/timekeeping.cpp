// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/timekeeping.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

const char *nameOf(TimeSource source)
{
    switch (source) {
    case TimeSource::Server:
        return "server";
    case TimeSource::Machine:
        return "machine";
    case TimeSource::Floor:
        return "floor";
    }
    Q_UNREACHABLE();
}

} // namespace

Timekeeping Timekeeping::read(Object object)
{
    Timekeeping timekeeping;
    timekeeping.source = object.oneOf<TimeSource>(
        "source", {{"server", TimeSource::Server}, {"machine", TimeSource::Machine}, {"floor", TimeSource::Floor}});
    timekeeping.isServerDoubted = object.booleanOr("server_doubted", false);
    timekeeping.jumps = object.integer("jumps", 0, maxNumber);
    if (object.has("last_jump_ms"))
        timekeeping.lastJump =
            base::Milliseconds{object.integer("last_jump_ms", -longestJump.count(), longestJump.count())};
    timekeeping.extra = object.rest();
    return timekeeping;
}

Value Timekeeping::toJson() const
{
    Value json = extra;
    json["source"] = nameOf(source);
    if (isServerDoubted)
        json["server_doubted"] = true;
    json["jumps"] = jumps;
    if (lastJump) // what a reader would refuse must not be sent, wherever a clock went
        json["last_jump_ms"] = static_cast<qint64>(std::clamp(*lastJump, -longestJump, longestJump).count());
    return json;
}

} // namespace ironfence::messaging
