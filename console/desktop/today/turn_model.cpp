// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/today/turn_model.h"

namespace ironfence::console::desktop::today {

TurnModel::TurnModel(const programmes::ProgrammesDesk &programmes, base::AuthorityId authority,
                     const base::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_programmes(&programmes), m_authority(std::move(authority)), m_clock(&clock)
{
    constexpr std::chrono::minutes period{1};
    connect(&programmes, &programmes::ProgrammesDesk::held, this, &TurnModel::look);
    connect(&m_again, &QTimer::timeout, this, &TurnModel::look);
    m_again.start(period);
}

void TurnModel::look()
{
    const auto turns = turnsOf(m_programmes->holdings(), m_authority, m_clock->now());
    if (turns == m_turns)
        return;
    beginResetModel(); // a handful, once a day
    m_turns = turns;
    endResetModel();
    Q_EMIT counted();
}

int TurnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_turns.size());
}

QVariant TurnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &turn = m_turns.at(index.row());
    switch (role) {
    case ProgrammeRole:
        return turn.programme;
    case TitleRole:
        return turn.title;
    case BeginsRole:
        return turn.begins;
    case EndsRole:
        return turn.ends;
    case PartsRole:
        return turn.parts;
    default:
        return {};
    }
}

QHash<int, QByteArray> TurnModel::roleNames() const
{
    return {{ProgrammeRole, "programme"},
            {TitleRole, "title"},
            {BeginsRole, "begins"},
            {EndsRole, "ends"},
            {PartsRole, "parts"}};
}

} // namespace ironfence::console::desktop::today
