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

bool has(const Programme &programme, qsizetype at)
{
    return at >= 0 && at < programme.playlist().items.size();
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

Programme withItem(Programme programme, qsizetype at, const Item &item)
{
    auto &items = programme.playlist().items;
    if (items.size() < Playlist::maxItems)
        items.insert(std::clamp<qsizetype>(at, 0, items.size()), item);
    return programme;
}

Programme withoutItem(Programme programme, qsizetype at)
{
    if (has(programme, at))
        programme.playlist().items.removeAt(at);
    return programme;
}

Programme withMovedItem(Programme programme, qsizetype from, qsizetype to)
{
    if (has(programme, from) && has(programme, to))
        programme.playlist().items.move(from, to);
    return programme;
}

Programme withChangedItem(Programme programme, qsizetype at, const Item &item)
{
    if (has(programme, at))
        programme.playlist().items[at] = item;
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
