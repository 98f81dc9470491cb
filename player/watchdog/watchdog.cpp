// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/watchdog.h"

#include <QLoggingCategory>
#include <utility>

namespace ironfence::player {

Q_LOGGING_CATEGORY(watchdogLog, "ironfence.player.watchdog")

Watchdog::Watchdog(const Parts &parts) : m_parts(parts)
{
    connect(&m_beat, &QTimer::timeout, this, &Watchdog::look);
    m_beat.start(beat);
}

void Watchdog::look()
{
    const auto now = m_parts.clock.monotonic();
    const auto sight = m_parts.stage.sight();
    Look look{now, sight, m_parts.glass.hasOutput(), m_parts.glass.read(sight.area)};
    tell(sight);
    const auto wrong = m_judge.judge(look);
    m_record.judged += look.glass ? 1 : 0;
    if (std::exchange(m_record.wrong, wrong) != wrong) {
        m_record.since = now;
        Q_EMIT changed();
    }
    mend(sight, now);
    m_parts.window.update(); // a still picture as well is to reach the glass until the next look
}

/// Where no output is there is nothing that could be presented, and nothing that a new process would do better.
void Watchdog::tell(const stage::Sight &sight)
{
    const bool isPresented = std::exchange(m_swaps, sight.swaps) != sight.swaps;
    if (sight.swaps > 0)
        m_parts.supervisor.ready();
    if (isPresented || !m_parts.glass.hasOutput())
        m_parts.supervisor.alive();
}

void Watchdog::mend(const stage::Sight &sight, base::MonotonicTime now)
{
    const auto wrong = m_record.wrong;
    // A window that is not there, or an alert, has nothing from a deck.
    const bool isOfDeck = m_parts.window.isExposed() && !sight.isAlert;
    switch (m_recovery.advise(now, wrong.has_value(), isOfDeck)) {
    case Recovery::Answer::Nothing:
        return;
    case Recovery::Answer::Deck:
        ++m_record.decks;
        report(*wrong, QStringLiteral("prepared anew"), sight);
        m_parts.stage.play();
        return;
    case Recovery::Answer::Window:
        ++m_record.windows;
        report(*wrong, QStringLiteral("the window was made anew"), sight);
        m_parts.window.renew();
        return;
    case Recovery::Answer::Process:
        endProcess(*wrong, sight);
        return;
    case Recovery::Answer::Mended:
        ++m_record.mended;
        qCInfo(watchdogLog) << "the glass is right again";
        Q_EMIT changed();
        return;
    }
}

void Watchdog::endProcess(Wrong wrong, const stage::Sight &sight)
{
    if (!m_parts.restarts.mayRestart()) {
        report(wrong, QStringLiteral("nothing helps, not even the restart of a while ago"), sight);
        return;
    }
    if (const auto noted = m_parts.restarts.note(nameOf(wrong)); !noted) {
        Q_EMIT stepped(noted.error());
        return;
    }
    report(wrong, QStringLiteral("the player is started anew"), sight);
    Q_EMIT restartNeeded();
}

void Watchdog::report(Wrong wrong, const QString &step, const stage::Sight &sight)
{
    Q_EMIT stepped(
        {base::ErrorCode::Internal, QStringLiteral("the glass is %1: %2").arg(nameOf(wrong), step), sight.id});
}

} // namespace ironfence::player
