// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/screen_history.h"

namespace ironfence::console::desktop::history {

using base::Result;

namespace {

constexpr int atFirst = 8; // plays: a few minutes
constexpr int step = 50;
constexpr int most = 512; // whoever wants more asks for a report
constexpr int alerts = 10;

} // namespace

ScreenHistory::ScreenHistory(link::Link &link, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock)
{
}

void ScreenHistory::open(const base::ScreenId &screen)
{
    if (screen != m_screen) {
        m_screen = screen;
        m_wanted = atFirst;
        m_hasMore = false;
        m_isRead = false;
        m_plays.clear();
        m_receipts.show({});
    }
    read();
}

void ScreenHistory::read()
{
    ++m_round;
    m_isReading = !m_screen.isEmpty();
    Q_EMIT changed();
    if (!m_isReading)
        return;
    m_link->ask(
        this,
        [screen = m_screen, limit = m_wanted](const client::ApiClient &api) { return api.newestPlays(screen, limit); },
        [this, round = m_round](const Result<client::PlayPage> &page) {
            if (round != m_round)
                return;
            m_isReading = false;
            if (page) {
                m_plays.show(*page, m_clock->now());
                m_hasMore = !page->next.isEmpty() && m_wanted < most;
                m_isRead = true;
            }
            Q_EMIT changed();
        });
    readReceipts();
}

void ScreenHistory::readReceipts()
{
    m_link->ask(
        this, [screen = m_screen](const client::ApiClient &api) { return api.newestReceipts(screen, alerts); },
        [this, round = m_round](const Result<QList<client::AlertReceipt>> &said) {
            if (round == m_round && said)
                m_receipts.show(*said);
        });
}

void ScreenHistory::more()
{
    if (!m_hasMore || m_isReading)
        return;
    m_wanted = std::min(m_wanted + step, most);
    read();
}

} // namespace ironfence::console::desktop::history
