// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/screen_desk.h"

namespace ironfence::console::desktop::fleet {

using base::Result;

ScreenDesk::ScreenDesk(link::Link &link, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_clock(&clock)
    , m_day(link, clock, m_colours)
    , m_week(link, clock, m_colours)
    , m_history(link, clock)
    , m_orders(link)
{
    constexpr std::chrono::milliseconds gathering{1'000};
    constexpr std::chrono::minutes quarter{15};
    m_again.setSingleShot(true);
    m_again.setInterval(gathering);
    m_hourly.setInterval(quarter);
    connect(&m_day, &ScreenDay::changed, this, &ScreenDesk::dueChanged); // which knows what programmes are called
    connect(&m_day, &ScreenDay::changed, this, [this] { m_history.setTitles(m_day.titles()); });
    connect(&m_again, &QTimer::timeout, this, &ScreenDesk::readScreen);
    connect(&m_hourly, &QTimer::timeout, &m_day, &ScreenDay::read);
    connect(&link, &link::Link::changed, this, &ScreenDesk::follow);
    connect(&link, &link::Link::began, this, [this] {
        if (!m_screen.isEmpty())
            open(m_screen.text());
    });
}

void ScreenDesk::open(const QString &screen)
{
    const auto id = base::ScreenId::parse(screen);
    if (!id)
        return;
    if (*id != m_screen)
        empty();
    m_screen = *id;
    m_orders.open(m_screen);
    m_week.open(m_screen);
    m_history.open(m_screen);
    ++m_round;
    m_pending = 0;
    Q_EMIT screenChanged();
    m_hourly.start();
    readScreen();
    m_day.open(m_screen);
}

void ScreenDesk::close()
{
    m_screen = {};
    m_orders.open({});
    m_week.open({});
    m_history.open({});
    ++m_round;
    m_pending = 0;
    m_hourly.stop();
    m_again.stop();
    empty();
    Q_EMIT screenChanged();
}

void ScreenDesk::empty()
{
    m_facts = {};
    m_due.clear();
    m_dueTitle.clear();
    m_programme.clear();
    m_because = Because::Unknown;
    m_fault.clear();
    m_colours.clear();
    m_day.open({});
    m_incidents.setAll({});
    Q_EMIT factsChanged();
    Q_EMIT dueChanged();
    Q_EMIT loadingChanged();
}

void ScreenDesk::follow(const client::ChangePage &page)
{
    bool isConcerned = false;
    bool isAlerted = false;
    bool isRescheduled = false;
    for (const auto &change : page.changes) {
        isRescheduled = isRescheduled || change.kind == QStringLiteral("manifest");
        isConcerned = isConcerned || (change.kind == QStringLiteral("screen") && change.id == m_screen.text()) ||
                      change.kind == QStringLiteral("incident");
        isAlerted = isAlerted || change.kind == QStringLiteral("alert");
    }
    if (m_screen.isEmpty())
        return;
    if (isConcerned && !m_again.isActive())
        m_again.start();
    if (isConcerned)
        m_history.wantPlays();
    if (isAlerted)
        m_history.wantReceipts();
    if (isRescheduled) {
        m_day.read();
        m_week.read();
    }
}

template <typename Answer, typename Ask, typename Then>
void ScreenDesk::read(Ask ask, Then then)
{
    ++m_pending;
    Q_EMIT loadingChanged();
    m_link->ask(this, std::move(ask), [this, then, round = m_round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        --m_pending;
        m_fault = answer ? QString() : answer.error().line();
        if (answer)
            then(*answer);
        Q_EMIT loadingChanged();
    });
}

void ScreenDesk::readScreen()
{
    const auto id = m_screen;
    const auto now = m_clock->now();
    read<client::ScreenEntry>([id](const client::ApiClient &api) { return api.screen(id); },
                              [this](const client::ScreenEntry &entry) {
                                  m_facts = ScreenFacts::of(entry);
                                  Q_EMIT factsChanged();
                              });
    read<timetable::Explanation>([id, now](const client::ApiClient &api) { return api.why(id, now); },
                                 [this](const timetable::Explanation &explanation) {
                                     m_due = explanation.segment.item;
                                     m_dueTitle = explanation.segment.title;
                                     m_programme = explanation.segment.programme.text();
                                     m_because =
                                         StretchModel::becauseOf(explanation.segment.shows, explanation.segment.right);
                                     Q_EMIT dueChanged();
                                 });
    read<QList<client::IncidentEntry>>([id](const client::ApiClient &api) { return api.incidents({.screen = id}); },
                                       [this](const QList<client::IncidentEntry> &open) { m_incidents.setAll(open); });
}

} // namespace ironfence::console::desktop::fleet
