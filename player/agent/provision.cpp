// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/provision.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::Milliseconds;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.provision")

/// Measurements of the clock move it a little every few minutes; that changes no date that matters.
constexpr Milliseconds clockPlay{60'000};

Milliseconds originOf(const ServerTime &time)
{
    return time.now().time_since_epoch() - time.monotonic().sinceBoot;
}

} // namespace

Provision::Provision(const Parts &parts, playlists::Screen screen, Milliseconds again)
    : m_parts(parts), m_screen(std::move(screen))
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Provision::step);
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &Provision::begin);
    connect(&m_parts.time, &ServerTime::changed, this, &Provision::reviewClock);
    connect(&m_parts.larder, &Larder::evicted, &m_parts.shelf, &Shelf::lose);
    begin();
}

void Provision::setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes)
{
    if (programmes == m_programmes)
        return;
    m_programmes = programmes;
    begin();
}

void Provision::setScreen(const playlists::Screen &screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    begin();
}

void Provision::keep(const Keeping &keeping)
{
    if (keeping == m_keeping)
        return;
    m_keeping = keeping;
    tellLarder();
}

void Provision::reviewClock()
{
    if (std::chrono::abs(originOf(m_parts.time) - m_clock) >= clockPlay)
        begin();
    else
        tellLarder(); // the clock may have become one to judge by
}

void Provision::begin()
{
    m_clock = originOf(m_parts.time);
    m_forecast = std::make_unique<Forecast>(m_programmes, m_screen, m_parts.time.now());
    m_turn.start();
    m_again.start();
    tellLarder();
}

void Provision::step()
{
    if (!m_forecast->step())
        settle();
}

void Provision::settle()
{
    m_turn.stop();
    const auto needs = m_forecast->needs();
    m_forecast.reset();
    m_wanted.clear();
    for (const auto &need : needs)
        m_wanted.insert(need.object, need.due);
    qCInfo(log) << needs.size() << "assets are needed";
    tellLarder();
    m_parts.shelf.want(needs);
    Q_EMIT settled();
}

/// What is on its way counts like what is shown. While nobody knows when they are needed, or what time it is, all
/// assets of the programmes stay where they are.
void Provision::tellLarder()
{
    auto wanted = m_wanted;
    for (auto it = m_keeping.pending.begin(); it != m_keeping.pending.end(); ++it)
        wanted[it.key()] = wanted.contains(it.key()) ? std::min(wanted[it.key()], *it) : *it;
    auto kept = m_keeping.held;
    if (m_forecast || !m_parts.time.isSettled()) {
        for (const auto &authority : m_programmes) {
            for (const auto &programme : authority.programmes) {
                for (const auto &asset : programme.assets())
                    kept.insert(asset.object.sha256);
            }
        }
    }
    m_parts.larder.want(wanted, kept);
}

} // namespace ironfence::player
