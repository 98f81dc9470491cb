// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/programme_model.h"

#include "console/desktop/wording/sayings.h"

#include <algorithm>

namespace ironfence::console::desktop::programmes {

int ProgrammeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    constexpr double minutesPerPercent = 0.6;
    const auto &row = m_shown.at(index.row());
    const auto &programme = row.programme();
    switch (role) {
    case IdRole:
        return row.id.text();
    case Qt::DisplayRole:
    case TitleRole:
        return programme.title;
    case StateRole:
        return QVariant::fromValue(row.state());
    case RankRole:
        return playlists::nameOf(programme.rank);
    case ShareRole:
        return programme.share;
    case MinutesRole:
        return programme.share * minutesPerPercent;
    case ItemsRole:
        return row.items();
    case ReachedRole:
        return row.reached;
    case WhereRole:
        return QVariant::fromValue(wording::whereOf(programme.audience));
    case WhenRole:
        return QVariant::fromValue(wording::whenOf(programme));
    default:
        return {};
    }
}

QHash<int, QByteArray> ProgrammeModel::roleNames() const
{
    return {{IdRole, "programme"},   {TitleRole, "title"},     {StateRole, "programmeState"}, {RankRole, "rank"},
            {ShareRole, "share"},    {MinutesRole, "minutes"}, {ItemsRole, "items"},          {ReachedRole, "reached"},
            {WhereRole, "audience"}, {WhenRole, "when"}};
}

QList<int> ProgrammeModel::counts() const
{
    QList<int> counts(static_cast<int>(State::LiveOnly) + 1, 0);
    for (const auto &row : m_all)
        ++counts[static_cast<int>(row.state())];
    return counts;
}

void ProgrammeModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    show();
    Q_EMIT filterChanged();
}

void ProgrammeModel::setStates(int states)
{
    if (m_states == states)
        return;
    m_states = states;
    show();
    Q_EMIT filterChanged();
}

void ProgrammeModel::setAll(const QList<ProgrammeRow> &rows)
{
    m_all = rows;
    show();
}

const ProgrammeRow *ProgrammeModel::find(const base::ProgrammeId &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const auto &row) { return row.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

bool ProgrammeModel::fits(const ProgrammeRow &row) const
{
    if (m_states != 0 && (m_states & (1 << static_cast<int>(row.state()))) == 0)
        return false;
    const auto words = m_text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&row](const QString &word) {
        return row.id.text().contains(word, Qt::CaseInsensitive) ||
               row.programme().title.contains(word, Qt::CaseInsensitive);
    });
}

void ProgrammeModel::show()
{
    QList<ProgrammeRow> wanted;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted),
                 [this](const auto &row) { return fits(row); });
    const auto isAt = [](const QList<ProgrammeRow> &rows, qsizetype at, const base::ProgrammeId &id) {
        return at < rows.size() && rows.at(at).id == id;
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto id = m_shown.at(row).id;
        if (std::any_of(wanted.cbegin(), wanted.cend(), [&](const auto &it) { return it.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const auto &one = wanted.at(row);
        if (!isAt(m_shown, row, one.id)) {
            // What changed its rank goes and comes anew.
            const auto old =
                std::find_if(m_shown.cbegin() + row, m_shown.cend(), [&](const auto &it) { return it.id == one.id; });
            if (old != m_shown.cend()) {
                const auto from = static_cast<int>(old - m_shown.cbegin());
                beginMoveRows({}, from, from, {}, row);
                m_shown.move(from, row);
                endMoveRows();
            } else {
                beginInsertRows({}, row, row);
                m_shown.insert(row, one);
                endInsertRows();
            }
        }
        if (m_shown.at(row) == one)
            continue;
        m_shown[row] = one;
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::programmes
