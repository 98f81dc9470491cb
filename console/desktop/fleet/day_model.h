// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/day_plan.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::fleet {

/// The bars of the strip of a day, each a programme's part of a stretch of time.
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
        ProgrammeRole, ///< its title, or its id where that is not known; empty of what is none
        KindRole,      ///< "item", "safe-loop", "dark"
        StretchRole,   ///< which stretch it is of
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
    [[nodiscard]] const QList<PlanBlock> &stretches() const { return m_stretches; }
    [[nodiscard]] bool hasPart(const QString &programme) const; ///< of the day
    [[nodiscard]] int colourOf(const QString &programme) const; ///< −1: it is none
    [[nodiscard]] QString clockOf(base::UtcTime time) const;    ///< "HH:mm" on the clock of its place
    /// Where an instant lies in the day, 0–1.
    [[nodiscard]] double partOfDay(base::UtcTime time) const;

    /// A programme's title, or its id where that is not known.
    [[nodiscard]] QString nameOf(const QString &programme) const { return m_titles.value(programme, programme); }

    /// `colours` are the programmes that have one, in their order; those that have none yet join it.
    void show(const timetable::Timetable &timetable, const QHash<QString, QString> &titles, QStringList &colours);
    /// Each programme has a colour of its own here.
    void show(const timetable::Timetable &timetable, const QHash<QString, QString> &titles = {});
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Bar
    {
        int stretch = 0;
        PlanPart part;
        double top = 0;
    };

    QList<PlanBlock> m_stretches;
    QList<Bar> m_bars;
    QStringList m_programmes; ///< in the order of their colours
    QHash<QString, QString> m_titles;
    playlists::rules::TimeZone m_zone{};
    base::UtcTime m_from;
    base::UtcTime m_to;
};

} // namespace ironfence::console::desktop::fleet
