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
    const auto &screen = record.assignment.screen;
    Value tags = Value::array();
    for (const auto &tag : screen.tags)
        tags.push_back(text(tag));
    Value summary = {{"id", text(screen.id.text())},
                     {"place", text(screen.place.text())},
                     {"profile", text(playlists::nameOf(screen.profile))},
                     {"tags", tags},
                     {"canvas",
                      {{"width", screen.canvas.size.width()},
                       {"height", screen.canvas.size.height()},
                       {"x", screen.canvas.position.x()},
                       {"y", screen.canvas.position.y()}}},
                     {"online", record.online},
                     {"report_state", "none"}};
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

http::Response ScreensResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list(request);
    if (request.path.size() != 2)
        return noSuchResource();
    const auto screen = base::ScreenId::parse(request.path.at(1));
    if (!screen)
        return http::problem(screen.error());
    if (isGet)
        return show(*screen);
    return request.method == QStringLiteral("PUT") ? put(*screen, request.body) : noSuchResource();
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
    for (const auto &record : records->first(std::min<qsizetype>(records->size(), page->limit)))
        screens.push_back(summaryOf(record));
    Value answer = {{"screens", std::move(screens)}};
    if (records->size() > page->limit)
        answer["next"] = text(records->at(page->limit - 1).assignment.screen.id.text());
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
