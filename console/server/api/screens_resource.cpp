// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screens_resource.h"

#include "console/server/http/preconditions.h"
#include "messaging/report.h"

#include <QRegularExpression>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

Value msOrNull(qint64 ms)
{
    return ms > 0 ? Value(ms) : Value(nullptr);
}

Value entryOf(const records::ScreenRecord &record)
{
    const auto report = messaging::Report::parse(record.report);
    const bool isReadable = !record.report.isEmpty() && report;
    Value entry = {{"online", record.online},
                   {"assignment", record.assignment.version},
                   {"online_since_ms", record.online ? msOrNull(record.onlineSinceMs) : Value(nullptr)},
                   {"report_state", record.report.isEmpty() ? "none"
                                    : isReadable            ? "stored"
                                                            : "unreadable"},
                   {"report", isReadable ? base::json::parse(record.report).value_or(nullptr) : Value(nullptr)},
                   {"report_stored_ms", msOrNull(record.reportStoredMs)}};
    record.assignment.screen.write(entry, "id");
    if (isReadable) {
        entry["playing"] = text(report->playing);
        entry["faults"] = report->faults.size();
    }
    return entry;
}

/// What changes of an assignment count by.
QByteArray tagOf(const records::ScreenRecord &record)
{
    return http::strongTag(QByteArray::number(record.assignment.version));
}

/// Tags of whole screens begin with what their assignments count by: a report that comes meanwhile is no reason to
/// refuse another assignment.
QByteArray assignmentTagsOf(const QByteArray &ifMatch)
{
    static const QRegularExpression whole(QStringLiteral("\"([0-9]+)\\.[0-9a-f]+\""));
    return QString::fromLatin1(ifMatch).replace(whole, QStringLiteral("\"\\1\"")).toLatin1();
}

} // namespace

ScreensResource::ScreensResource(records::Records &records, const Desks &desks, accounts::ArchiveAddress archive,
                                 const base::Clock &clock)
    : m_records(&records)
    , m_desk(&desks.screens)
    , m_list(records)
    , m_timeline(records, desks.manifests, clock)
    , m_compliance(records, std::move(archive), clock)
    , m_plays(records, clock)
    , m_receipts(records, clock)
    , m_commands(desks.commands)
{
}

http::Response ScreensResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return m_list.answer(request);
    if (request.path.size() < 2 || request.path.size() > 4)
        return noSuchResource();
    const auto screen = base::ScreenId::parse(request.path.at(1));
    if (!screen)
        return http::problem(screen.error());
    if (request.path.size() >= 3)
        return part(*screen, request);
    if (isGet)
        return show(*screen);
    return request.method == QStringLiteral("PUT") ? put(*screen, request) : noSuchResource();
}

http::Response ScreensResource::part(const base::ScreenId &screen, const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    const auto what = request.path.mid(2).join(u'/');
    if (what == QStringLiteral("assignment"))
        return assignment(screen, request);
    if (what == QStringLiteral("commands") && request.method == QStringLiteral("POST"))
        return m_commands.order(screen, request);
    if (isGet && request.path.size() == 4 && request.path.at(2) == QStringLiteral("commands"))
        return m_commands.show(screen, request.path.at(3), request);
    if (isGet && what == QStringLiteral("screenshot"))
        return m_commands.screenshot(screen);
    if (isGet && what == QStringLiteral("timeline"))
        return m_timeline.timeline(screen, request);
    if (isGet && what == QStringLiteral("compliance"))
        return m_compliance.answer(screen, request);
    if (isGet && what == QStringLiteral("plays"))
        return m_plays.plays(screen, request);
    if (isGet && what == QStringLiteral("plays/verify"))
        return m_plays.verify(screen, request);
    if (isGet && what == QStringLiteral("receipts"))
        return m_receipts.answer(screen, request);
    return isGet && what == QStringLiteral("why") ? m_timeline.why(screen, request) : noSuchResource();
}

/// The signed bytes, so that what follows them is made from what was signed; another one in their place leaves the
/// screen its password.
http::Response ScreensResource::assignment(const base::ScreenId &screen, const http::Request &request)
{
    const auto record = m_records->screens.find(screen);
    if (!record)
        return http::problem(record.error());
    if (request.method == QStringLiteral("GET")) {
        http::Response response{200, "application/json", record->envelope, {}};
        response.tag = tagOf(*record);
        return response;
    }
    if (auto refused = http::refuseUnlessExpected(request, tagOf(*record)))
        return *refused;
    return tell(m_desk->reassign(screen, request.body));
}

http::Response ScreensResource::show(const base::ScreenId &screen) const
{
    const auto record = m_records->screens.find(screen);
    if (!record)
        return http::problem(record.error());
    auto response = http::jsonResponse(200, entryOf(*record));
    response.tag = http::strongTag(QByteArray::number(record->assignment.version) + '.' +
                                   base::Sha256::of(response.body).hex().toLatin1());
    return response;
}

http::Response ScreensResource::put(const base::ScreenId &screen, const http::Request &request)
{
    const auto known = m_records->screens.find(screen);
    if (!known && known.error().code != base::ErrorCode::NotFound)
        return http::problem(known.error());
    auto asked = request;
    asked.ifMatch = assignmentTagsOf(request.ifMatch);
    if (auto refused = http::refuseUnlessExpected(asked, known ? tagOf(*known) : QByteArray()))
        return *refused;
    return tell(m_desk->assign(screen, request.body));
}

http::Response ScreensResource::tell(const base::Result<desk::Assigned> &assigned) const
{
    if (!assigned)
        return http::problem(assigned.error());
    Value answer = {{"screen", entryOf(assigned->screen)}};
    if (!assigned->password.isEmpty())
        answer["password"] = text(assigned->password);
    auto response = http::jsonResponse(assigned->password.isEmpty() ? 200 : 201, answer);
    response.tag = tagOf(assigned->screen);
    return response;
}

} // namespace ironfence::console::server::api
