// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/calendar_resource.h"

#include "console/server/http/preconditions.h"

#include <QRegularExpression>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

Value entryOf(const records::NoticeRecord &record)
{
    return {{"year", record.notice.year}, {"source", text(record.notice.source)}, {"added_ms", record.addedMs}};
}

QByteArray tagOf(const records::NoticeRecord &record)
{
    return http::strongTag(base::Sha256::of(record.envelope));
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
    const auto record = m_records->notices.find(*year);
    if (!record && record.error().code != base::ErrorCode::NotFound)
        return http::problem(record.error());
    if (isGet)
        return record ? show(*record) : http::problem(record.error());
    if (request.method == QStringLiteral("DELETE") && !record)
        return http::problem(record.error());
    if (auto refused = http::refuseUnlessExpected(request, record ? tagOf(*record) : QByteArray()))
        return *refused;
    return request.method == QStringLiteral("PUT") ? put(*year, request.body) : remove(*record);
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

http::Response CalendarResource::show(const records::NoticeRecord &record) const
{
    http::Response response{200, "application/json", record.envelope, {}};
    response.tag = tagOf(record);
    return response;
}

http::Response CalendarResource::put(int year, const QByteArray &envelope)
{
    const auto taken = m_desk->take(year, envelope);
    if (!taken)
        return http::problem(taken.error());
    auto response = http::jsonResponse(200, entryOf(*taken));
    response.tag = tagOf(*taken);
    return response;
}

/// The screens keep it until their assignments are signed without it.
http::Response CalendarResource::remove(const records::NoticeRecord &record)
{
    if (auto removed = m_records->notices.remove(record.notice.year); !removed)
        return http::problem(removed.error());
    return http::jsonResponse(200, entryOf(record));
}

} // namespace ironfence::console::server::api
