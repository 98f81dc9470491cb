// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/screen_day.h"

#include <algorithm>

namespace ironfence::console::desktop::fleet {

using base::Result;

namespace {

constexpr int wholeDay = 1440;

} // namespace

ScreenDay::ScreenDay(link::Link &link, const base::Clock &clock, QStringList &colours, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock), m_colours(&colours)
{
}

QString ScreenDay::date() const
{
    return m_date.toString(Qt::ISODate);
}

bool ScreenDay::isPast() const
{
    return m_date.isValid() && m_date < m_zone.dayOf(m_clock->now());
}

void ScreenDay::setCurrent(int current)
{
    if (current == m_current || current < -1 || current >= count())
        return;
    m_current = current;
    m_parts.show(m_bars, m_current);
    Q_EMIT changed();
}

double ScreenDay::start() const
{
    return m_current < 0 ? 0 : m_bars.partOfDay(stretch().from);
}

double ScreenDay::length() const
{
    return m_current < 0 ? 0 : m_bars.partOfDay(stretch().to) - start();
}

QString ScreenDay::from() const
{
    return m_current < 0 ? QString() : m_bars.clockOf(stretch().from);
}

QString ScreenDay::to() const
{
    return m_current < 0 ? QString() : m_bars.clockOf(stretch().to);
}

QStringList ScreenDay::displaced() const
{
    QStringList names;
    for (const auto &programme : stretch().displaced)
        names.append(nameOf(programme));
    return names;
}

void ScreenDay::open(const base::ScreenId &screen)
{
    if (screen != m_screen) {
        m_screen = screen;
        m_date = {};
        m_bars.clear();
        setCurrent(-1);
    }
    read();
}

bool ScreenDay::setDate(const QString &date)
{
    const auto text = date.trimmed();
    const auto day = QDate::fromString(text, Qt::ISODate);
    const bool isKnown = day.isValid() && timetable::requireKnown(m_zone.instantOf(day, 0)) &&
                         timetable::requireKnown(m_zone.instantOf(day, wholeDay));
    if (!text.isEmpty() && !isKnown)
        return false;
    if (day == m_date)
        return true;
    m_date = day;
    m_bars.clear();
    m_current = -1;
    m_parts.show(m_bars, m_current);
    read();
    return true;
}

void ScreenDay::step(int days)
{
    const auto day = m_date.isValid() ? m_date : m_zone.dayOf(m_clock->now());
    setDate(day.addDays(days).toString(Qt::ISODate));
}

void ScreenDay::read()
{
    static constexpr std::chrono::hours day{24};
    ++m_round;
    m_pending = 0;
    m_fault.clear();
    if (m_screen.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    // Stretches are cut at quarters of an hour: on every clock, when the first begins at one.
    const auto now = std::chrono::floor<std::chrono::minutes>(m_clock->now());
    const auto quarter = now - now.time_since_epoch() % std::chrono::minutes(15);
    const base::UtcTime from = m_date.isValid() ? m_zone.instantOf(m_date, 0) : quarter;
    const auto to = m_date.isValid() ? m_zone.instantOf(m_date, wholeDay) : from + day;
    m_pending = 1;
    Q_EMIT changed();
    m_link->ask(
        this, [id = m_screen, from, to](const client::ApiClient &api) { return ask(api, id, from, to); },
        [this, round = m_round](const Result<Answer> &answer) {
            if (round != m_round)
                return;
            m_pending = 0;
            m_fault = answer ? QString() : answer.error().line();
            if (answer)
                show(*answer);
            Q_EMIT changed();
        });
}

/// Without titles programmes go by their ids.
Result<ScreenDay::Answer> ScreenDay::ask(const client::ApiClient &api, const base::ScreenId &screen, base::UtcTime from,
                                         base::UtcTime to)
{
    const auto timetable = api.timetable(screen, from, to);
    if (!timetable)
        return base::failure(timetable.error());
    Answer answer{*timetable, {}};
    if (const auto programmes = api.programmes()) {
        for (const auto &programme : *programmes)
            answer.titles.insert(programme.id.text(), programme.title);
    }
    return answer;
}

/// What was looked at is looked at further, as long as a stretch begins or goes on where it began.
void ScreenDay::show(const Answer &answer)
{
    const auto &timetable = answer.timetable;
    m_titles = answer.titles;
    const auto at = std::max(stretch().from, timetable.from);
    const bool wasChosen = m_current >= 0;
    const bool isElsewhere = m_date.isValid() && timetable.zone != m_zone;
    m_zone = timetable.zone;
    if (isElsewhere) { // a day of another clock was asked for
        read();
        return;
    }
    m_bars.show(timetable, m_titles, *m_colours);
    const auto &stretches = m_bars.stretches();
    const auto found = std::find_if(stretches.cbegin(), stretches.cend(),
                                    [at](const PlanBlock &block) { return block.from <= at && at < block.to; });
    m_current = wasChosen && found != stretches.cend() ? static_cast<int>(found - stretches.cbegin()) : -1;
    m_parts.show(m_bars, m_current);
}

} // namespace ironfence::console::desktop::fleet
