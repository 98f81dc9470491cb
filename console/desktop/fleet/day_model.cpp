// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/day_model.h"

#include <QDateTime>
#include <algorithm>

namespace ironfence::console::desktop::fleet {

namespace {

using playlists::timeline::Shows;

} // namespace

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &bar = m_bars.at(index.row());
    const auto &stretch = m_stretches.at(bar.stretch);
    switch (role) {
    case FromRole:
        return clockOf(stretch.from);
    case ToRole:
        return clockOf(stretch.to);
    case StartRole:
        return partOfDay(stretch.from);
    case LengthRole:
        return partOfDay(stretch.to) - partOfDay(stretch.from);
    case UpperRole:
        return bar.top;
    case ShareRole:
        return bar.part.share;
    case ProgrammeRole:
        return nameOf(bar.part.programme);
    case KindRole:
        return timetable::nameOf(bar.part.shows);
    case StretchRole:
        return bar.stretch;
    case ColourRole:
        return colourOf(bar.part.programme);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    return {{FromRole, "from"},       {ToRole, "to"},        {StartRole, "start"},         {LengthRole, "length"},
            {UpperRole, "upper"},     {ShareRole, "share"},  {ProgrammeRole, "programme"}, {KindRole, "kind"},
            {StretchRole, "stretch"}, {ColourRole, "colour"}};
}

QStringList DayModel::hours() const
{
    constexpr int quarters = 4;
    QStringList hours;
    for (int i = 0; i < quarters && !m_bars.isEmpty(); ++i)
        hours.append(clockOf(m_from + i * ((m_to - m_from) / quarters)));
    return hours;
}

bool DayModel::hasPart(const QString &programme) const
{
    return std::any_of(m_bars.cbegin(), m_bars.cend(), [&](const Bar &bar) {
        return bar.part.shows == Shows::Item && bar.part.programme == programme;
    });
}

int DayModel::colourOf(const QString &programme) const
{
    return static_cast<int>(m_programmes.indexOf(programme));
}

QString DayModel::clockOf(base::UtcTime time) const
{
    const auto local = time + m_zone.offsetAt(time);
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(local), Qt::UTC).toString(QStringLiteral("HH:mm"));
}

double DayModel::partOfDay(base::UtcTime time) const
{
    return static_cast<double>((time - m_from).count()) / static_cast<double>((m_to - m_from).count());
}

void DayModel::show(const timetable::Timetable &timetable, const QHash<QString, QString> &titles)
{
    QStringList colours;
    show(timetable, titles, colours);
}

void DayModel::show(const timetable::Timetable &timetable, const QHash<QString, QString> &titles, QStringList &colours)
{
    beginResetModel();
    m_titles = titles;
    m_bars.clear();
    m_zone = timetable.zone;
    m_from = timetable.from;
    m_to = timetable.to;
    m_stretches = planOf(timetable);
    for (int stretch = 0; stretch < m_stretches.size(); ++stretch) {
        double top = 0;
        for (const auto &part : m_stretches.at(stretch).parts) {
            if (part.shows == Shows::Item && !colours.contains(part.programme))
                colours.append(part.programme);
            m_bars.append({stretch, part, top});
            top += part.share;
        }
    }
    m_programmes = colours;
    endResetModel();
    Q_EMIT changed();
}

void DayModel::clear()
{
    beginResetModel();
    m_bars.clear();
    m_stretches.clear();
    endResetModel();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::fleet
