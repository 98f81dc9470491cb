// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/screen_entry.h"

namespace ironfence::console::client {

namespace {

using base::json::Value;

bool isGiven(const Value &value, const char *key)
{
    const auto found = value.find(key);
    return found != value.end() && !found->is_null();
}

std::optional<base::UtcTime> readMs(base::json::Object &object, const Value &value, const char *key)
{
    if (!value.is_object() || !isGiven(value, key))
        return {};
    return base::fromUnixMs(object.integer(key, 0, INT64_MAX));
}

playlists::Canvas readCanvas(base::json::Object canvas)
{
    const auto width = static_cast<int>(canvas.integer("width", 16, 16384));
    const auto height = static_cast<int>(canvas.integer("height", 16, 16384));
    const auto x = static_cast<int>(canvas.integerOr("x", 0, 65535, 0));
    const auto y = static_cast<int>(canvas.integerOr("y", 0, 65535, 0));
    return {QSize(width, height), QPoint(x, y)};
}

Value msOrNull(const std::optional<base::UtcTime> &time)
{
    return time ? Value(base::toUnixMs(*time)) : Value(nullptr);
}

} // namespace

ScreenEntry ScreenEntry::read(base::json::Object object, const Value &value)
{
    ScreenEntry entry;
    entry.screen.id = object.id<base::ScreenId>("id");
    entry.screen.place = object.id<base::PlacePath>("place");
    const auto profile = playlists::profileOf(object.text("profile", 64));
    if (profile)
        entry.screen.profile = *profile;
    else
        object.reader().fail(object.pathOf("profile"), profile.error().message);
    entry.screen.tags = object.texts("tags", 64, 64);
    entry.screen.canvas = readCanvas(object.object("canvas"));

    entry.assignment = object.integer("assignment", 1, INT64_MAX);
    entry.online = object.booleanOr("online", false);
    entry.onlineSince = readMs(object, value, "online_since_ms");
    entry.reportStored = readMs(object, value, "report_stored_ms");
    if (value.is_object() && isGiven(value, "report")) {
        auto report = messaging::Report::parse(base::json::write(value.at("report")));
        if (report)
            entry.report = *report;
        else
            object.reader().fail(object.pathOf("report"), report.error().line());
    }
    return entry;
}

Value ScreenEntry::toJson() const
{
    using base::json::text;
    Value tags = Value::array();
    for (const auto &tag : screen.tags)
        tags.push_back(text(tag));
    const auto &canvas = screen.canvas;
    Value reported = nullptr;
    if (report)
        reported = base::json::parse(report->serialize()).value_or(nullptr);

    return {{"id", text(screen.id.text())},
            {"place", text(screen.place.text())},
            {"profile", text(playlists::nameOf(screen.profile))},
            {"tags", tags},
            {"canvas",
             {{"width", canvas.size.width()},
              {"height", canvas.size.height()},
              {"x", canvas.position.x()},
              {"y", canvas.position.y()}}},
            {"assignment", assignment},
            {"online", online},
            {"online_since_ms", msOrNull(onlineSince)},
            {"report", reported},
            {"report_stored_ms", msOrNull(reportStored)}};
}

} // namespace ironfence::console::client
