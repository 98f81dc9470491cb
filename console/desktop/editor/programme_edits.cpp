// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/programme_edits.h"

#include <QDateTime>
#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Item;
using playlists::Playlist;
using playlists::Programme;

namespace {

bool has(const Programme &programme, qsizetype zone, qsizetype at)
{
    const auto *playlist = playlistOf(programme, zone);
    return playlist != nullptr && at >= 0 && at < playlist->items.size();
}

/// Only where playlistOf() has one.
Playlist &playlistIn(Programme &programme, qsizetype zone)
{
    auto *layout = std::get_if<playlists::Layout>(&programme.content);
    return layout != nullptr ? *layout->zones[zone].playlist : programme.playlist();
}

QList<Item> &itemsOf(Programme &programme, qsizetype zone)
{
    return playlistIn(programme, zone).items;
}

} // namespace

QString bounded(const QString &text, qsizetype most)
{
    auto kept = text;
    kept.removeIf([](QChar c) { return !base::json::isPrintable(c); });
    kept.truncate(most);
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) // half a character
        kept.chop(1);
    return kept;
}

const Playlist *playlistOf(const Programme &programme, qsizetype zone)
{
    const auto *layout = programme.layout();
    if (layout == nullptr)
        return zone == 0 ? &programme.playlist() : nullptr;
    const bool isThere = zone >= 0 && zone < layout->zones.size() && layout->zones.at(zone).playlist;
    return isThere ? &*layout->zones.at(zone).playlist : nullptr;
}

Programme withItem(Programme programme, qsizetype at, const Item &item, qsizetype zone)
{
    const auto *playlist = playlistOf(programme, zone);
    if (playlist != nullptr && playlist->items.size() < Playlist::maxItems) {
        auto &items = itemsOf(programme, zone);
        items.insert(std::clamp<qsizetype>(at, 0, items.size()), item);
    }
    return programme;
}

Programme withoutItem(Programme programme, qsizetype at, qsizetype zone)
{
    if (has(programme, zone, at))
        itemsOf(programme, zone).removeAt(at);
    return programme;
}

Programme withOrder(Programme programme, playlists::Order order, qsizetype zone)
{
    if (playlistOf(programme, zone) != nullptr)
        playlistIn(programme, zone).order = order;
    return programme;
}

Programme withMovedItem(Programme programme, qsizetype from, qsizetype to, qsizetype zone)
{
    if (has(programme, zone, from) && has(programme, zone, to))
        itemsOf(programme, zone).move(from, to);
    return programme;
}

Programme withChangedItem(Programme programme, qsizetype at, const Item &item, qsizetype zone)
{
    if (has(programme, zone, at))
        itemsOf(programme, zone)[at] = item;
    return programme;
}

Programme freshProgramme(base::UtcTime now)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(base::toUnixMs(now));
    Programme programme;
    programme.id = base::ProgrammeId::parse(QStringLiteral("p-") + local.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                       .value_or(base::ProgrammeId());
    programme.content = Playlist();
    return programme;
}

} // namespace ironfence::console::desktop::editor
