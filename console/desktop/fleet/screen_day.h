// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/stretch_model.h"
#include "console/desktop/link/link.h"

namespace ironfence::console::desktop::fleet {

/// A day of one screen: the next 24 hours, or one of the calendar by the clock of its place; and one stretch of it
/// that is looked at. Main thread.
class ScreenDay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen has one")
    Q_PROPERTY(ironfence::console::desktop::fleet::DayModel *bars READ bars CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::fleet::StretchModel *parts READ parts CONSTANT)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(bool isPast READ isPast NOTIFY changed)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(double start READ start NOTIFY changed)
    Q_PROPERTY(double length READ length NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QStringList displaced READ displaced NOTIFY changed)

public:
    /// All are borrowed; `colours` are those of the screen's programmes (DayModel::show()).
    ScreenDay(link::Link &link, const base::Clock &clock, QStringList &colours, QObject *parent = nullptr);

    [[nodiscard]] DayModel *bars() { return &m_bars; }
    [[nodiscard]] StretchModel *parts() { return &m_parts; } ///< of the stretch that is looked at
    [[nodiscard]] QString date() const;                      ///< "2026-12-01"; empty: the next 24 hours
    [[nodiscard]] bool isPast() const; ///< told by what is live now, and not by what was live then
    [[nodiscard]] bool isLoading() const { return m_pending > 0; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] int current() const { return m_current; } ///< the stretch that is looked at; −1: none
    void setCurrent(int current);
    [[nodiscard]] int count() const { return static_cast<int>(m_bars.stretches().size()); }
    [[nodiscard]] double start() const; ///< of the stretch, where it begins in the day, 0–1
    [[nodiscard]] double length() const;
    [[nodiscard]] QString from() const; ///< "HH:mm"
    [[nodiscard]] QString to() const;
    [[nodiscard]] QStringList displaced() const; ///< names of what is outranked in the stretch
    /// A programme's title as drafts have it, or its id.
    [[nodiscard]] QString nameOf(const QString &programme) const { return m_titles.value(programme, programme); }

    [[nodiscard]] const QHash<QString, QString> &titles() const { return m_titles; } ///< of programmes by their ids

    /// The next 24 hours of that screen; of no screen without an id.
    void open(const base::ScreenId &screen);
    void read(); ///< anew

    /// "2026-12-01", or nothing for the next 24 hours. False: it is no day that timelines know.
    Q_INVOKABLE bool setDate(const QString &date);
    Q_INVOKABLE void step(int days); ///< from the day that is shown, or from today

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] PlanBlock stretch() const { return m_bars.stretches().value(m_current); }
    /// What the server says of a day, and what programmes are called.
    struct Answer
    {
        timetable::Timetable timetable;
        QHash<QString, QString> titles;
    };

    [[nodiscard]] static base::Result<Answer> ask(const client::ApiClient &api, const base::ScreenId &screen,
                                                  base::UtcTime from, base::UtcTime to);
    void show(const Answer &answer);

    link::Link *m_link;
    const base::Clock *m_clock;
    QStringList *m_colours;
    base::ScreenId m_screen;
    playlists::rules::TimeZone m_zone{}; ///< of the screen, once it has answered
    QDate m_date;
    DayModel m_bars;
    QHash<QString, QString> m_titles; ///< of programmes by their ids
    StretchModel m_parts;
    QString m_fault;
    int m_current = -1;
    int m_pending = 0;
    int m_round = 0; ///< what was asked for another day comes too late
};

} // namespace ironfence::console::desktop::fleet
