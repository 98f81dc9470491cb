// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/link.h"

namespace ironfence::console::desktop::link {

Link::Link(const client::ClientConfig &config, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(&clock)
    , m_api(config.server, config.token, {.cancellation = &m_cancellation})
    , m_since(clock.now())
    , m_feed(m_api, config.authority, m_cancellation)
{
    m_questions.setMaxThreadCount(atOnce);
    connect(&m_feed, &Feed::began, this, [this] {
        stand(Standing::Online);
        Q_EMIT began();
    });
    connect(&m_feed, &Feed::changed, this, [this](const client::ChangePage &page) {
        stand(Standing::Online);
        Q_EMIT changed(page);
    });
    connect(&m_feed, &Feed::heard, this, [this] { stand(Standing::Online); });
    connect(&m_feed, &Feed::lost, this, [this](const base::Error &error) {
        stand(error.code == base::ErrorCode::Denied ? Standing::Refused : Standing::Unreachable, error);
    });
}

Link::~Link()
{
    constexpr int patienceMs = 50;
    do {
        m_cancellation.cancel();
    } while (!m_questions.waitForDone(patienceMs));
}

void Link::start()
{
    m_feed.start();
}

void Link::stand(Standing standing, const base::Error &fault)
{
    if (m_standing == standing && m_fault == fault)
        return;
    if (m_standing != standing)
        m_since = m_clock->now();
    m_standing = standing;
    m_fault = fault;
    Q_EMIT standingChanged();
}

} // namespace ironfence::console::desktop::link
