// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screens_resource.h"

#include "messaging/report.h"

#include <algorithm>

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;

namespace {

Value msOrNull(qint64 ms)
{
    return ms > 0 ? Value(ms) : Value(nullptr);
}

/// What a list shows: bounded, whatever the screen reported.
Value summaryOf(const records::ScreenRecord &record)
{
    Value summary = {{"online", record.online}, {"report_state", "none"}};
    record.assignment.screen.write(summary, "id");
    if (record.report.isEmpty())
        return summary;
    const auto report = messaging::Report::parse(record.report);
    summary["report_state"] = report ? "stored" : "unreadable";
    if (report) {
        summary["playing"] = text(report->playing);
        summary["faults"] = report->faults.size();
    }
    return summary;
}

Value entryOf(const records::ScreenRecord &record)
{
    Value entry = summaryOf(record);
    const bool isReadable = entry["report_state"] == "stored";
    entry["assignment"] = record.assignment.version;
    entry["online_since_ms"] = record.online ? msOrNull(record.onlineSinceMs) : Value(nullptr);
    entry["report"] = isReadable ? base::json::parse(record.report).value_or(nullptr) : Value(nullptr);
    entry["report_stored_ms"] = msOrNull(record.reportStoredMs);
    return entry;
}

/// Which part of the list is asked for.
struct Page
{
    static constexpr int usual = 500;
    static constexpr int largest = 1000;
    static constexpr qsizetype bytes = 8 * 1024 * 1024; // of signed assignments: hours and shifts can be long

    base::ScreenId after; ///< empty: from the first
    int limit = usual;

    [[nodiscard]] static base::Result<Page> of(const http::Request &request)
    {
        Page page;
        if (const auto given = request.query.find(QStringLiteral("after")); given != request.query.end()) {
            const auto after = base::ScreenId::parse(*given);
            if (!after)
                return base::failure(after.error().code, after.error().message, QStringLiteral("after"));
            page.after = *after;
        }
        if (const auto given = request.query.find(QStringLiteral("limit")); given != request.query.end()) {
            bool isNumber = false;
            page.limit = given->toInt(&isNumber);
            if (!isNumber || page.limit < 1 || page.limit > largest) {
                return base::failure(base::ErrorCode::Invalid, QStringLiteral("must be from 1 to %1").arg(largest),
                                     QStringLiteral("limit"));
            }
        }
        return page;
    }
};

} // namespace

ScreensResource::ScreensResource(records::Records &records, desk::ScreenDesk &desk, const desk::ManifestDesk &manifests,
                                 accounts::ArchiveAddress archive, const base::Clock &clock)
    : m_records(&records)
    , m_desk(&desk)
    , m_timeline(records, manifests, clock)
    , m_compliance(records, std::move(archive), clock)
    , m_plays(records, clock)
{
}

http::Response ScreensResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list(request);
    if (request.path.size() < 2 || request.path.size() > 4)
        return noSuchResource();
    const auto screen = base::ScreenId::parse(request.path.at(1));
    if (!screen)
        return http::problem(screen.error());
    if (request.path.size() >= 3)
        return part(*screen, request);
    if (isGet)
        return show(*screen);
    return request.method == QStringLiteral("PUT") ? put(*screen, request.body) : noSuchResource();
}

http::Response ScreensResource::part(const base::ScreenId &screen, const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    const auto what = request.path.mid(2).join(u'/');
    if (what == QStringLiteral("assignment"))
        return assignment(screen, request);
    if (isGet && what == QStringLiteral("timeline"))
        return m_timeline.timeline(screen, request);
    if (isGet && what == QStringLiteral("compliance"))
        return m_compliance.answer(screen, request);
    if (isGet && what == QStringLiteral("plays"))
        return m_plays.plays(screen, request);
    if (isGet && what == QStringLiteral("plays/verify"))
        return m_plays.verify(screen, request);
    return isGet && what == QStringLiteral("why") ? m_timeline.why(screen, request) : noSuchResource();
}

/// The signed bytes, so that what follows them is made from what was signed; another one in their place leaves the
/// screen its password.
http::Response ScreensResource::assignment(const base::ScreenId &screen, const http::Request &request)
{
    if (request.method == QStringLiteral("GET")) {
        const auto record = m_records->screens.find(screen);
        return record ? http::Response{200, "application/json", record->envelope} : http::problem(record.error());
    }
    if (request.method != QStringLiteral("PUT"))
        return noSuchResource();
    const auto assigned = m_desk->reassign(screen, request.body);
    return assigned ? http::jsonResponse(200, {{"screen", entryOf(assigned->screen)}})
                    : http::problem(assigned.error());
}

http::Response ScreensResource::list(const http::Request &request) const
{
    const auto page = Page::of(request);
    if (!page)
        return http::problem(page.error());
    const auto records = m_records->screens.following(page->after, page->limit + 1);
    if (!records)
        return http::problem(records.error());
    Value screens = Value::array();
    qsizetype bytes = 0;
    qsizetype count = 0;
    for (; count < std::min<qsizetype>(records->size(), page->limit) && bytes < Page::bytes; ++count) {
        screens.push_back(summaryOf(records->at(count)));
        bytes += records->at(count).envelope.size();
    }
    Value answer = {{"screens", std::move(screens)}};
    if (count < records->size())
        answer["next"] = text(records->at(count - 1).assignment.screen.id.text());
    return http::jsonResponse(200, answer);
}

http::Response ScreensResource::show(const base::ScreenId &screen) const
{
    const auto record = m_records->screens.find(screen);
    return record ? http::jsonResponse(200, entryOf(*record)) : http::problem(record.error());
}

http::Response ScreensResource::put(const base::ScreenId &screen, const QByteArray &envelope)
{
    const auto assigned = m_desk->assign(screen, envelope);
    if (!assigned)
        return http::problem(assigned.error());
    if (assigned->password.isEmpty())
        return http::jsonResponse(200, {{"screen", entryOf(assigned->screen)}});
    return http::jsonResponse(201, {{"screen", entryOf(assigned->screen)}, {"password", text(assigned->password)}});
}

} // namespace ironfence::console::server::api
