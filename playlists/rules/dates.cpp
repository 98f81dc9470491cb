// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/rules/dates.h"

namespace ironfence::playlists::rules {

using base::json::Value;

namespace {

std::optional<QDate> dateOf(const QString &text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    // Qt is generous with separators; a document has one way to write a day.
    if (date.toString(Qt::ISODate) != text || date.year() < 2000 || date.year() > 2100)
        return std::nullopt;
    return date;
}

QDate checked(const QString &text, const QString &path, base::json::Reader &reader)
{
    const auto date = dateOf(text);
    if (!date)
        reader.fail(path, QStringLiteral("must be a day, YYYY-MM-DD, of the years 2000 to 2100"));
    return date.value_or(QDate(2000, 1, 1));
}

} // namespace

QDate readDate(base::json::Object &object, const char *key)
{
    return checked(object.text(key, 10), object.pathOf(key), object.reader());
}

QList<QDate> readDates(base::json::Object &object, const char *key, qsizetype maxCount)
{
    QList<QDate> dates;
    for (const auto &text : object.texts(key, maxCount, 10))
        dates.append(checked(text, object.pathOf(key), object.reader()));
    return dates;
}

Value dateToJson(QDate date)
{
    return base::json::text(date.toString(Qt::ISODate));
}

Value datesToJson(const QList<QDate> &dates)
{
    Value json = Value::array();
    for (const auto &date : dates)
        json.push_back(dateToJson(date));
    return json;
}

} // namespace ironfence::playlists::rules
