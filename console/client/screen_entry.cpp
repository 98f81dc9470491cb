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

Value msOrNull(const std::optional<base::UtcTime> &time)
{
    return time ? Value(base::toUnixMs(*time)) : Value(nullptr);
}

} // namespace

ScreenEntry ScreenEntry::read(base::json::Object object, const Value &value)
{
    ScreenEntry entry;
    entry.screen = playlists::Screen::read(object, "id");
    entry.assignment = object.integer("assignment", 1, INT64_MAX);
    entry.online = object.booleanOr("online", false);
    entry.onlineSince = readMs(object, value, "online_since_ms");
    entry.reportStored = readMs(object, value, "report_stored_ms");
    entry.reportState = readReportState(object);
    if (entry.reportState != ReportState::Stored)
        return entry;
    // The server may be newer than this program: what it can read and we cannot must not hide the screen.
    const auto report = messaging::Report::parse(base::json::write(value.value("report", Value())));
    if (report)
        entry.report = *report;
    else
        entry.reportState = ReportState::Unreadable;
    return entry;
}

Value ScreenEntry::toJson() const
{
    Value json = Value::object();
    screen.write(json, "id");
    json["assignment"] = assignment;
    json["online"] = online;
    json["online_since_ms"] = msOrNull(onlineSince);
    json["report_state"] = nameOf(reportState);
    json["report"] = report ? base::json::parse(report->serialize()).value_or(nullptr) : Value(nullptr);
    json["report_stored_ms"] = msOrNull(reportStored);
    return json;
}

} // namespace ironfence::console::client
