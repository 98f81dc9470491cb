// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/fleet/day_model.h"
#include "console/desktop/link/link.h"

#include <array>

namespace ironfence::console::desktop::fleet {

/// A week of one screen, Monday to Sunday by the clock of its place: which programmes take turns when. Each day comes by
/// itself, and a programme has one colour in all of them. Main thread.
class ScreenWeek : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a screen has one")
    Q_PROPERTY(QString screen READ screen NOTIFY changed)
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(QStringList dates READ dates NOTIFY changed)
    Q_PROPERTY(int today READ today NOTIFY changed)
    Q_PROPERTY(bool isPast READ isPast NOTIFY changed)
    Q_PROPERTY(QStringList programmes READ programmes NOTIFY changed)
    Q_PROPERTY(QList<int> colours READ colours NOTIFY changed)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    static constexpr int length = 7; ///< days

    /// All are borrowed; `colours` are those of the screen's programmes (DayModel::show()).
    ScreenWeek(link::Link &link, const base::Clock &clock, QStringList &colours, QObject *parent = nullptr);

    [[nodiscard]] QString screen() const { return m_screen.text(); }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool isShown); ///< it is read when it is looked at
    [[nodiscard]] QStringList dates() const; ///< "2026-12-01", of each day
    [[nodiscard]] int today() const;         ///< which of them; −1: none
    [[nodiscard]] bool isPast() const;       ///< some of it: told by what is live now
    [[nodiscard]] QStringList programmes() const; ///< names of those that play in it
    [[nodiscard]] QList<int> colours() const;     ///< of each of them
    [[nodiscard]] bool isLoading() const { return m_pending > 0; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] Q_INVOKABLE ironfence::console::desktop::fleet::DayModel *day(int number)
    {
        return &m_days.at(static_cast<size_t>(number));
    }

    /// This week of that screen; of none without an id.
    void open(const base::ScreenId &screen);
    void read(); ///< anew, when it is looked at

    Q_INVOKABLE void step(int weeks); ///< from the week that is shown; 0: to this week

Q_SIGNALS:
    void changed();

private:
    void readDay(int number);
    void show(int number, const timetable::Timetable &timetable);
    void forget();
    [[nodiscard]] QDate monday() const;

    link::Link *m_link;
    const base::Clock *m_clock;
    QStringList *m_colours;
    base::ScreenId m_screen;
    playlists::rules::TimeZone m_zone{}; ///< of the screen, once it has answered
    bool m_isShown = false;
    int m_offset = 0; ///< weeks from this one
    std::array<DayModel, length> m_days;
    QHash<QString, QString> m_titles;
    QString m_fault;
    int m_pending = 0;
    int m_round = 0; ///< what was asked for another week comes too late
};

} // namespace ironfence::console::desktop::fleet
