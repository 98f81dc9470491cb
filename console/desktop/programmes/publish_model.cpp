// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/publish_model.h"

#include "console/desktop/programmes/difference.h"

#include <algorithm>

namespace ironfence::console::desktop::programmes {

using wording::Phrases;
using wording::Reach;
using wording::Saying;

namespace {

int orderOf(State state)
{
    return state == State::Changed ? 0 : state == State::Draft ? 1 : 2;
}

Phrases differencesOf(const ProgrammeRow &row, const Reach &reach)
{
    if (row.state() != State::Changed)
        return {};
    const auto &live = row.live->programme;
    auto all = differencesBetween(live, row.draft->programme);
    for (auto &phrase : all) {
        if (phrase.saying != Saying::Audience)
            continue;
        phrase.number = reach.of(live.audience);
        phrase.other = row.reached;
    }
    return all;
}

} // namespace

int PublishModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PublishModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.programme.id.text();
    case Qt::DisplayRole:
    case TitleRole:
        return row.programme.programme().title;
    case StateRole:
        return QVariant::fromValue(row.programme.state());
    case ChoiceRole:
        return QVariant::fromValue(row.choice);
    case ReachedRole:
        return row.programme.reached;
    case DifferencesRole:
        return QVariant::fromValue(row.differences);
    case FindingsRole:
        return QVariant::fromValue(row.findings);
    case NewerRole:
        return row.isNewer;
    case OverRole:
        return row.isOver;
    default:
        return {};
    }
}

QHash<int, QByteArray> PublishModel::roleNames() const
{
    return {{IdRole, "programme"},      {TitleRole, "title"},     {StateRole, "programmeState"},
            {ChoiceRole, "choice"},     {ReachedRole, "reached"}, {DifferencesRole, "differences"},
            {FindingsRole, "findings"}, {NewerRole, "isNewer"},   {OverRole, "isOver"}};
}

QList<PublishModel::Row> PublishModel::rowsFrom(const publication::Holdings &holdings, const Reach &reach,
                                                base::UtcTime now)
{
    QList<Row> rows;
    for (auto programme : rowsOf(holdings)) {
        programme.reached = reach.of(programme.programme().audience);
        const auto differences = differencesOf(programme, reach);
        const auto until = programme.programme().validUntil;
        Row row{std::move(programme), differences};
        row.isOver = until && *until <= now;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return orderOf(a.programme.state()) < orderOf(b.programme.state());
    });
    return rows;
}

bool PublishModel::isPossible(const Row &row, Choice choice)
{
    const auto state = row.programme.state();
    if (choice == Choice::Publish)
        return state == State::Draft || state == State::Changed;
    return choice == Choice::Keep || state != State::Draft;
}

void PublishModel::begin(const publication::Holdings &holdings, const Reach &reach, base::UtcTime now)
{
    beginResetModel();
    m_rows = rowsFrom(holdings, reach, now);
    endResetModel();
    Q_EMIT chosen();
}

void PublishModel::follow(const publication::Holdings &holdings, const Reach &reach, base::UtcTime now)
{
    auto rows = rowsFrom(holdings, reach, now);
    for (auto &row : rows) {
        const int at = rowOf(row.programme.id);
        if (at < 0)
            continue;
        const auto &before = m_rows.at(at);
        const bool isSame = before.programme.draft == row.programme.draft;
        row.isNewer = before.isNewer || (!isSame && row.programme.draft && before.choice == Choice::Publish);
        if (isSame)
            row.findings = before.findings;
        if ((isSame || before.choice == Choice::TakeOff) && isPossible(row, before.choice))
            row.choice = before.choice;
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT chosen();
}

void PublishModel::choose(int row, Choice choice)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).choice == choice || !isPossible(m_rows.at(row), choice))
        return;
    m_rows[row].choice = choice;
    m_rows[row].isNewer = false; // it was looked at
    Q_EMIT dataChanged(index(row), index(row), {ChoiceRole, NewerRole});
    Q_EMIT chosen();
}

void PublishModel::chooseAll()
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, Choice::Publish);
}

void PublishModel::setFindings(const base::ProgrammeId &id, const Phrases &findings)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[row].findings = findings;
    Q_EMIT dataChanged(index(row), index(row), {FindingsRole});
}

int PublishModel::rowOf(const base::ProgrammeId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const auto &row) { return row.programme.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QList<publication::Draft> PublishModel::drafts() const
{
    QList<publication::Draft> drafts;
    for (const auto &row : m_rows) {
        if (row.choice == Choice::Publish)
            drafts.append(*row.programme.draft);
    }
    return drafts;
}

QSet<base::ProgrammeId> PublishModel::taken() const
{
    QSet<base::ProgrammeId> taken;
    for (const auto &row : m_rows) {
        if (row.choice == Choice::TakeOff)
            taken.insert(row.programme.id);
    }
    return taken;
}

} // namespace ironfence::console::desktop::programmes
