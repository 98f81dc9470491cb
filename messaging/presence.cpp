// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/bounds.h"
#include "messaging/report.h"

namespace ironfence::messaging {

base::Result<Presence> Presence::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    object.header("presence");
    Presence presence;
    presence.screen = object.id<base::ScreenId>("screen");
    presence.session = object.text("session", 64);
    presence.online = object.booleanOr("online", false);
    if (!object.has("online"))
        reader.fail(object.pathOf("online"), QStringLiteral("is missing"));
    presence.extra = object.rest();
    return reader.finish(std::move(presence));
}

QByteArray Presence::serialize() const
{
    auto json = base::json::document("presence", extra);
    json["screen"] = base::json::text(screen.text());
    json["session"] = base::json::text(fitted(session, 64));
    json["online"] = online;
    return base::json::write(json);
}

} // namespace ironfence::messaging
