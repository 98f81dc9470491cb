// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/play_entry.h"
#include "playlists/rules/time_zone.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::history {

/// What was on the glass of a screen, the newest first, by the clock of its place. Main thread.
class PlayModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen's history has it")

public:
    enum Role {
        KindRole = Qt::UserRole, ///< "item", "safe-loop", "alert", "all-clear", "dark"
        TitleRole,               ///< of the programme that an item is of, or its id; of an alert its identifier
        ItemRole,                ///< "daily/2"; empty: no item
        BeganRole,               ///< "17:52:01" today, else "11-30 17:52:01"
        DurationRole,            ///< ms
        CutRole,                 ///< messaging::Play::cut
        InsteadRole,             ///< messaging::PlayInstead::why; empty: it was due
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The newest first; what is told stands beside `now`. What was shown already keeps its rows.
    void show(const client::PlayPage &page, base::UtcTime now);
    void clear();
    void setTitles(const QHash<QString, QString> &titles); ///< of programmes by their ids

private:
    /// Whether what is shown stands in `plays`, behind so many newer ones.
    [[nodiscard]] std::optional<qsizetype> newerIn(const QList<client::PlayEntry> &plays) const;
    void follow(const QList<client::PlayEntry> &plays, qsizetype newer);
    [[nodiscard]] QString titleOf(const messaging::Play &play) const;
    [[nodiscard]] QString timeOf(base::UtcTime time) const;

    QList<client::PlayEntry> m_plays;
    playlists::rules::TimeZone m_zone;
    base::UtcTime m_now;
    QHash<QString, QString> m_titles;
};

} // namespace ironfence::console::desktop::history
