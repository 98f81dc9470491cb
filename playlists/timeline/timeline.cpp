// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/timeline.h"

#include <QSet>
#include <algorithm>

namespace ironfence::playlists::timeline {

using base::UtcTime;

namespace {

/// The instants of the years 2000–2100 in every zone.
[[maybe_unused]] bool isKnown(UtcTime time)
{
    using namespace std::chrono;
    return time >= sys_days(1999y / December / 31) && time < sys_days(2101y / January / 2);
}

constexpr std::size_t keptSheets = 3; // yesterday's end, today, tomorrow's beginning

} // namespace

Timeline::Timeline(QList<AuthorityProgrammes> authorities, Screen screen)
    : m_roster(std::move(authorities), std::move(screen)), m_workdays(m_roster.screen().workdays())
{
}

const Sheet &Timeline::sheetOf(QDate day) const
{
    auto &sheet = m_sheets[day];
    if (!sheet) {
        sheet = std::make_unique<const Sheet>(m_roster, m_workdays, day);
        if (m_sheets.size() > keptSheets) // give up the one that is furthest away
            m_sheets.erase(std::abs(m_sheets.begin()->first.daysTo(day)) >
                                   std::abs(m_sheets.rbegin()->first.daysTo(day))
                               ? m_sheets.begin()
                               : std::prev(m_sheets.end()));
    }
    return *m_sheets[day];
}

const Sheet &Timeline::sheetAt(UtcTime time) const
{
    Q_ASSERT(isKnown(time));
    for (const auto &[day, sheet] : m_sheets) {
        if (sheet->from() <= time && time < sheet->to())
            return *sheet;
    }
    return sheetOf(m_roster.screen().zone.dayOf(time));
}

Segment Timeline::at(UtcTime time) const
{
    return sheetAt(time).at(time);
}

std::vector<Segment> Timeline::between(UtcTime from, UtcTime to) const
{
    Q_ASSERT(to - from <= std::chrono::hours(24 * Plan::maxDays));
    std::vector<Segment> segments;
    for (auto now = from; now < to;) {
        const auto &sheet = sheetAt(now);
        const auto add = [&](const std::vector<Segment> &all) {
            std::copy_if(all.begin(), all.end(), std::back_inserter(segments),
                         [&](const Segment &segment) { return segment.to > from && segment.from < to; });
        };
        add(sheet.lead());
        add(sheet.beside());
        now = sheet.to();
    }
    std::stable_sort(segments.begin(), segments.end(), [](const Segment &a, const Segment &b) {
        return std::tuple(a.from, a.zone) < std::tuple(b.from, b.zone);
    });
    return segments;
}

std::optional<Segment> Timeline::besideFrom(int candidate, int zone, UtcTime time) const
{
    const auto isNext = [&](const Segment &segment) {
        return segment.candidate == candidate && segment.zone == zone && segment.to > time;
    };
    const auto *sheet = &sheetAt(time);
    for (int day = 0; day < 2; ++day) {
        const auto found = std::find_if(sheet->beside().begin(), sheet->beside().end(), isNext);
        if (found != sheet->beside().end())
            return *found;
        sheet = &sheetAt(sheet->to());
    }
    return std::nullopt;
}

const Playlist *Timeline::playlistOf(const Segment &segment) const
{
    if (segment.shows != Shows::Item)
        return nullptr;
    const auto &programme = *m_roster.candidates()[static_cast<std::size_t>(segment.candidate)].programme;
    if (segment.zone == 0)
        return &programme.playlist();
    const auto &playlist = programme.layout()->zones.at(segment.zone).playlist;
    return playlist ? &*playlist : nullptr;
}

const QList<Leaf> &Timeline::leavesOf(const Playlist &playlist) const
{
    auto found = m_leaves.find(&playlist);
    if (found == m_leaves.end())
        found = m_leaves.emplace(&playlist, playlist.leaves()).first;
    return found->second;
}

const Item *Timeline::itemOf(const Segment &segment) const
{
    const auto *playlist = playlistOf(segment);
    return playlist != nullptr ? leavesOf(*playlist).at(segment.leaf).item : nullptr;
}

QString Timeline::authorityOf(const Segment &segment) const
{
    if (segment.shows != Shows::Item)
        return {};
    return m_roster.authorityOf(m_roster.candidates()[static_cast<std::size_t>(segment.candidate)]).authority.text();
}

QString Timeline::zoneOf(const Segment &segment) const
{
    if (segment.shows != Shows::Item)
        return {};
    const auto *layout = m_roster.candidates()[static_cast<std::size_t>(segment.candidate)].programme->layout();
    return layout != nullptr ? layout->zones.at(segment.zone).id : QString();
}

QString Timeline::idOf(const Segment &segment) const
{
    if (segment.shows == Shows::Dark)
        return QStringLiteral("dark");
    if (segment.shows == Shows::SafeLoop)
        return QStringLiteral("safe-loop");
    const auto &programme = *m_roster.candidates()[static_cast<std::size_t>(segment.candidate)].programme;
    const auto *playlist = playlistOf(segment);
    const auto index = playlist != nullptr ? leavesOf(*playlist).at(segment.leaf).path : QStringLiteral("ticker");
    const auto zone = segment.zone == 0 ? QString() : zoneOf(segment) + u'/';
    return programme.id.text() + u'/' + zone + index;
}

Because Timeline::because(const Segment &segment) const
{
    const auto &sheet = sheetAt(segment.from);
    const auto &stretch = sheet.plan().stretches().at(segment.stretch);
    const auto &composition = sheet.compositionOf(stretch);
    if (!m_displaced || m_displaced->first != stretch.from)
        m_displaced = {stretch.from, displacedIn(m_roster, sheet.plan(), stretch, composition)};
    return timeline::because(m_roster, segment, composition, m_displaced->second);
}

QList<Verdict> Timeline::verdictsAt(UtcTime time) const
{
    const auto &sheet = sheetAt(time);
    const auto &stretch = sheet.plan().stretches().at(sheet.plan().indexAt(time));
    return verdictsOf(m_roster, sheet.plan(), stretch, sheet.compositionOf(stretch), time);
}

QList<AssetRef> Timeline::assetsBetween(UtcTime from, UtcTime to) const
{
    QList<AssetRef> assets;
    for (const auto &use : usesBetween(from, to))
        assets.append(use.asset);
    return assets;
}

QList<Use> Timeline::usesBetween(UtcTime from, UtcTime to) const
{
    QList<Use> uses;
    QSet<base::Sha256> seen;
    for (const auto &segment : between(from, to)) {
        const auto *item = itemOf(segment);
        const auto *asset = item != nullptr ? item->asset() : nullptr;
        if (asset != nullptr && !seen.contains(asset->object.sha256)) {
            seen.insert(asset->object.sha256);
            uses.append({*asset, segment.from});
        }
    }
    return uses;
}

} // namespace ironfence::playlists::timeline
