// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/explanation.h"

namespace ironfence::console::timetable {

using base::json::Object;
using base::json::text;
using base::json::Value;
using playlists::timeline::Standing;
using playlists::timeline::Verdict;

namespace {

constexpr qsizetype maxVerdicts = 64 * 200; // authorities of a trust document × programmes of a manifest
constexpr qsizetype maxZones = 8;

Verdict readVerdict(Object object)
{
    Verdict verdict{object.id<base::AuthorityId>("authority"), object.id<base::ProgrammeId>("programme"),
                    readRank(object), Standing::OtherTime, 0};
    verdict.standing = object.oneOf<Standing>("standing", {{"shown", Standing::Shown},
                                                           {"not-allowed", Standing::NotAllowed},
                                                           {"other-audience", Standing::OtherAudience},
                                                           {"not-yet", Standing::NotYet},
                                                           {"over", Standing::Over},
                                                           {"other-time", Standing::OtherTime},
                                                           {"outranked", Standing::Outranked},
                                                           {"dark", Standing::Dark}});
    verdict.perMille = static_cast<int>(object.integerOr("share_per_mille", 0, 1000, 0));
    return verdict;
}

Value verdictToJson(const Verdict &verdict)
{
    Value json = {{"authority", text(verdict.authority.text())},
                  {"programme", text(verdict.programme.text())},
                  {"rank", text(playlists::nameOf(verdict.rank))},
                  {"standing", text(playlists::timeline::nameOf(verdict.standing))}};
    if (verdict.perMille > 0)
        json["share_per_mille"] = verdict.perMille;
    return json;
}

} // namespace

Explanation Explanation::of(const playlists::timeline::Timeline &timeline, base::UtcTime at)
{
    const auto &screen = timeline.roster().screen();
    Explanation explanation{
        screen.id, screen.zone, at, Entry::of(timeline, timeline.at(at)), {}, timeline.verdictsAt(at)};
    for (const auto &segment : timeline.between(at, at + base::Milliseconds(1))) {
        if (segment.zone != 0)
            explanation.beside.append(Entry::of(timeline, segment));
    }
    return explanation;
}

Explanation Explanation::read(Object object)
{
    Explanation explanation;
    explanation.screen = object.id<base::ScreenId>("screen");
    const auto zone = playlists::rules::TimeZone::parse(object.text("time_zone", 64));
    if (zone)
        explanation.zone = *zone;
    else
        object.reader().fail(object.pathOf("time_zone"), zone.error().message);
    explanation.at = object.time("at");
    explanation.segment = Entry::read(object.object("segment"));
    object.each("beside", maxZones, [&](const Value &value, const QString &path) {
        explanation.beside.append(Entry::read(Object(value, path, object.reader())));
    });
    object.each("verdicts", maxVerdicts, [&](const Value &value, const QString &path) {
        explanation.verdicts.append(readVerdict(Object(value, path, object.reader())));
    });
    return explanation;
}

Value Explanation::toJson() const
{
    Value json = {{"screen", text(screen.text())},
                  {"time_zone", text(zone.id())},
                  {"at", text(base::toRfc3339(at))},
                  {"segment", segment.toJson()}};
    for (const auto &entry : beside)
        json["beside"].push_back(entry.toJson());
    json["verdicts"] = Value::array();
    for (const auto &verdict : verdicts)
        json["verdicts"].push_back(verdictToJson(verdict));
    return json;
}

} // namespace ironfence::console::timetable
