// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/unfinished.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// Work that was not saved, the newest first. Main thread.
class UnfinishedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        ProgrammeRole = Qt::UserRole, ///< its id
        TitleRole,
        KeptRole, ///< when, a QDateTime
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    void show(const QList<Unfinished> &work);

Q_SIGNALS:
    void counted();

private:
    QList<Unfinished> m_work;
};

} // namespace ironfence::console::desktop::editor
