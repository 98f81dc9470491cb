// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/screen_week.h"

#include <algorithm>

namespace ironfence::console::desktop::fleet {

using base::Result;

namespace {

constexpr int wholeDay = 1440; // minutes

} // namespace

ScreenWeek::ScreenWeek(link::Link &link, const base::Clock &clock, QStringList &colours, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock), m_colours(&colours)
{
    for (auto &day : m_days)
        day.setParent(this); // what QML is handed without a parent it would take for its own
}

QDate ScreenWeek::monday() const
{
    const auto today = m_zone.dayOf(m_clock->now());
    return today.addDays(1 - today.dayOfWeek() + qint64{m_offset} * length);
}

QStringList ScreenWeek::dates() const
{
    QStringList dates;
    for (int i = 0; i < length; ++i)
        dates.append(monday().addDays(i).toString(Qt::ISODate));
    return dates;
}

int ScreenWeek::today() const
{
    return m_offset == 0 ? m_zone.dayOf(m_clock->now()).dayOfWeek() - 1 : -1;
}

bool ScreenWeek::isPast() const
{
    return monday() < m_zone.dayOf(m_clock->now());
}

QStringList ScreenWeek::programmes() const
{
    QStringList names;
    for (const int colour : colours())
        names.append(m_titles.value(m_colours->at(colour), m_colours->at(colour)));
    return names;
}

QList<int> ScreenWeek::colours() const
{
    QList<int> played;
    for (int colour = 0; colour < m_colours->size(); ++colour) {
        const auto plays = [&](const DayModel &day) { return day.hasPart(m_colours->at(colour)); };
        if (std::any_of(m_days.begin(), m_days.end(), plays))
            played.append(colour);
    }
    return played;
}

void ScreenWeek::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    m_isShown = isShown;
    if (m_isShown)
        read();
    else
        Q_EMIT changed();
}

void ScreenWeek::open(const base::ScreenId &screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    m_offset = 0;
    forget();
    if (m_screen.isEmpty())
        m_isShown = false;
    read();
}

void ScreenWeek::step(int weeks)
{
    m_offset = weeks == 0 ? 0 : m_offset + weeks;
    const bool isKnown = timetable::requireKnown(m_zone.instantOf(monday(), 0)) &&
                         timetable::requireKnown(m_zone.instantOf(monday().addDays(length - 1), wholeDay));
    if (!isKnown) {
        m_offset -= weeks;
        return;
    }
    forget();
    read();
}

void ScreenWeek::forget()
{
    for (auto &day : m_days)
        day.clear();
    m_fault.clear();
}

void ScreenWeek::read()
{
    ++m_round;
    m_pending = 0;
    m_fault.clear();
    if (m_isShown && !m_screen.isEmpty()) {
        for (int number = 0; number < length; ++number)
            readDay(number);
        ++m_pending;
        m_link->ask(
            this, [](const client::ApiClient &api) { return api.programmes(); },
            [this, round = m_round](const Result<QList<client::ProgrammeEntry>> &programmes) {
                if (round != m_round)
                    return;
                --m_pending;
                if (programmes) { // without titles programmes go by their ids
                    for (const auto &programme : *programmes)
                        m_titles.insert(programme.id.text(), programme.title);
                }
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

void ScreenWeek::readDay(int number)
{
    const auto day = monday().addDays(number);
    const auto from = m_zone.instantOf(day, 0);
    const auto to = m_zone.instantOf(day, wholeDay);
    ++m_pending;
    m_link->ask(
        this, [id = m_screen, from, to](const client::ApiClient &api) { return api.timetable(id, from, to); },
        [this, round = m_round, number](const Result<timetable::Timetable> &timetable) {
            if (round != m_round)
                return;
            --m_pending;
            if (timetable)
                show(number, *timetable);
            else
                m_fault = timetable.error().line();
            Q_EMIT changed();
        });
}

void ScreenWeek::show(int number, const timetable::Timetable &timetable)
{
    if (timetable.zone != m_zone) { // days of another clock were asked for
        m_zone = timetable.zone;
        read();
        return;
    }
    m_days.at(static_cast<size_t>(number)).show(timetable, m_titles, *m_colours);
}

} // namespace ironfence::console::desktop::fleet
