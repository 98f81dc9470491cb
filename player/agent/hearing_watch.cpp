// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/hearing_watch.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>

namespace ironfence::player {

using base::Milliseconds;
using messaging::Broker;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.agent")

qint64 secondsOf(Milliseconds span)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span).count();
}

} // namespace

HearingWatch::HearingWatch(const Parts &parts, const Pace &pace)
    : m_parts(parts), m_pace(pace), m_looked(parts.clock.monotonic()), m_patience(pace.patience)
{
    connect(&m_parts.broker, &Broker::connected, this, &HearingWatch::connected);
    connect(&m_parts.broker, &Broker::disconnected, this, &HearingWatch::disconnected);
    connect(&m_look, &QTimer::timeout, this, &HearingWatch::look);
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, &m_parts.broker, &Broker::reconnect);
}

void HearingWatch::connected()
{
    m_isConnected = true;
    m_look.start(m_pace.look); // nobody needs to wake up while there is no connection
    m_looked = m_parts.clock.monotonic();
    m_waited = {};
    if (!m_isDeaf) // deafness ends when something is heard, and not before
        m_silent = {};
}

void HearingWatch::disconnected()
{
    advance();
    m_isConnected = false;
    m_look.stop();
    m_reconnect.stop();
}

Milliseconds HearingWatch::sinceLook() const
{
    return m_isConnected ? std::min(m_parts.clock.monotonic() - m_looked, 2 * m_pace.look) : Milliseconds{0};
}

void HearingWatch::advance()
{
    const auto time = sinceLook();
    m_silent += time;
    m_waited += time;
    m_looked = m_parts.clock.monotonic();
}

void HearingWatch::take(const messaging::Fresh &fresh)
{
    advance();
    if (m_freshAt == fresh.time)
        return;
    m_freshAt = fresh.time;
    const auto silent = std::exchange(m_silent, {});
    m_waited = {};
    m_patience = m_pace.patience;
    m_reconnect.stop();
    if (!std::exchange(m_isDeaf, false))
        return;
    qCInfo(log) << "the server is heard again, after" << secondsOf(silent) << "s";
    Q_EMIT recovered();
}

void HearingWatch::look()
{
    advance();
    if (!m_isConnected || m_waited < m_patience)
        return;
    m_waited = {};
    m_patience = std::min(2 * m_patience, m_pace.longest);
    m_isDeaf = true;
    ++m_deaf;
    qCInfo(log) << "connected, but nothing was heard from the server for" << secondsOf(m_silent) << "s: connects anew";
    m_parts.faults.add(
        {base::ErrorCode::Unavailable, QStringLiteral("deaf: connected, but the server is not heard any more"), {}});
    m_reconnect.start(Milliseconds{QRandomGenerator::system()->bounded(static_cast<int>(m_pace.spread.count()) + 1)});
}

messaging::Hearing HearingWatch::hearing() const
{
    messaging::Hearing hearing;
    hearing.freshAt = m_freshAt;
    hearing.silent = m_silent + sinceLook();
    hearing.deaf = m_deaf;
    return hearing;
}

} // namespace ironfence::player
