// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"
#include "tests/fuzz/parsers.h"

namespace ironfence::testing {

namespace {

using namespace playlists;

/// Four lines: an RRULE, its start, how many days an occurrence lasts, and the day from which days are asked for. What
/// a rule selects does not depend on where one begins to ask.
base::Result<void> askForDays(QByteArrayView bytes)
{
    const auto lines = QString::fromUtf8(bytes).split(u'\n');
    const base::json::Value json{{"rrule", base::json::text(lines.value(0))},
                                 {"start", base::json::text(lines.value(1))},
                                 {"days", lines.value(2).toInt()}};
    base::json::Reader reader;
    base::json::Object object(json, QStringLiteral("$"), reader);
    const auto rule = rules::Recurrence::read(object);
    if (reader.failed())
        return base::failure(reader.fault());
    const auto asked = QDate::fromString(lines.value(3), Qt::ISODate);
    const auto from = asked.isValid() && asked.year() >= 2000 && asked.year() < 2100 ? asked : QDate(2026, 11, 23);
    for (const auto &first : {rule.start, from, QDate(2100, 1, 1)}) {
        const auto set = rule.daysIn({first, 40});
        for (const int index : {0, 13, 39}) {
            const auto day = first.addDays(index);
            if (rule.daysIn({day, 1}).at(0) != set.at(index)) {
                return base::failure(base::ErrorCode::Internal,
                                     rule.rrule + QStringLiteral(": two answers about ") + day.toString(Qt::ISODate));
            }
        }
    }
    return {};
}

/// A programme, composed for a day of 25 hours: every instant is covered once.
base::Result<void> composeADay(QByteArrayView bytes)
{
    auto programme = Programme::parse(bytes);
    if (!programme)
        return base::failure(programme.error());
    programme->audience = {};
    timeline::AuthorityProgrammes authority;
    authority.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    authority.programmes = {*programme};
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    screen.zone = *rules::TimeZone::parse(QStringLiteral("Europe/Berlin"));
    screen.shifts = {{authority.authority, programme->id, 720}};

    const timeline::Roster roster({authority}, screen);
    const timeline::Sheet sheet(roster, calendar::Workdays::shipped(), QDate(2026, 10, 25));
    auto now = sheet.from();
    for (const auto &segment : sheet.lead()) {
        if (segment.from != now || segment.to <= segment.from) {
            return base::failure(base::ErrorCode::Internal,
                                 QStringLiteral("a gap or an overlap at ") + base::toRfc3339(segment.from));
        }
        now = segment.to;
    }
    if (now != sheet.to())
        return base::failure(base::ErrorCode::Internal, QStringLiteral("the day ends at ") + base::toRfc3339(now));
    return {};
}

} // namespace

const QList<Parser> &scheduleParsers()
{
    static const QList<Parser> parsers = {{"recurrence", askForDays}, {"timeline", composeADay}};
    return parsers;
}

} // namespace ironfence::testing
