// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/zone.h"

#include <QAbstractListModel>
#include <vector>

namespace ironfence::stage {

/// The zones beside the leading one, of every layout that has an item in one of its layers: made when the first such
/// item is prepared, so that they have a picture when it comes, kept while items of the same layout follow each other,
/// and gone with the last. A model, so that zones that stay keep their views. Main thread.
class Zones : public QAbstractListModel
{
    Q_OBJECT
public:
    /// The lead is borrowed as well.
    Zones(const Zone::Parts &parts, const Pane &lead);
    ~Zones() override;

    void play();
    void refresh();
    void onSwapped(quint64 change);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override; ///< "zone"

Q_SIGNALS:
    /// An item of a zone could not be prepared, or broke while playing.
    void failed(const QString &id, const ironfence::base::Error &error);

private:
    void follow();
    void remove();
    void add(const Division &division);
    void place(Zone &zone) const;

    const Zone::Parts m_parts;
    const Pane &m_lead;
    std::vector<std::unique_ptr<Zone>> m_zones;
};

} // namespace ironfence::stage
