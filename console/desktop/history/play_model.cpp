// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/play_model.h"

#include <QDateTime>
#include <algorithm>

namespace ironfence::console::desktop::history {

using messaging::PlayKind;

int PlayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plays.size());
}

QVariant PlayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_plays.at(index.row());
    const auto &play = entry.play;
    switch (role) {
    case KindRole:
        return messaging::nameOf(play.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(play);
    case ItemRole:
        return play.item.isNull() ? QStringLiteral("") : play.item;
    case BeganRole:
        return timeOf(entry.from);
    case DurationRole:
        return static_cast<qint64>(play.duration.count());
    case CutRole:
        return play.cut.isNull() ? QStringLiteral("") : play.cut;
    case InsteadRole:
        return play.instead ? play.instead->why : QStringLiteral("");
    default:
        return {};
    }
}

QHash<int, QByteArray> PlayModel::roleNames() const
{
    return {{KindRole, "kind"},         {TitleRole, "title"}, {ItemRole, "item"},      {BeganRole, "began"},
            {DurationRole, "duration"}, {CutRole, "cut"},     {InsteadRole, "instead"}};
}

void PlayModel::show(const client::PlayPage &page, base::UtcTime now)
{
    const auto zone = playlists::rules::TimeZone::parse(page.zone).value_or(playlists::rules::TimeZone());
    const bool isOfTheSameDay = zone.id() == m_zone.id() && zone.dayOf(m_now) == zone.dayOf(now);
    const auto newer = isOfTheSameDay ? newerIn(page.plays) : std::nullopt;
    m_zone = zone;
    m_now = now;
    if (newer) {
        follow(page.plays, *newer);
        return;
    }
    beginResetModel();
    m_plays = page.plays;
    endResetModel();
}

std::optional<qsizetype> PlayModel::newerIn(const QList<client::PlayEntry> &plays) const
{
    if (m_plays.isEmpty())
        return {};
    const auto newer = plays.indexOf(m_plays.constFirst());
    if (newer < 0)
        return {};
    const auto common = std::min(m_plays.size(), plays.size() - newer);
    const bool isTheSame = std::equal(m_plays.cbegin(), m_plays.cbegin() + common, plays.cbegin() + newer);
    return isTheSame ? std::optional(newer) : std::nullopt;
}

void PlayModel::follow(const QList<client::PlayEntry> &plays, qsizetype newer)
{
    if (newer > 0) {
        beginInsertRows({}, 0, static_cast<int>(newer) - 1);
        m_plays = plays.first(newer) + m_plays;
        endInsertRows();
    }
    const auto before = m_plays.size();
    if (plays.size() < before) {
        beginRemoveRows({}, static_cast<int>(plays.size()), static_cast<int>(before) - 1);
        m_plays.resize(plays.size());
        endRemoveRows();
    } else if (plays.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(plays.size()) - 1);
        m_plays = plays;
        endInsertRows();
    }
}

void PlayModel::clear()
{
    beginResetModel();
    m_plays.clear();
    endResetModel();
}

void PlayModel::setTitles(const QHash<QString, QString> &titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    if (!m_plays.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
}

QString PlayModel::titleOf(const messaging::Play &play) const
{
    if (play.kind == PlayKind::Alert || play.kind == PlayKind::AllClear)
        return play.alert;
    const auto programme = play.item.section(u'/', 0, 0);
    return m_titles.value(programme, programme);
}

QString PlayModel::timeOf(base::UtcTime time) const
{
    const auto offset = static_cast<int>(m_zone.offsetAt(time).count());
    const auto local = QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time), Qt::OffsetFromUTC, offset);
    const bool isToday = m_zone.dayOf(time) == m_zone.dayOf(m_now);
    return local.toString(isToday ? QStringLiteral("HH:mm:ss") : QStringLiteral("MM-dd HH:mm:ss"));
}

} // namespace ironfence::console::desktop::history
