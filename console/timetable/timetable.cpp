// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/timetable.h"

#include <algorithm>

namespace ironfence::console::timetable {

using base::json::Object;
using base::json::text;
using base::json::Value;

base::Result<void> requireKnown(base::UtcTime time)
{
    using namespace std::chrono;
    constexpr auto first = sys_days(year(2000) / 1 / 3);
    constexpr auto last = sys_days(year(2100) / 12 / 28);
    if (time < first || time >= last)
        return base::failure(base::ErrorCode::Invalid,
                             QStringLiteral("timelines are known from 2000-01-03 to 2100-12-28"),
                             base::toRfc3339(time));
    return {};
}

Timetable Timetable::of(const playlists::timeline::Timeline &timeline, base::UtcTime from, base::UtcTime to, int limit)
{
    constexpr std::chrono::hours step{24}; // so that a full page does not cost the whole week
    const auto wanted = static_cast<std::size_t>(limit);
    std::vector<playlists::timeline::Segment> segments;
    for (auto at = from; at < to && segments.size() <= wanted; at += step) {
        for (const auto &segment : timeline.between(at, std::min<base::UtcTime>(to, at + step))) {
            if (at == from || segment.from >= at)
                segments.push_back(segment);
        }
    }
    Timetable table{timeline.roster().screen().id, timeline.roster().screen().zone, from, to, {}, {}};
    if (segments.size() > wanted)
        table.next = segments[wanted].from;
    for (const auto &segment : segments) {
        if (!table.next || segment.from < *table.next)
            table.entries.append(Entry::of(timeline, segment));
    }
    return table;
}

Timetable Timetable::read(Object object)
{
    Timetable table;
    table.screen = object.id<base::ScreenId>("screen");
    const auto zone = playlists::rules::TimeZone::parse(object.text("time_zone", 64));
    if (zone)
        table.zone = *zone;
    else
        object.reader().fail(object.pathOf("time_zone"), zone.error().message);
    table.from = object.time("from");
    table.to = object.time("to");
    object.each("segments", largestPage, [&](const Value &value, const QString &path) {
        table.entries.append(Entry::read(Object(value, path, object.reader())));
    });
    table.next = object.optionalTime("next");
    if (table.next && (*table.next <= table.from || *table.next >= table.to))
        object.reader().fail(object.pathOf("next"), QStringLiteral("must lie between from and to"));
    return table;
}

Value Timetable::toJson() const
{
    Value json = {{"screen", text(screen.text())},
                  {"time_zone", text(zone.id())},
                  {"from", text(base::toRfc3339(from))},
                  {"to", text(base::toRfc3339(to))}};
    json["segments"] = Value::array();
    for (const auto &entry : entries)
        json["segments"].push_back(entry.toJson());
    if (next)
        json["next"] = text(base::toRfc3339(*next));
    return json;
}

void Timetable::append(const Timetable &part)
{
    std::copy_if(part.entries.begin(), part.entries.end(), std::back_inserter(entries),
                 [&](const Entry &entry) { return entry.from >= part.from; });
    next = part.next;
}

} // namespace ironfence::console::timetable
