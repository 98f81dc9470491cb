// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/stretch_model.h"

namespace ironfence::console::desktop::fleet {

using playlists::timeline::Right;
using playlists::timeline::Shows;

StretchModel::Because StretchModel::becauseOf(Shows shows, Right right)
{
    if (shows != Shows::Item)
        return shows == Shows::Dark ? Because::Dark : Because::SafeLoop;
    switch (right) {
    case Right::Share:
        return Because::Share;
    case Right::Turn:
        return Because::Turn;
    case Right::Fill:
        return Because::Fill;
    case Right::Beside:
        return Because::Beside;
    case Right::None:
        break;
    }
    return Because::Unknown;
}

int StretchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant StretchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &part = m_parts.at(index.row());
    switch (role) {
    case ProgrammeRole:
        return m_names.at(index.row());
    case KindRole:
        return timetable::nameOf(part.shows);
    case ShareRole:
        return part.share;
    case BecauseRole:
        return static_cast<int>(becauseOf(part.shows, part.right));
    case ColourRole:
        return m_colours.at(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> StretchModel::roleNames() const
{
    return {{ProgrammeRole, "programme"},
            {KindRole, "kind"},
            {ShareRole, "share"},
            {BecauseRole, "because"},
            {ColourRole, "colour"}};
}

void StretchModel::show(const DayModel &day, int stretch)
{
    const auto parts = day.stretches().value(stretch).parts;
    QStringList names;
    for (const auto &part : parts)
        names.append(day.nameOf(part.programme));
    if (parts == m_parts && names == m_names)
        return;
    beginResetModel();
    m_parts = parts;
    m_names = names;
    m_colours.clear();
    for (const auto &part : parts)
        m_colours.append(day.colourOf(part.programme));
    endResetModel();
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::fleet
