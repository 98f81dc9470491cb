// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/compliance_row.h"

namespace ironfence::console::client {

using base::Milliseconds;
using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

// docs/wire.md
constexpr qsizetype maxRows = 10'000;
constexpr qsizetype maxMissing = 1'000;
constexpr qsizetype maxName = 256;
constexpr qsizetype maxPlace = 512;
constexpr qsizetype maxCursor = 1024;
constexpr qsizetype maxFault = 600;
constexpr qint64 maxDays = 1LL << 40;
constexpr Milliseconds most{1LL << 50}; // of 300,000 screens in 30 years

void writeText(Value &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = text(value);
}

QDate readDay(Object &object, const char *key)
{
    const auto day = QDate::fromString(object.text(key, 10), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        object.reader().fail(object.pathOf(key), QStringLiteral("must be a day"));
    return day;
}

Value dayText(QDate day)
{
    return text(day.toString(Qt::ISODate));
}

/// Whether every millisecond that was due is accounted for.
bool addsUp(const compliance::Tally &tally)
{
    auto sum = tally.shown;
    for (const auto cause : compliance::causes)
        sum += tally.missedBy(cause);
    return sum == tally.due;
}

} // namespace

const QStringList ComplianceRow::groups{QStringLiteral("screen"), QStringLiteral("place"), QStringLiteral("day"),
                                        QStringLiteral("programme")};

ComplianceRow ComplianceRow::read(Object object)
{
    ComplianceRow row;
    row.screen = object.textOr("screen", 48);
    row.place = object.textOr("place", maxPlace);
    row.day = object.textOr("day", 10);
    row.authority = object.textOr("authority", 48);
    row.programme = object.textOr("programme", maxName);
    row.isDark = object.booleanOr("dark", false);
    row.tally = compliance::Tally::read(object, most);
    if (!object.reader().failed() && !addsUp(row.tally))
        object.reader().fail(object.pathOf("due_ms"), QStringLiteral("must be the sum of its parts"));
    return row;
}

Value ComplianceRow::toJson() const
{
    auto json = tally.toJson();
    writeText(json, "screen", screen);
    writeText(json, "place", place);
    writeText(json, "day", day);
    writeText(json, "authority", authority);
    writeText(json, "programme", programme);
    if (isDark)
        json["dark"] = true;
    return json;
}

MissingAccounts MissingAccounts::read(Object object)
{
    MissingAccounts missing;
    missing.screen = object.text("screen", 48);
    missing.place = object.text("place", maxPlace);
    missing.days = object.integer("days", 1, maxDays);
    missing.first = readDay(object, "first");
    missing.last = readDay(object, "last");
    missing.fault = object.textOr("fault", maxFault);
    return missing;
}

Value MissingAccounts::toJson() const
{
    Value json{{"screen", text(screen)},
               {"place", text(place)},
               {"days", days},
               {"first", dayText(first)},
               {"last", dayText(last)}};
    writeText(json, "fault", fault);
    return json;
}

ComplianceGaps ComplianceGaps::read(Object &object)
{
    ComplianceGaps gaps;
    gaps.keptFrom = readDay(object, "kept_from");
    gaps.unfinishedDays = object.integer("unfinished_days", 0, maxDays);
    gaps.missingDays = object.integer("missing_days", 0, maxDays);
    gaps.missingScreens = object.integer("missing_screens", 0, maxDays);
    object.each("missing", maxMissing, [&](const Value &value, const QString &path) {
        gaps.missing.append(MissingAccounts::read(Object(value, path, object.reader())));
    });
    return gaps;
}

void ComplianceGaps::writeTo(Value &json) const
{
    json["kept_from"] = dayText(keptFrom);
    json["unfinished_days"] = unfinishedDays;
    json["missing_days"] = missingDays;
    json["missing_screens"] = missingScreens;
    json["missing"] = Value::array();
    for (const auto &each : missing)
        json["missing"].push_back(each.toJson());
}

ComplianceRowPage ComplianceRowPage::read(Object object)
{
    ComplianceRowPage page;
    if (!object.has("rows"))
        object.reader().fail(object.pathOf("rows"), QStringLiteral("is missing"));
    object.each("rows", maxRows, [&](const Value &value, const QString &path) {
        page.rows.append(ComplianceRow::read(Object(value, path, object.reader())));
    });
    if (object.has("kept_from"))
        page.gaps = ComplianceGaps::read(object);
    page.next = object.textOr("next", maxCursor);
    if (!page.next.isEmpty() && page.rows.isEmpty())
        object.reader().fail(object.pathOf("next"), QStringLiteral("must follow a row"));
    return page;
}

Value ComplianceRowPage::toJson() const
{
    Value json{{"rows", Value::array()}};
    for (const auto &row : rows)
        json["rows"].push_back(row.toJson());
    if (gaps)
        gaps->writeTo(json);
    writeText(json, "next", next);
    return json;
}

} // namespace ironfence::console::client
