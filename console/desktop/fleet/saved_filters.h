// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/fleet_filter.h"

#include <QAbstractListModel>
#include <QSettings>

namespace ironfence::console::desktop::fleet {

/// Filters of the fleet that somebody gave names, in the order in which that was done, kept from one start to the next.
/// Main thread.
class SavedFilters : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has them")
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    static constexpr int most = 24;
    enum Limit { LongestName = 40 }; ///< characters
    Q_ENUM(Limit)

    enum Role { NameRole = Qt::UserRole };

    /// `file` is made with the first of them; what cannot be read in it is left out.
    SavedFilters(FleetFilter &filter, const QString &file, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// The row of the one that the fleet is filtered by now; -1: it is none of them.
    [[nodiscard]] int current() const;

    /// The filter of now, by this name; one that had it before is replaced. False: the name is empty or too long, or
    /// there are too many.
    Q_INVOKABLE bool save(const QString &name);
    Q_INVOKABLE void apply(int row);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void currentChanged();
    void counted();

private:
    struct Saved
    {
        QString name;
        FleetFilter::Wish wish;
    };
    void read();
    void write();

    FleetFilter *m_filter;
    QSettings m_settings;
    QList<Saved> m_saved;
};

} // namespace ironfence::console::desktop::fleet
