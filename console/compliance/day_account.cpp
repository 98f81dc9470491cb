// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/day_account.h"

namespace ironfence::console::compliance {

DayAccount DayAccount::read(base::json::Object object)
{
    DayAccount day;
    day.screen = object.id<base::ScreenId>("screen");
    day.place = object.id<base::PlacePath>("place");
    day.zone = object.text("time_zone", 64);
    day.day = QDate::fromString(object.text("day", 10), Qt::ISODate);
    if (!day.day.isValid())
        object.reader().fail(object.pathOf("day"), QStringLiteral("must be a day"));
    day.from = object.time("from");
    day.to = object.time("to");
    day.account = Account::read(object.object("account"));
    return day;
}

base::json::Value DayAccount::toJson() const
{
    auto json = base::json::Value::object();
    json["screen"] = base::json::text(screen.text());
    json["place"] = base::json::text(place.text());
    json["time_zone"] = base::json::text(zone);
    json["day"] = base::json::text(day.toString(Qt::ISODate));
    json["from"] = base::json::text(base::toRfc3339(from));
    json["to"] = base::json::text(base::toRfc3339(to));
    json["account"] = account.toJson();
    return json;
}

} // namespace ironfence::console::compliance
