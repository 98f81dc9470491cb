// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/check/finding.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// What is wrong with a programme that is one, for the fields that it concerns. Main thread.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< "reading-time" and the others of playlists/check
        PathRole,                ///< into the document
        ErrorRole,               ///< screens refuse it, or it never plays
        SaidRole,                ///< Phrases: what is wrong and how to mend it
        TextRole,                ///< the same in the English words of the check
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    void show(const QList<playlists::check::Finding> &findings);
    /// At a path of the document and below it, "$.playlist.items[2]": 0 none, 1 warnings, 2 errors.
    Q_INVOKABLE int gravityAt(const QString &path) const;

Q_SIGNALS:
    void counted();

private:
    QList<playlists::check::Finding> m_findings;
};

} // namespace ironfence::console::desktop::editor
