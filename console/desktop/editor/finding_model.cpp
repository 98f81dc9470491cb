// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/finding_model.h"

#include "console/desktop/wording/findings.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::check::Severity;

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &finding = m_findings.at(index.row());
    switch (role) {
    case CodeRole:
        return finding.code;
    case PathRole:
        return finding.path;
    case ErrorRole:
        return finding.severity == Severity::Error;
    case SaidRole:
        return QVariant::fromValue(wording::Phrases({wording::phraseOf(finding)}));
    case Qt::DisplayRole:
    case TextRole:
        return finding.problem + QStringLiteral("; ") + finding.remedy;
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingModel::roleNames() const
{
    return {{CodeRole, "code"}, {PathRole, "path"}, {ErrorRole, "isError"}, {SaidRole, "said"}, {TextRole, "text"}};
}

void FindingModel::show(const QList<playlists::check::Finding> &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
    Q_EMIT counted();
}

int FindingModel::gravityAt(const QString &path) const
{
    int gravity = 0;
    for (const auto &finding : m_findings) {
        const auto below = finding.path.mid(path.size());
        if (finding.path.startsWith(path) && (below.isEmpty() || below.front() == u'.' || below.front() == u'['))
            gravity = std::max(gravity, finding.severity == Severity::Error ? 2 : 1);
    }
    return gravity;
}

} // namespace ironfence::console::desktop::editor
