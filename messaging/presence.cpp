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
    return reader.finish(std::move(presence));
}

QByteArray Presence::serialize() const
{
    return base::json::write({{"type", "presence"},
                              {"spec_version", "1.0"},
                              {"screen", base::json::text(screen.text())},
                              {"session", base::json::text(fitted(session, 64))},
                              {"online", online}});
}

} // namespace ironfence::messaging
