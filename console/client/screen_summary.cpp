// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/screen_summary.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

constexpr qsizetype maxPage = 1000; // docs/wire.md
constexpr qsizetype maxPlaying = 128;
constexpr qint64 maxFaults = 20;
constexpr qsizetype maxKinds = 64; // docs/incidents.md has fourteen

} // namespace

ReportState readReportState(Object &object)
{
    return object.oneOf<ReportState>(
        "report_state",
        {{"none", ReportState::None}, {"stored", ReportState::Stored}, {"unreadable", ReportState::Unreadable}});
}

const char *nameOf(ReportState state)
{
    switch (state) {
    case ReportState::None:
        return "none";
    case ReportState::Stored:
        return "stored";
    case ReportState::Unreadable:
        return "unreadable";
    }
    Q_UNREACHABLE();
}

ScreenSummary ScreenSummary::read(Object object)
{
    ScreenSummary summary;
    summary.screen = playlists::Screen::read(object, "id");
    summary.online = object.booleanOr("online", false);
    summary.reportState = readReportState(object);
    summary.state = object.textOr("state", 16);
    summary.incidents = object.has("incidents") ? object.integer("incidents", 0, INT64_MAX) : 0;
    summary.troubles = object.texts("troubles", maxKinds, maxKinds);
    if (object.has("report_stored_ms"))
        summary.reportStored = base::fromUnixMs(object.integer("report_stored_ms", 0, INT64_MAX));
    if (summary.reportState == ReportState::Stored) {
        summary.playing = object.text("playing", maxPlaying, 0);
        summary.faults = object.integer("faults", 0, maxFaults);
    }
    return summary;
}

Value ScreenSummary::toJson() const
{
    Value json = {{"online", online}};
    screen.write(json, "id");
    json["report_state"] = nameOf(reportState);
    if (!state.isEmpty()) {
        json["state"] = text(state);
        json["incidents"] = incidents;
    }
    for (const auto &kind : troubles)
        json["troubles"].push_back(text(kind));
    if (reportStored)
        json["report_stored_ms"] = base::toUnixMs(*reportStored);
    if (reportState == ReportState::Stored) {
        json["playing"] = text(playing);
        json["faults"] = faults;
    }
    return json;
}

ScreenPage ScreenPage::read(Object object)
{
    ScreenPage page;
    if (!object.has("screens"))
        object.reader().fail(object.pathOf("screens"), QStringLiteral("is missing"));
    object.each("screens", maxPage, [&](const Value &value, const QString &path) {
        page.screens.append(ScreenSummary::read(Object(value, path, object.reader())));
    });
    if (!object.has("next"))
        return page;
    page.next = object.id<base::ScreenId>("next");
    if (page.screens.isEmpty() || page.screens.constLast().screen.id != *page.next)
        object.reader().fail(object.pathOf("next"), QStringLiteral("must be the last screen of this page"));
    return page;
}

} // namespace ironfence::console::client
