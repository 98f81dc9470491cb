// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/today/yesterday.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::today {

Yesterday::Yesterday(link::Link &link, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock)
{
    constexpr std::chrono::minutes period{10};
    m_again.setInterval(period);
    connect(&m_again, &QTimer::timeout, this, &Yesterday::load);
    connect(&link, &link::Link::began, this, [this] {
        load();
        m_again.start();
    });
}

double Yesterday::missedHours() const
{
    constexpr double msInHour = 3'600'000;
    return static_cast<double>((m_tally.due - m_tally.shown).count()) / msInHour;
}

void Yesterday::load()
{
    const auto day = link::localTime(m_clock->now()).date().addDays(-1);
    client::ComplianceQuestion question;
    question.from = day;
    question.to = day;
    question.by = {QStringLiteral("day")};
    const auto ask = [question](const client::ApiClient &api) { return api.compliance(question); };
    m_link->ask(this, ask, [this](const base::Result<client::ComplianceRowPage> &page) {
        m_fault = page ? QString() : page.error().line();
        if (page) {
            m_tally = {};
            for (const auto &row : page->rows)
                m_tally += row.tally;
            m_missingScreens = page->gaps ? page->gaps->missingScreens : 0;
            m_isKnown = m_tally.due.count() > 0;
        }
        Q_EMIT changed();
    });
}

} // namespace ironfence::console::desktop::today
