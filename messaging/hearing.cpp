// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/hearing.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

Hearing Hearing::read(Object object)
{
    Hearing hearing;
    if (object.has("fresh_at_ms"))
        hearing.freshAt = base::fromUnixMs(object.integer("fresh_at_ms", 0, maxUnixMs));
    hearing.silent = base::Milliseconds{object.integer("silent_ms", 0, maxNumber)};
    hearing.deaf = object.integer("deaf", 0, maxNumber);
    hearing.extra = object.rest();
    return hearing;
}

Value Hearing::toJson() const
{
    Value json = extra;
    if (freshAt)
        json["fresh_at_ms"] = base::toUnixMs(*freshAt);
    json["silent_ms"] = static_cast<qint64>(silent.count());
    json["deaf"] = deaf;
    return json;
}

} // namespace ironfence::messaging
