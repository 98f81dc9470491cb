// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/programme_row.h"

#include <QAbstractListModel>

namespace ironfence::console::desktop::programmes {

/// Every programme, or those that somebody looks for: the highest rank first, then by id. Rows that stay keep their
/// place in the view. Main thread.
class ProgrammeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the programmes have it")
    Q_PROPERTY(int count READ count NOTIFY counted)
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY counted)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(int states READ states WRITE setStates NOTIFY filterChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        TitleRole,
        StateRole,
        RankRole,    ///< slug
        ShareRole,   ///< per cent of the hour; 0: none
        MinutesRole, ///< of each hour, where it has a share
        ItemsRole,
        ReachedRole, ///< screens
        WhereRole,   ///< Phrases
        WhenRole,    ///< Phrases
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QList<int> counts() const;              ///< of programmes, by State
    [[nodiscard]] QString text() const { return m_text; } ///< words of the id or the title
    void setText(const QString &text);
    [[nodiscard]] int states() const { return m_states; } ///< a bit for each State; 0: any
    void setStates(int states);

    void setAll(const QList<ProgrammeRow> &rows);
    [[nodiscard]] const QList<ProgrammeRow> &all() const { return m_all; }
    [[nodiscard]] const ProgrammeRow *find(const base::ProgrammeId &id) const;

Q_SIGNALS:
    void counted();
    void filterChanged();

private:
    [[nodiscard]] bool fits(const ProgrammeRow &row) const;
    void show(); ///< what fits, row by row

    QList<ProgrammeRow> m_all;
    QList<ProgrammeRow> m_shown;
    QString m_text;
    int m_states = 0;
};

} // namespace ironfence::console::desktop::programmes
