// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/assignment.h"

#include "base/json/reader.h"
#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

base::Result<Assignment> Assignment::parse(QByteArrayView payload)
{
    const auto value = base::json::parse(payload);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("assignment");
    Assignment assignment;
    assignment.authority = object.id<base::AuthorityId>("authority");
    assignment.version = object.integer("version", 1, maxNumber);
    assignment.screen = playlists::Screen::read(object, "screen");
    assignment.extra = object.rest();
    return reader.finish(std::move(assignment));
}

QByteArray Assignment::serialize() const
{
    Value json = base::json::document("assignment", extra);
    json["authority"] = base::json::text(authority.text());
    json["version"] = version;
    screen.write(json, "screen");
    return base::json::write(json);
}

} // namespace ironfence::messaging
