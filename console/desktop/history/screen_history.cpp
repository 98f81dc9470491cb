// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/screen_history.h"

namespace ironfence::console::desktop::history {

using base::Result;

namespace {

constexpr int atFirst = 8; // plays: about a minute
constexpr int step = 50;
constexpr int alerts = 10;
constexpr std::chrono::milliseconds gathering{1'000};

} // namespace

ScreenHistory::ScreenHistory(link::Link &link, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock), m_freshPlays(gathering), m_freshReceipts(gathering)
{
    connect(&m_freshPlays, &link::Freshness::due, this, &ScreenHistory::readPlays);
    connect(&m_freshReceipts, &link::Freshness::due, this, &ScreenHistory::readReceipts);
}

void ScreenHistory::open(const base::ScreenId &screen)
{
    if (screen != m_screen) {
        m_screen = screen;
        m_wanted = atFirst;
        m_isMore = false;
        m_isRead = false;
        m_fault.clear();
        m_plays.clear();
        m_receipts.show({});
    }
    m_isReadingMore = false;
    for (auto *fresh : {&m_freshPlays, &m_freshReceipts}) {
        if (m_screen.isEmpty())
            fresh->stop();
        else
            fresh->now();
    }
    Q_EMIT changed();
}

void ScreenHistory::wantPlays()
{
    if (!m_screen.isEmpty())
        m_freshPlays.want();
}

void ScreenHistory::wantReceipts()
{
    if (!m_screen.isEmpty())
        m_freshReceipts.want();
}

void ScreenHistory::readPlays(int question)
{
    m_link->ask(
        this,
        [screen = m_screen, limit = m_wanted](const client::ApiClient &api) { return api.newestPlays(screen, limit); },
        [this, question](const Result<client::PlayPage> &page) {
            if (!m_freshPlays.take(question, page.has_value()))
                return;
            m_isReadingMore = false;
            m_fault = page ? QString() : page.error().line();
            if (page) {
                m_plays.show(*page, m_clock->now());
                m_isMore = !page->next.isEmpty();
                m_isRead = true;
            }
            Q_EMIT changed();
        });
}

void ScreenHistory::readReceipts(int question)
{
    m_link->ask(
        this, [screen = m_screen](const client::ApiClient &api) { return api.newestReceipts(screen, alerts); },
        [this, question](const Result<QList<client::AlertReceipt>> &said) {
            if (m_freshReceipts.take(question, said.has_value()) && said)
                m_receipts.show(*said);
        });
}

void ScreenHistory::more()
{
    if (!hasMore() || m_isReadingMore)
        return;
    m_wanted = std::min(m_wanted + step, most);
    m_isReadingMore = true;
    m_freshPlays.now();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::history
