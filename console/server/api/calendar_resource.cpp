// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/calendar_resource.h"

#include <QRegularExpression>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

Value entryOf(const records::NoticeRecord &record)
{
    return {{"year", record.notice.year}, {"source", text(record.notice.source)}, {"added_ms", record.addedMs}};
}

base::Result<int> yearOf(const QString &given)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("2[01][0-9]{2}")));
    if (!shape.match(given).hasMatch())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("a year is from 2000 to 2199"), given.left(64));
    return given.toInt();
}

} // namespace

http::Response CalendarResource::answer(const http::Request &request)
{
    if (request.path.value(1) != QStringLiteral("notices") || request.path.size() > 3)
        return noSuchResource();
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 2)
        return isGet ? list() : noSuchResource();

    const auto year = yearOf(request.path.at(2));
    if (!year)
        return http::problem(year.error());
    if (isGet)
        return show(*year);
    if (request.method == QStringLiteral("PUT"))
        return put(*year, request.body);
    return request.method == QStringLiteral("DELETE") ? remove(*year) : noSuchResource();
}

http::Response CalendarResource::list() const
{
    const auto records = m_records->notices.all();
    if (!records)
        return http::problem(records.error());
    Value notices = Value::array();
    for (const auto &record : *records)
        notices.push_back(entryOf(record));
    return http::jsonResponse(200, {{"notices", notices}});
}

http::Response CalendarResource::show(int year) const
{
    const auto record = m_records->notices.find(year);
    return record ? http::Response{200, "application/json", record->envelope} : http::problem(record.error());
}

http::Response CalendarResource::put(int year, const QByteArray &envelope)
{
    const auto taken = m_desk->take(year, envelope);
    return taken ? http::jsonResponse(200, entryOf(*taken)) : http::problem(taken.error());
}

/// The screens keep it until their assignments are signed without it.
http::Response CalendarResource::remove(int year)
{
    const auto record = m_records->notices.find(year);
    if (!record)
        return http::problem(record.error());
    if (auto removed = m_records->notices.remove(year); !removed)
        return http::problem(removed.error());
    return http::jsonResponse(200, entryOf(*record));
}

} // namespace ironfence::console::server::api
