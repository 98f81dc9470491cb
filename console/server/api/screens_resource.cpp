// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screens_resource.h"

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
    const auto &screen = record.assignment.screen;
    Value tags = Value::array();
    for (const auto &tag : screen.tags)
        tags.push_back(text(tag));
    Value report = nullptr;
    if (!record.report.isEmpty())
        report = base::json::parse(record.report).value_or(nullptr);

    return {{"id", text(screen.id.text())},
            {"place", text(screen.place.text())},
            {"profile", text(playlists::nameOf(screen.profile))},
            {"tags", tags},
            {"canvas",
             {{"width", screen.canvas.size.width()},
              {"height", screen.canvas.size.height()},
              {"x", screen.canvas.position.x()},
              {"y", screen.canvas.position.y()}}},
            {"assignment", record.assignment.version},
            {"online", record.online},
            {"online_since_ms", record.online ? msOrNull(record.onlineSinceMs) : Value(nullptr)},
            {"report", report},
            {"report_stored_ms", msOrNull(record.reportStoredMs)}};
}

} // namespace

http::Response ScreensResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list();
    if (request.path.size() != 2)
        return noSuchResource();
    const auto screen = base::ScreenId::parse(request.path.at(1));
    if (!screen)
        return http::problem(screen.error());
    if (isGet)
        return show(*screen);
    return request.method == QStringLiteral("PUT") ? put(*screen, request.body) : noSuchResource();
}

http::Response ScreensResource::list() const
{
    const auto records = m_records->screens.all();
    if (!records)
        return http::problem(records.error());
    Value screens = Value::array();
    for (const auto &record : *records)
        screens.push_back(entryOf(record));
    return http::jsonResponse(200, {{"screens", screens}});
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
