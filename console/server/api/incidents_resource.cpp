// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/incidents_resource.h"

#include "base/json/reader.h"
#include "console/server/api/query.h"
#include "console/server/http/preconditions.h"

#include <algorithm>
#include <limits>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using records::IncidentPage;
using records::IncidentRecord;

namespace {

constexpr qint64 largestPage = 1'000;

Value entryOf(const IncidentRecord &record)
{
    Value entry = {{"id", record.id},
                   {"screen", text(record.screen.text())},
                   {"kind", text(record.kind)},
                   {"severity", text(record.severity)},
                   {"state", text(watch::nameOf(watch::stateOf(record)))},
                   {"opened_ms", base::toUnixMs(record.opened)},
                   {"times", record.times},
                   {"text", text(record.text)}};
    if (record.acknowledged)
        entry["acknowledged_ms"] = base::toUnixMs(*record.acknowledged);
    if (record.recovered)
        entry["recovered_ms"] = base::toUnixMs(*record.recovered);
    if (!record.note.isEmpty())
        entry["note"] = text(record.note);
    if (const auto figures = base::json::parse(record.figures); figures && !figures->empty())
        entry["figures"] = *figures;
    return entry;
}

Result<qint64> idOf(const QString &given)
{
    bool isNumber = false;
    const qint64 id = given.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return failure(ErrorCode::Invalid, QStringLiteral("must be the number of an incident"), QStringLiteral("id"));
    return id;
}

/// Which part of the list is asked for.
Result<IncidentPage> pageOf(const http::Request &request)
{
    IncidentPage page;
    const auto &query = request.query;
    const auto state = query.value(QStringLiteral("state"), QStringLiteral("open"));
    if (state != QStringLiteral("open") && state != QStringLiteral("all"))
        return failure(ErrorCode::Invalid, QStringLiteral("must be open or all"), QStringLiteral("state"));
    page.onlyOpen = state == QStringLiteral("open");
    if (const auto given = query.find(QStringLiteral("screen")); given != query.end()) {
        const auto screen = base::ScreenId::parse(*given);
        if (!screen)
            return failure(screen.error().code, screen.error().message, QStringLiteral("screen"));
        page.screen = *screen;
    }
    const auto after = numberOf(request, QStringLiteral("after"), 1, std::numeric_limits<qint64>::max(), page.after);
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, largestPage, page.limit);
    if (!after || !limit)
        return failure(after ? limit.error() : after.error());
    page.after = *after;
    page.limit = static_cast<int>(*limit);
    return page;
}

Result<QString> noteOf(const QByteArray &body)
{
    if (body.isEmpty())
        return QString();
    const auto value = base::json::parse(body);
    if (!value)
        return failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    const auto note = reader.finish(object.textOr("note", watch::IncidentBook::maxNote));
    return note.and_then(
        [&](const QString &text) { return watch::IncidentBook::checkNote(text).map([&] { return text; }); });
}

} // namespace

http::Response IncidentsResource::answer(const http::Request &request)
{
    if (request.path.size() == 1 && request.method == QStringLiteral("GET"))
        return list(request);
    if (request.path.size() == 2 && request.method == QStringLiteral("GET"))
        return show(request.path.at(1));
    const bool isAcknowledgement = request.path.size() == 3 && request.path.at(2) == QStringLiteral("acknowledge");
    if (isAcknowledgement && request.method == QStringLiteral("POST"))
        return acknowledge(request);
    return noSuchResource();
}

QByteArray IncidentsResource::tagOf(qint64 number)
{
    return http::strongTag(QByteArray::number(number));
}

http::Response IncidentsResource::list(const http::Request &request) const
{
    auto page = pageOf(request);
    if (!page)
        return http::problem(page.error());
    const auto newest = m_records->changes.newestOf({QStringLiteral("incident")});
    if (!newest)
        return http::problem(newest.error());
    const auto tag = tagOf(*newest);
    if (http::isKnown(request, tag))
        return http::notModified(tag);
    const auto limit = page->limit++; // one more tells whether there is a next page
    const auto found = m_records->incidents.page(*page);
    if (!found)
        return http::problem(found.error());
    Value incidents = Value::array();
    const auto count = std::min<qsizetype>(found->size(), limit);
    for (qsizetype i = 0; i < count; ++i)
        incidents.push_back(entryOf(found->at(i)));
    Value answer = {{"incidents", std::move(incidents)}};
    if (count < found->size())
        answer["next"] = found->at(count - 1).id;
    auto response = http::jsonResponse(200, answer);
    response.tag = tag;
    return response;
}

http::Response IncidentsResource::show(const QString &given) const
{
    const auto id = idOf(given);
    if (!id)
        return http::problem(id.error());
    const auto incident = m_records->incidents.find(*id);
    return incident ? tell(*incident) : http::problem(incident.error());
}

http::Response IncidentsResource::tell(const records::IncidentRecord &incident) const
{
    const auto number = m_records->changes.numberOf(QStringLiteral("incident"), QString::number(incident.id));
    if (!number)
        return http::problem(number.error());
    auto response = http::jsonResponse(200, entryOf(incident));
    response.tag = tagOf(*number);
    return response;
}

/// To have seen it takes nothing from anybody; a note that takes the place of another says which.
std::optional<http::Response> IncidentsResource::refuseToReplace(const records::IncidentRecord &incident,
                                                                 const QString &note,
                                                                 const http::Request &request) const
{
    const bool replaces = !note.isEmpty() && !incident.note.isEmpty() && incident.note != note;
    if (!replaces && request.ifMatch.isEmpty())
        return {};
    const auto number = m_records->changes.numberOf(QStringLiteral("incident"), QString::number(incident.id));
    return number ? http::refuseUnlessExpected(request, tagOf(*number)) : http::problem(number.error());
}

http::Response IncidentsResource::acknowledge(const http::Request &request)
{
    const auto id = idOf(request.path.at(1));
    const auto note = noteOf(request.body);
    if (!id || !note)
        return http::problem(id ? note.error() : id.error());
    const auto known = m_records->incidents.find(*id);
    if (!known)
        return http::problem(known.error());
    if (auto refused = refuseToReplace(*known, *note, request))
        return *refused;
    const auto incident = m_book.acknowledge(*id, *note);
    return incident ? tell(*incident) : http::problem(incident.error());
}

} // namespace ironfence::console::server::api
