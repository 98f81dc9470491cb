// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/rule_model.h"

#include "console/desktop/editor/rule_fields.h"
#include "console/desktop/wording/sayings.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::rules::DayRule;

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &rule = m_rules.at(index.row());
    switch (role) {
    case SaidRole:
        return QVariant::fromValue(wording::rulesOf({{rule}, {}, {}}));
    case FormRole:
        return fieldsOf(rule.days).has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> RuleModel::roleNames() const
{
    return {{SaidRole, "said"}, {FormRole, "hasForm"}};
}

void RuleModel::show(const QList<DayRule> &rules)
{
    if (rules == m_rules)
        return;
    const auto most = std::min(rules.size(), m_rules.size());
    qsizetype same = 0;
    while (same < most && rules.at(same) == m_rules.at(same))
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < most - same &&
           rules.at(rules.size() - 1 - sameAtEnd) == m_rules.at(m_rules.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    const auto gone = m_rules.size() - same - sameAtEnd;
    const auto come = rules.size() - same - sameAtEnd;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(same + gone - 1));
        m_rules.remove(same, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(same + come - 1));
        m_rules = rules;
        endInsertRows();
    }
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::editor
