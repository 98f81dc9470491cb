// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/day_model.h"

namespace ironfence::console::desktop::fleet {

/// What takes turns in one stretch of a day, and why. Main thread.
class StretchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a day has one")
    Q_PROPERTY(int count READ count NOTIFY counted)

public:
    /// By which right something is due.
    enum class Because { Unknown, Share, Turn, Fill, Beside, SafeLoop, Dark };
    Q_ENUM(Because)

    enum Role {
        ProgrammeRole = Qt::UserRole, ///< as DayModel has it
        KindRole,                     ///< as DayModel has it
        ShareRole,                    ///< of the stretch, 0–1
        BecauseRole,
        ColourRole, ///< as in the strip; −1: of none
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] static Because becauseOf(playlists::timeline::Shows shows, playlists::timeline::Right right);

    /// One of the stretches of a day; of one that it has not nothing.
    void show(const DayModel &day, int stretch);

Q_SIGNALS:
    void counted();

private:
    QList<PlanPart> m_parts;
    QList<int> m_colours; ///< of each part
    QStringList m_names;
};

} // namespace ironfence::console::desktop::fleet
