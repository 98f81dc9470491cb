// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/day_model.h"

#include <QDateTime>

namespace ironfence::console::desktop::fleet {

namespace {

using playlists::timeline::Shows;

QString clockOf(base::UtcTime time, const playlists::rules::TimeZone &zone)
{
    const auto local = time + zone.offsetAt(time);
    return QDateTime::fromMSecsSinceEpoch(base::toUnixMs(local), Qt::UTC).toString(QStringLiteral("HH:mm"));
}

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
    const auto partOfDay = [this](base::Milliseconds time) {
        return static_cast<double>(time.count()) / static_cast<double>((m_to - m_from).count());
    };
    switch (role) {
    case FromRole:
        return clockOf(bar.stretch.from, m_zone);
    case ToRole:
        return clockOf(bar.stretch.to, m_zone);
    case StartRole:
        return partOfDay(bar.stretch.from - m_from);
    case LengthRole:
        return partOfDay(bar.stretch.to - bar.stretch.from);
    case UpperRole:
        return bar.top;
    case ShareRole:
        return bar.part.share;
    case ProgrammeRole:
        return bar.part.programme;
    case KindRole:
        return timetable::nameOf(bar.part.shows);
    case RuleRole:
        return bar.part.rule;
    case ColourRole:
        return bar.colour;
    default:
        return {};
    }
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    return {{FromRole, "from"},   {ToRole, "to"},        {StartRole, "start"},         {LengthRole, "length"},
            {UpperRole, "upper"}, {ShareRole, "share"},  {ProgrammeRole, "programme"}, {KindRole, "kind"},
            {RuleRole, "rule"},   {ColourRole, "colour"}};
}

QStringList DayModel::hours() const
{
    constexpr int quarters = 4;
    QStringList hours;
    for (int i = 0; i < quarters && !m_bars.isEmpty(); ++i)
        hours.append(clockOf(m_from + i * ((m_to - m_from) / quarters), m_zone));
    return hours;
}

void DayModel::show(const timetable::Timetable &timetable)
{
    beginResetModel();
    m_bars.clear();
    m_zone = timetable.zone;
    m_from = timetable.from;
    m_to = timetable.to;
    QStringList programmes;
    for (const auto &block : planOf(timetable)) {
        double top = 0;
        for (const auto &part : block.parts) {
            if (part.shows == Shows::Item && !programmes.contains(part.programme))
                programmes.append(part.programme);
            m_bars.append(
                {{block.from, block.to, {}}, part, top, static_cast<int>(programmes.indexOf(part.programme))});
            top += part.share;
        }
    }
    endResetModel();
    Q_EMIT changed();
}

void DayModel::clear()
{
    beginResetModel();
    m_bars.clear();
    endResetModel();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::fleet
