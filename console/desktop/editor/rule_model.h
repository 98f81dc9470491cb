// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/when.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// The rules that choose days of a programme, for people to read. Main thread.
class RuleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")

public:
    enum Role {
        KindRole = Qt::UserRole, ///< "dates", "lunar", "named", "workdays", "days-off", "daily", "monthly", "yearly",
                                 ///< "recurrence"
        ExceptRole,              ///< its days are left out
        FirstRole,               ///< a day, a festival's name, the rule itself
        LastRole,                ///< the day on which it ends; of a recurrence: on which it began
        BeforeRole,              ///< days before a festival; of what comes every year: the month
        AfterRole,               ///< days after it; of what comes every month or year: the day, −1 is the last
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// All of them, but those that the weekdays say already (weekdaysOf()).
    void show(const playlists::rules::When &when);

private:
    struct Row
    {
        playlists::rules::DayRule rule;
        bool isExcept = false;

        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

} // namespace ironfence::console::desktop::editor
