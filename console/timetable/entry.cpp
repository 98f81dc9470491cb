// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/entry.h"

#include <array>

namespace ironfence::console::timetable {

using base::json::Object;
using base::json::text;
using base::json::Value;
using playlists::Rank;
using namespace playlists::timeline;

namespace {

constexpr qsizetype maxId = 48;
constexpr qsizetype maxItem = 256;
constexpr qsizetype maxTitle = 255;
constexpr qsizetype maxSentence = 256;

constexpr std::array rightNames = {std::pair{Right::Share, "share"}, std::pair{Right::Turn, "turn"},
                                   std::pair{Right::Fill, "fill"}, std::pair{Right::Beside, "beside"}};
constexpr std::array cutNames = {std::pair{Cut::Window, "window"}, std::pair{Cut::Day, "day"},
                                 std::pair{Cut::Share, "share"}, std::pair{Cut::Lead, "lead"}};

template <typename Names, typename E>
void writeName(Value &json, const char *key, const Names &names, E value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            json[key] = name;
    }
}

/// An absent member is the first enumerator, None.
template <typename E, typename Names>
E readName(Object &object, const char *key, const Names &names)
{
    if (!object.has(key))
        return E::None;
    const auto given = object.text(key, 16);
    for (const auto &[known, name] : names) {
        if (given == QLatin1String(name))
            return known;
    }
    object.reader().fail(object.pathOf(key), QStringLiteral("unknown value"));
    return E::None;
}

void writeText(Value &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = text(value);
}

QString titleOf(const playlists::Item *item)
{
    if (item == nullptr)
        return {};
    if (const auto *card = std::get_if<playlists::CardItem>(&item->content))
        return card->card.title;
    return item->asset() != nullptr ? item->asset()->name : QString();
}

void readBecause(Object object, Entry &entry)
{
    entry.rule = object.text("rule", maxSentence);
    entry.cutReason = object.textOr("cut", maxSentence);
    object.each("displaced", Entry::maxDisplaced, [&](const Value &value, const QString &path) {
        Object one(value, path, object.reader());
        entry.displaced.append(
            {one.id<base::AuthorityId>("authority"), one.id<base::ProgrammeId>("programme"), readRank(one)});
    });
    entry.displacedCount = object.integerOr("displaced_count", entry.displaced.size(), 100'000, entry.displaced.size());
}

Value becauseToJson(const Entry &entry)
{
    Value json = {{"rule", text(entry.rule)}};
    writeText(json, "cut", entry.cutReason);
    for (const auto &one : entry.displaced) {
        json["displaced"].push_back({{"authority", text(one.authority.text())},
                                     {"programme", text(one.programme.text())},
                                     {"rank", text(playlists::nameOf(one.rank))}});
    }
    if (entry.displacedCount > entry.displaced.size())
        json["displaced_count"] = entry.displacedCount;
    return json;
}

} // namespace

QString nameOf(Shows shows)
{
    switch (shows) {
    case Shows::Item:
        return QStringLiteral("item");
    case Shows::SafeLoop:
        return QStringLiteral("safe-loop");
    case Shows::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Rank readRank(Object &object)
{
    return object.oneOf<Rank>("rank", {{"filler", Rank::Filler},
                                       {"routine", Rank::Routine},
                                       {"campaign", Rank::Campaign},
                                       {"mandatory", Rank::Mandatory}});
}

Entry Entry::of(const Timeline &timeline, const Segment &segment)
{
    Entry entry;
    entry.from = segment.from;
    entry.to = segment.to;
    entry.offset = segment.offset;
    entry.shows = segment.shows;
    entry.zone = timeline.zoneOf(segment);
    entry.item = timeline.idOf(segment);
    entry.title = titleOf(timeline.itemOf(segment));
    entry.right = segment.right;
    entry.cut = segment.cut;
    const auto because = timeline.because(segment);
    entry.authority = because.authority;
    entry.programme = because.programme;
    entry.rule = because.rule;
    entry.cutReason = because.cut;
    entry.displacedCount = because.displaced.size();
    for (const auto &verdict : because.displaced.mid(0, maxDisplaced))
        entry.displaced.append({verdict.authority, verdict.programme, verdict.rank});
    return entry;
}

Entry Entry::read(Object object)
{
    Entry entry;
    entry.from = object.time("from");
    entry.to = object.time("to");
    if (entry.to <= entry.from)
        object.reader().fail(object.pathOf("to"), QStringLiteral("must be later than from"));
    constexpr qint64 day = 24LL * 3600 * 1000;
    entry.offset = base::Milliseconds(object.integerOr("offset_ms", 0, 2 * day, 0));
    entry.shows =
        object.oneOf<Shows>("kind", {{"item", Shows::Item}, {"safe-loop", Shows::SafeLoop}, {"dark", Shows::Dark}});
    entry.zone = object.textOr("zone", maxId);
    entry.item = object.text("item", maxItem);
    if (entry.shows == Shows::Item) {
        entry.authority = object.id<base::AuthorityId>("authority");
        entry.programme = object.id<base::ProgrammeId>("programme");
    }
    entry.title = object.textOr("title", maxTitle);
    entry.right = readName<Right>(object, "right", rightNames);
    entry.cut = readName<Cut>(object, "cut", cutNames);
    readBecause(object.object("because"), entry);
    return entry;
}

Value Entry::toJson() const
{
    Value json = {{"from", text(base::toRfc3339(from))},
                  {"to", text(base::toRfc3339(to))},
                  {"kind", text(nameOf(shows))},
                  {"item", text(item)},
                  {"because", becauseToJson(*this)}};
    if (offset.count() > 0)
        json["offset_ms"] = offset.count();
    writeText(json, "zone", zone);
    if (shows == Shows::Item) {
        json["authority"] = text(authority.text());
        json["programme"] = text(programme.text());
    }
    writeText(json, "title", title);
    writeName(json, "right", rightNames, right);
    writeName(json, "cut", cutNames, cut);
    return json;
}

} // namespace ironfence::console::timetable
