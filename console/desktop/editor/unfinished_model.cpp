// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/unfinished_model.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::editor {

int UnfinishedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_work.size());
}

QVariant UnfinishedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &work = m_work.at(index.row());
    switch (role) {
    case ProgrammeRole:
        return work.programme.id.text();
    case Qt::DisplayRole:
    case TitleRole:
        return work.programme.title;
    case KeptRole:
        return link::localTime(work.kept);
    default:
        return {};
    }
}

QHash<int, QByteArray> UnfinishedModel::roleNames() const
{
    return {{ProgrammeRole, "programme"}, {TitleRole, "title"}, {KeptRole, "kept"}};
}

void UnfinishedModel::show(const QList<Unfinished> &work)
{
    beginResetModel();
    m_work = work;
    endResetModel();
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::editor
