// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/report.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::library {

/// What pre-flight found in one asset, the gravest first. Main thread.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the asset desk has it")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum Role {
        RuleRole = Qt::UserRole, ///< "flash", "loudness" …, as docs/commands.md has them
        VerdictRole,             ///< "pass", "warning", "refusal"
        TextRole,                ///< what is so, in English
        RemedyRole,              ///< what mends it, in English
        ProfilesRole,            ///< on whose screens, slugs with blanks between them; empty: on any
        FromRole,                ///< seconds, of its first stretch; −1: it is about the whole
        ToRole,
        LuminanceRole, ///< cd/m², for which it holds; 0: for any
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// Keeps the rows where they are when nothing changed.
    void show(const preflight::Report &report);

Q_SIGNALS:
    void counted();

private:
    QList<preflight::Finding> m_findings;
};

} // namespace ironfence::console::desktop::library
