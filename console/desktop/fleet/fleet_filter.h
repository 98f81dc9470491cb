// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/fleet_model.h"

#include <QSortFilterProxyModel>

namespace ironfence::console::desktop::fleet {

/// Which screens are looked at, and in which order: those for which all of it holds. Searching is in memory, so that
/// every keystroke is answered at once, also without a server. Main thread.
class FleetFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the fleet has it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY changed)
    Q_PROPERTY(int glances READ glances WRITE setGlances NOTIFY changed)
    Q_PROPERTY(bool showsAll READ showsAll NOTIFY changed)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum class Order { ByGravity, ByPlace, ByScreen };
    Q_ENUM(Order)

    /// All that a screen must be to be shown.
    struct Wish
    {
        QString text;    ///< words, each of which stands in the id, place, profile, tags or canvas
        QString place;   ///< there or below; empty: anywhere
        QString profile; ///< empty: any
        int glances = 0; ///< one bit for each Glance, `1 << glance`; 0: any

        bool operator==(const Wish &) const = default;
    };

    explicit FleetFilter(FleetModel &fleet, QObject *parent = nullptr);

    [[nodiscard]] const Wish &wish() const { return m_wish; }
    void setWish(const Wish &wish);
    [[nodiscard]] QString text() const { return m_wish.text; }
    void setText(const QString &text);
    [[nodiscard]] QString place() const { return m_wish.place; }
    void setPlace(const QString &place);
    [[nodiscard]] QString profile() const { return m_wish.profile; }
    void setProfile(const QString &profile);
    [[nodiscard]] int glances() const { return m_wish.glances; }
    void setGlances(int glances);
    [[nodiscard]] Order order() const { return m_order; }
    void setOrder(Order order);
    [[nodiscard]] bool showsAll() const { return m_wish == Wish(); } ///< nothing is left out
    [[nodiscard]] int count() const { return rowCount(); }

    Q_INVOKABLE void clear() { setWish({}); }
    /// Which row of the fleet a row here is.
    Q_INVOKABLE int sourceRow(int row) const;
    /// Where a screen stands; -1: it is not shown.
    Q_INVOKABLE int rowOf(const QString &screen) const;

Q_SIGNALS:
    void changed();
    void counted();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FleetModel *m_fleet;
    Wish m_wish;
    QStringList m_words;
    QString m_below; ///< the place with a slash behind it
    Order m_order = Order::ByGravity;
};

} // namespace ironfence::console::desktop::fleet
