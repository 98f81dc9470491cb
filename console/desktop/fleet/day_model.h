// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/day_plan.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::fleet {

/// One bar of the strip of a day: a programme's part of a stretch of time.
class DayModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen has one")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)

public:
    enum Role {
        FromRole = Qt::UserRole, ///< "HH:mm" on the clock of its place
        ToRole,
        StartRole,     ///< where it begins in the day, 0–1
        LengthRole,    ///< how much of the day, 0–1
        UpperRole,     ///< where it begins in the height, 0–1: those of one stretch stand below each other
        ShareRole,     ///< of that stretch, 0–1
        ProgrammeRole, ///< empty of what is none
        KindRole,      ///< "item", "safe-loop", "dark"
        RuleRole,      ///< why it is there
        ColourRole,    ///< one number for each programme, from 0
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// The clock of its place at the beginning of each quarter of the day; empty without one.
    [[nodiscard]] QStringList hours() const;

    void show(const timetable::Timetable &timetable);
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Bar
    {
        PlanBlock stretch; ///< without its parts
        PlanPart part;
        double top = 0;
        int colour = 0;
    };

    QList<Bar> m_bars;
    playlists::rules::TimeZone m_zone{};
    base::UtcTime m_from;
    base::UtcTime m_to;
};

} // namespace ironfence::console::desktop::fleet
