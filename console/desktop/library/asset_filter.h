// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/asset_model.h"
#include "console/desktop/search/search_query.h"

#include <QSortFilterProxyModel>

namespace ironfence::console::desktop::library {

/// Which assets are looked at, and in which order: those for which all of it holds. Searching is in memory, so that
/// every keystroke is answered at once, also without a server. Whoever chooses among assets has one of his own. Main
/// thread.
class AssetFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a desk has it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int kinds READ kinds WRITE setKinds NOTIFY changed)
    Q_PROPERTY(int states READ states WRITE setStates NOTIFY changed)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY changed)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY changed)
    Q_PROPERTY(bool showsAll READ showsAll NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    enum class Order { ByAge, ByName, BySize };
    Q_ENUM(Order)

    /// The library must live longer.
    explicit AssetFilter(AssetModel &library, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text); ///< as search::SearchQuery has it
    [[nodiscard]] int kinds() const { return m_kinds; }
    void setKinds(int kinds); ///< one bit for each Kind, `1 << kind`; 0: any
    [[nodiscard]] int states() const { return m_states; }
    void setStates(int states); ///< one bit for each State; 0: any
    [[nodiscard]] QString tag() const { return m_tag; }
    void setTag(const QString &tag); ///< one that they all have; empty: any, or none
    [[nodiscard]] Order order() const { return m_order; }
    void setOrder(Order order);          ///< the newest, the first by name, or the largest first
    [[nodiscard]] bool showsAll() const; ///< nothing is left out
    [[nodiscard]] int count() const { return rowCount(); }

    Q_INVOKABLE void clear(); ///< leaves nothing out; the order stays
    /// Which row here an asset is, by its hash; -1: it is left out, or not there.
    Q_INVOKABLE int rowOf(const QString &sha256) const;

Q_SIGNALS:
    void changed();
    void counted();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    template <typename Value>
    void change(Value &member, const Value &value);

    AssetModel *m_library;
    QString m_text;
    search::SearchQuery m_query;
    int m_kinds = 0;
    int m_states = 0;
    QString m_tag;
    Order m_order = Order::ByAge;
};

} // namespace ironfence::console::desktop::library
