// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/rules/day_rule.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// Rules that select days, one in a row. Main thread.
class RuleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        SaidRole = Qt::UserRole, ///< Phrases: what it says
        FormRole,                ///< there is a form for it
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// Rows that stay the same stay where they are.
    void show(const QList<playlists::rules::DayRule> &rules);

Q_SIGNALS:
    void counted();

private:
    QList<playlists::rules::DayRule> m_rules;
};

} // namespace ironfence::console::desktop::editor
