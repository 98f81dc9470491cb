// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/play_log.h"

namespace ironfence::player {

using base::Milliseconds;
using base::MonotonicTime;
using messaging::Play;
using messaging::PlayKind;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds nearEdge = 500ms; // as TimelineSource has it: estimates of the server's time move
constexpr auto pruneEvery = 1h;

/// What an identifier of the stage stands for.
struct Name
{
    PlayKind kind = PlayKind::Item;
    QString alert;

    explicit Name(const QString &id)
    {
        const auto alertId = QStringLiteral("alert:");
        const auto allClearId = QStringLiteral("all-clear:");
        if (id == QLatin1String(stage::Cue::darkId))
            kind = PlayKind::Dark;
        else if (id == QStringLiteral("safe-loop"))
            kind = PlayKind::SafeLoop;
        else if (id.startsWith(alertId))
            kind = PlayKind::Alert, alert = id.mid(alertId.size());
        else if (id.startsWith(allClearId))
            kind = PlayKind::AllClear, alert = id.mid(allClearId.size());
    }
};

bool isAlert(PlayKind kind)
{
    return kind == PlayKind::Alert || kind == PlayKind::AllClear;
}

} // namespace

PlayLog::PlayLog(const Parts &parts) : m_parts(parts)
{
    connect(&m_confirm, &QTimer::timeout, this, &PlayLog::confirm);
    m_confirm.start(confirmEvery);
    connect(&m_prune, &QTimer::timeout, this, [this] {
        if (const auto past = m_parts.time.past()) // a clock that runs ahead must not make us forget
            m_parts.journal.prune(*past);
    });
    m_prune.start(pruneEvery);
}

PlayLog::~PlayLog()
{
    if (!m_running)
        return;
    end(m_parts.time.monotonic(), m_parts.frames() + 1, QStringLiteral("stopped"));
    m_parts.journal.write(m_waiting.sliced(m_writing), {}, {});
}

void PlayLog::presented(const stage::Presented &presented)
{
    if (presented.beside) // what was on the glass is still there; the receipt tells of the alert
        return;
    if (m_running) {
        const auto early = isAlert(Name(presented.id).kind) ? QStringLiteral("alert")
                           : m_running->fault               ? QStringLiteral("failed")
                                                            : QStringLiteral("replaced");
        end(presented.at, presented.frame, early);
    }
    m_running = begin(presented);
    write();
}

PlayLog::Running PlayLog::begin(const stage::Presented &presented) const
{
    const Name name(presented.id);
    Running running{{}, presented, {}, {}};
    auto &play = running.play;
    play.kind = name.kind;
    play.alert = name.alert;
    play.began = m_parts.time.stamp(presented.at);
    play.content = m_parts.content();
    play.clock = m_parts.time.estimate();
    play.boot = m_parts.boot;
    if (isAlert(name.kind))
        return running;

    if (const auto offer = m_parts.cues.find(presented.ticket)) {
        running.slot = offer->slot;
        tellItem(play, *offer, presented.at);
    } else if (const auto newest = m_parts.cues.newest()) {
        // The safe loop stands for what cannot be shown, or is not ready yet.
        const auto &due = newest->due.isEmpty() ? newest->item : newest->due;
        const auto &authority = newest->due.isEmpty() ? newest->authority : newest->dueAuthority;
        if (due != QStringLiteral("safe-loop"))
            play.instead =
                messaging::PlayInstead{authority, due, newest->why.isEmpty() ? QStringLiteral("late") : newest->why};
    }
    return running;
}

void PlayLog::tellItem(Play &play, const Offer &offer, MonotonicTime began) const
{
    play.authority = offer.authority;
    if (play.kind == PlayKind::Item)
        play.item = offer.item;
    if (offer.slot) {
        const auto late = began - offer.slot->from;
        play.offset = std::max(0ms, offer.slot->offset + (late >= nearEdge ? late : 0ms));
    }
    if (!offer.due.isEmpty())
        play.instead = messaging::PlayInstead{offer.dueAuthority, offer.due, offer.why};
}

Play PlayLog::asOf(MonotonicTime now, qint64 frames) const
{
    auto play = m_running->play;
    play.duration = std::max(0ms, now - m_running->presented.at);
    play.frames = std::max<qint64>(1, frames - m_running->presented.frame);
    return play;
}

/// `frame` is the first that no longer showed it; `early` says why, if its time was not over.
void PlayLog::end(MonotonicTime at, qint64 frame, const QString &early)
{
    auto play = asOf(at, frame);
    const bool stopped = early == QStringLiteral("stopped");
    const bool isBeforeTime = m_running->slot && m_running->slot->to - at > nearEdge;
    if (isBeforeTime || stopped)
        play.cut = early;
    else if (play.kind == PlayKind::Item && play.offset > 0ms)
        play.cut = QStringLiteral("joined");
    if (play.cut == QStringLiteral("failed"))
        play.fault = m_running->fault->line();
    m_waiting.append(play);
    if (m_waiting.size() > maxWaiting + m_writing) {
        m_waiting.remove(m_writing);
        Q_EMIT lost({base::ErrorCode::Full, QStringLiteral("plays are given up: the journal takes none"), {}});
    }
    m_running.reset();
}

void PlayLog::failed(const QString &id, const base::Error &error)
{
    if (m_running && m_running->presented.id == id)
        m_running->fault = error;
}

void PlayLog::confirm()
{
    if (!m_waiting.isEmpty())
        write();
    else if (m_running)
        m_parts.journal.confirm(asOf(m_parts.time.monotonic(), m_parts.frames() + 1));
}

/// One at a time: what fails is tried again together with what came since.
void PlayLog::write()
{
    if (m_writing > 0)
        return;
    const auto running = m_running ? std::optional(asOf(m_parts.time.monotonic(), m_parts.frames() + 1)) : std::nullopt;
    m_writing = m_waiting.size();
    if (m_writing == 0) {
        if (running)
            m_parts.journal.write({}, running, {});
        return;
    }
    m_parts.journal.write(m_waiting, running, [this](const base::Result<void> &written) {
        const auto count = std::exchange(m_writing, 0);
        if (!written)
            return; // the journal has said so; confirm() or the next play tries again
        m_waiting.remove(0, count);
        Q_EMIT stored();
        if (!m_waiting.isEmpty())
            write();
    });
}

} // namespace ironfence::player
