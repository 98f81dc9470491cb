// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "worlds.h"

namespace ironfence::support {

using namespace playlists;

namespace {

class Chance
{
public:
    explicit Chance(quint64 seed) : m_numbers(seed) {}
    int from(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_numbers); }
    bool oneIn(int n) { return from(1, n) == 1; }
    template <typename T>
    T of(std::initializer_list<T> values)
    {
        return *(values.begin() + from(0, static_cast<int>(values.size()) - 1));
    }

private:
    std::mt19937_64 m_numbers;
};

Playlist playlistOf(Chance &chance, const QString &name, const Wildness &wildness, int depth = 0)
{
    Playlist playlist;
    playlist.order = chance.oneIn(3) ? Order::Shuffle : Order::Sequence;
    const int count = chance.from(1, 8);
    for (int index = 0; index < count; ++index) {
        const auto title = QStringLiteral("%1.%2").arg(name).arg(index);
        Item item;
        if (depth < 2 && chance.oneIn(8)) {
            item.content = NestedItem{std::make_shared<const Playlist>(playlistOf(chance, title, wildness, depth + 1)),
                                      chance.oneIn(2) ? chance.from(1, 3) : 0};
        } else if (chance.oneIn(3)) {
            item = videoOf(title, base::Milliseconds(chance.from(1'000, wildness.longestItem * 1000)));
        } else {
            item = cardOf(title, chance.from(4, wildness.longestItem));
            if (chance.oneIn(4)) {
                item.dwellMin = std::chrono::seconds(std::max<int>(1, static_cast<int>(item.duration->count()) - 5));
                item.dwellMax = *item.duration + std::chrono::seconds(5);
            }
        }
        item.weight = chance.oneIn(4) ? chance.from(2, 4) : 1;
        playlist.items.append(item);
    }
    return playlist;
}

rules::When whenOf(Chance &chance, QDate day)
{
    rules::When when;
    if (chance.oneIn(2)) {
        const int from = chance.from(0, 1439);
        if (from > 0 && chance.oneIn(3)) { // two, apart from each other
            const int until = chance.from(0, from - 1);
            when.dayparts.append({until / 2, until + 1});
            when.dayparts.append({from, chance.from(from + 1, 1440)});
            if (when.dayparts.first().to >= from)
                when.dayparts.removeFirst();
        } else {
            when.dayparts.append({from, (from + chance.from(1, 1439)) % 1440});
        }
    }
    if (chance.oneIn(3)) {
        rules::Recurrence recurrence;
        recurrence.rrule =
            chance.of<QString>({QStringLiteral("FREQ=DAILY;INTERVAL=2"), QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE,SU"),
                                QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1")});
        recurrence.start = day.addDays(-chance.from(0, 400));
        recurrence.days = chance.from(1, 5);
        when.on.append({recurrence, {}});
    }
    if (chance.oneIn(4))
        when.except.append({rules::DayKind::DaysOff, {}});
    return when;
}

Layout layoutOf(Chance &chance, const QString &name, const Wildness &wildness)
{
    Layout layout;
    layout.zones.append(
        {QStringLiteral("main"), Unit::Fraction, {0, 0, 0.75, 1}, 0, playlistOf(chance, name, wildness)});
    layout.zones.append({QStringLiteral("side"),
                         Unit::Fraction,
                         {0.75, 0, 0.25, 0.9},
                         0,
                         playlistOf(chance, name + QStringLiteral(".side"), wildness)});
    layout.zones.append(
        {QStringLiteral("news"), Unit::Fraction, {0.75, 0.9, 0.25, 0.1}, 1, {}, {QStringLiteral("96110")}});
    return layout;
}

} // namespace

Item cardOf(const QString &title, int seconds)
{
    Card card;
    card.title = title;
    Item item;
    item.content = CardItem{card};
    item.duration = std::chrono::seconds(seconds);
    return item;
}

Item videoOf(const QString &name, base::Milliseconds length)
{
    AssetRef asset;
    asset.object = {base::Sha256::of(name.toUtf8()), 1};
    asset.mediaType = QStringLiteral("video/mp4");
    asset.name = name;
    asset.duration = length;
    Item item;
    item.content = VideoItem{asset};
    return item;
}

Programme programmeOf(const QString &id, Rank rank, int share, int items, int seconds)
{
    Programme programme;
    programme.id = *base::ProgrammeId::parse(id);
    programme.title = id;
    programme.rank = rank;
    programme.share = share;
    for (int index = 0; index < items; ++index)
        programme.playlist().items.append(cardOf(QStringLiteral("%1 %2").arg(id).arg(index), seconds));
    return programme;
}

World worldOf(quint64 seed, const Wildness &wildness)
{
    Chance chance(seed);
    World world;
    world.day = QDate(2026, 1, 1).addDays(chance.from(0, 1500));
    world.screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    world.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc-main"));
    if (wildness.zones) {
        world.screen.zone = *rules::TimeZone::parse(chance.of<QString>(
            {QStringLiteral("Europe/Berlin"), QStringLiteral("Australia/Lord_Howe"),
             QStringLiteral("America/Sao_Paulo"), QStringLiteral("Asia/Kolkata"), QStringLiteral("Asia/Shanghai")}));
    }
    if (wildness.darkness)
        world.screen.hours.dayparts = {{chance.from(0, 700), chance.from(701, 1440)}};

    int shares = 0;
    for (const auto *name : {"bank", "county-police"}) {
        timeline::AuthorityProgrammes authority;
        authority.authority = *base::AuthorityId::parse(QString::fromLatin1(name));
        if (wildness.caps)
            authority.shareCap = chance.from(1, 60);
        for (int index = 0; index < wildness.programmes / 2; ++index) {
            const auto id = QStringLiteral("%1-%2").arg(QString::fromLatin1(name)).arg(index);
            auto programme =
                programmeOf(id, chance.of({Rank::Filler, Rank::Routine, Rank::Campaign, Rank::Mandatory}), 0, 0, 0);
            if (chance.oneIn(3) && shares < 90) {
                programme.share = chance.from(1, std::min(50, 95 - shares));
                shares += programme.share;
            }
            if (wildness.windows)
                programme.when = whenOf(chance, world.day);
            if (wildness.layouts && chance.oneIn(3))
                programme.content = layoutOf(chance, id, wildness);
            else
                programme.content = playlistOf(chance, id, wildness);
            authority.programmes.append(programme);
        }
        world.authorities.append(authority);
    }
    return world;
}

} // namespace ironfence::support
