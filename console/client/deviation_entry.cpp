// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/deviation_entry.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

// docs/wire.md
constexpr qsizetype maxDeviations = 2'500; // 2,000, and what the last day has more
constexpr qsizetype maxPlace = 512;
constexpr qsizetype maxCursor = 256;

} // namespace

DeviationEntry DeviationEntry::read(Object object)
{
    DeviationEntry entry;
    entry.screen = object.text("screen", 48);
    entry.place = object.text("place", maxPlace);
    entry.zone = object.text("time_zone", 64);
    entry.day = QDate::fromString(object.text("day", 10), QStringLiteral("yyyy-MM-dd"));
    if (!entry.day.isValid())
        object.reader().fail(object.pathOf("day"), QStringLiteral("must be a day"));
    entry.deviation = compliance::Deviation::read(object);
    return entry;
}

Value DeviationEntry::toJson() const
{
    auto json = deviation.toJson();
    json["screen"] = text(screen);
    json["place"] = text(place);
    json["time_zone"] = text(zone);
    json["day"] = text(day.toString(Qt::ISODate));
    return json;
}

DeviationPage DeviationPage::read(Object object)
{
    DeviationPage page;
    if (!object.has("deviations"))
        object.reader().fail(object.pathOf("deviations"), QStringLiteral("is missing"));
    object.each("deviations", maxDeviations, [&](const Value &value, const QString &path) {
        page.deviations.append(DeviationEntry::read(Object(value, path, object.reader())));
    });
    page.unlisted = object.integerOr("unlisted", 0, 1LL << 50, 0);
    page.next = object.textOr("next", maxCursor);
    if (!page.next.isEmpty() && page.deviations.isEmpty())
        object.reader().fail(object.pathOf("next"), QStringLiteral("must follow a deviation"));
    return page;
}

Value DeviationPage::toJson() const
{
    Value json{{"deviations", Value::array()}};
    for (const auto &entry : deviations)
        json["deviations"].push_back(entry.toJson());
    if (unlisted > 0)
        json["unlisted"] = unlisted;
    if (!next.isEmpty())
        json["next"] = text(next);
    return json;
}

} // namespace ironfence::console::client
