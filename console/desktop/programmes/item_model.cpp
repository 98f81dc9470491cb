// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/item_model.h"

#include "console/desktop/wording/findings.h"
#include "console/desktop/wording/item_words.h"
#include "playlists/check/content_check.h"

#include <algorithm>

namespace ironfence::console::desktop::programmes {

using wording::Phrase;
using wording::Phrases;
using wording::Saying;

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case KindRole:
        return row.kind;
    case ZoneRole:
        return row.zone;
    case SecondsRole:
        return row.seconds;
    case FindingsRole:
        return QVariant::fromValue(row.findings);
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemModel::roleNames() const
{
    return {{NameRole, "name"},
            {KindRole, "kind"},
            {ZoneRole, "zone"},
            {SecondsRole, "seconds"},
            {FindingsRole, "findings"}};
}

void ItemModel::show(const playlists::Programme &programme)
{
    beginResetModel();
    m_rows.clear();
    if (const auto *layout = programme.layout())
        addZones(*layout);
    else
        add(programme.playlist(), QStringLiteral("$.playlist"), {});
    endResetModel();
}

void ItemModel::add(const playlists::Playlist &playlist, const QString &path, const QString &zone)
{
    for (const auto &leaf : playlist.leaves()) {
        Row row{playlists::check::pathOf(leaf, path), zone, wording::nameOf(*leaf.item), wording::kindOf(*leaf.item),
                wording::secondsOf(*leaf.item)};
        if (const auto *card = std::get_if<playlists::CardItem>(&leaf.item->content))
            row.card = card->card;
        m_rows.append(row);
    }
}

void ItemModel::addZones(const playlists::Layout &layout)
{
    for (qsizetype index = 0; index < layout.zones.size(); ++index) {
        const auto &zone = layout.zones.at(index);
        const auto path = QStringLiteral("$.layout.zones[%1]").arg(index);
        if (zone.playlist)
            add(*zone.playlist, path + QStringLiteral(".playlist"), zone.id);
        for (qsizetype text = 0; text < zone.ticker.size(); ++text)
            m_rows.append(Row{QStringLiteral("%1.ticker[%2]").arg(path).arg(text), zone.id, zone.ticker.at(text),
                              QStringLiteral("ticker")});
    }
}

void ItemModel::setFindings(const QList<playlists::check::Finding> &findings)
{
    for (auto &row : m_rows)
        row.findings = wording::findingsAt(row.path, findings);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FindingsRole});
}

Phrases ItemModel::named(const QList<playlists::check::Finding> &findings) const
{
    QList<Phrase> phrases;
    for (const auto &row : m_rows) {
        const auto beside = wording::findingsAt(row.path, findings);
        for (auto phrase : beside.all()) {
            if (phrase.saying != Saying::OtherFinding)
                phrase.first = row.name;
            if (!phrases.contains(phrase))
                phrases.append(phrase);
        }
    }
    return phrases + wording::findingsBeside(paths(), findings).all();
}

QStringList ItemModel::paths() const
{
    QStringList paths;
    for (const auto &row : m_rows)
        paths.append(row.path);
    return paths;
}

std::optional<playlists::Card> ItemModel::cardAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).card : std::nullopt;
}

int ItemModel::firstCard() const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.card.has_value(); });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

} // namespace ironfence::console::desktop::programmes
