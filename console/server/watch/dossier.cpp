// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/dossier.h"

#include <algorithm>

namespace ironfence::console::server::watch {

namespace {

/// Somebody offered the screen what it must not believe. What is merely broken or late has rules of its own.
bool isRefusal(const messaging::Fault &fault)
{
    const auto code = base::errorCodeOf(fault.code);
    return code == base::ErrorCode::Untrusted || code == base::ErrorCode::Replayed;
}

std::optional<WrongGlass> wrongGlassOf(const messaging::Report &report)
{
    if (!report.picture || !report.picture->glass || report.picture->glass->wrong.isEmpty())
        return {};
    const auto &glass = *report.picture->glass;
    return WrongGlass{glass.wrong, glass.since, glass.decks, glass.windows, glass.restarts};
}

} // namespace

Dossier::Dossier(base::ScreenId screen, qint64 assignment, QString session, bool hasReported)
    : m_screen(std::move(screen)), m_assigned(assignment), m_session(std::move(session)), m_hasReported(hasReported)
{
}

void Dossier::heard(const messaging::Report &report, bool isLive, base::UtcTime wall, base::MonotonicTime now)
{
    m_hasReported = true;
    if (!isLive)
        return;
    meetSession(report.session, now);
    if (!m_isOnline)
        m_changed = now;
    m_isOnline = true;
    m_heard = m_reported = now;

    m_assignment = report.assignment;
    m_manifests = report.manifests;
    m_told.silence = report.hearing ? std::optional(report.hearing->silent) : std::nullopt;
    m_told.deaf = report.hearing ? report.hearing->deaf : 0;
    m_told.wrongGlass = wrongGlassOf(report);
    m_told.diskFreeBytes = report.diskFreeBytes;
    m_told.diskTotalBytes = report.machine ? report.machine->diskTotalBytes : std::nullopt;
    m_told.temperatureMilliC = report.machine ? report.machine->temperatureMilliC : std::nullopt;
    m_told.itemsMissing = report.itemsMissing;
    m_told.storeShortBytes = report.store ? report.store->shortBytes.value_or(0) : 0;
    m_told.clockSynchronised = report.clock.synchronised;
    m_told.clockOffset = report.clock.offset;
    m_told.clockUncertainty = report.clock.uncertainty;
    if (report.picture)
        countPicture(*report.picture, now);
    const auto timekeeping = report.timekeeping.value_or(messaging::Timekeeping{});
    m_told.isTimeLost = timekeeping.source == messaging::TimeSource::Floor;
    m_told.isServerDoubted = timekeeping.isServerDoubted;
    countJumps(timekeeping, now);
    countRefusals(report.faults, wall, now);
}

void Dossier::heard(const messaging::Presence &presence, bool isLive, base::MonotonicTime now)
{
    if (presence.online != m_isOnline)
        m_changed = now;
    m_isOnline = presence.online;
    if (!isLive)
        return;
    if (presence.online) {
        meetSession(presence.session, now);
        m_heard = now;
    }
}

void Dossier::lose(base::MonotonicTime now)
{
    if (m_isOnline)
        m_changed = now;
    m_isOnline = false;
}

/// A player that started. Its counts began at 0, but nobody knows when: its first report follows within a second, or
/// the server was not there to hear it.
void Dossier::meetSession(const QString &session, base::MonotonicTime now)
{
    if (session == m_session)
        return;
    if (!m_session.isEmpty())
        m_starts.add(now);
    m_session = session;
    m_counted.reset();
    m_countedJumps.reset();
}

void Dossier::countPicture(const messaging::PictureVitals &picture, base::MonotonicTime now)
{
    const Counted counts{now, picture.videoFrames, picture.droppedFrames, picture.decoderFaults};
    const bool isForward = m_counted && counts.shown >= m_counted->shown && counts.dropped >= m_counted->dropped &&
                           counts.decoderFaults >= m_counted->decoderFaults;
    if (!isForward) { // the first that this server hears, or a screen that contradicts itself
        m_counted = counts;
        m_told.droppedPerMille.reset();
        return;
    }
    if (const qint64 faults = counts.decoderFaults - m_counted->decoderFaults; faults > 0) {
        m_decoderFaults.add(now, faults);
        m_counted->decoderFaults = counts.decoderFaults;
    }
    if (now - m_counted->at < framesOver)
        return;
    constexpr double perMille = 1'000;
    const auto dropped = static_cast<double>(counts.dropped - m_counted->dropped);
    const auto due = dropped + static_cast<double>(counts.shown - m_counted->shown);
    m_told.droppedPerMille = due >= static_cast<double>(fewestFrames)
                                 ? std::optional(static_cast<qint64>(perMille * dropped / due))
                                 : std::nullopt;
    m_counted = counts;
}

/// What a player counted before this server heard of it is no news.
void Dossier::countJumps(const messaging::Timekeeping &timekeeping, base::MonotonicTime now)
{
    const auto before = std::exchange(m_countedJumps, timekeeping.jumps);
    if (before && timekeeping.jumps > *before)
        m_clockJumps.add(now, timekeeping.jumps - *before);
}

/// Faults stay in reports for long: one counts when it is newer than all before, and of the last minutes. One of a time
/// to come would hide those that follow it.
void Dossier::countRefusals(const QList<messaging::Fault> &faults, base::UtcTime wall, base::MonotonicTime now)
{
    auto newest = m_newestRefusal;
    for (const auto &fault : faults) {
        if (!isRefusal(fault) || fault.at <= m_newestRefusal || std::chrono::abs(wall - fault.at) >= Facts::window)
            continue;
        newest = std::max(newest, fault.at);
        m_refusals.add(now);
        m_told.refused = fault.context.isEmpty() ? fault.message : fault.context + QStringLiteral(": ") + fault.message;
    }
    m_newestRefusal = newest;
}

std::optional<Behind> Dossier::behind(const CurrentManifests &current) const
{
    if (m_assignment < m_assigned)
        return Behind{{}, m_assignment, m_assigned};
    for (auto it = current.begin(); it != current.end(); ++it) {
        if (const qint64 has = m_manifests.value(it.key()); has < it.value())
            return Behind{it.key().text(), has, it.value()};
    }
    return {};
}

Facts Dossier::facts(const CurrentManifests &current, const std::optional<base::MonotonicTime> &listening,
                     base::MonotonicTime now) const
{
    Facts facts = m_told;
    facts.isExpected = m_hasReported && listening;
    facts.isOnline = m_isOnline;
    if (listening) {
        const auto since = m_isOnline ? m_heard.value_or(*listening) : m_changed;
        facts.quiet = now - std::max(since, *listening);
        facts.speaking = now - *listening;
    }
    facts.isCurrent = listening && m_isOnline && m_reported && now - *m_reported < currentFor;
    if (!facts.isCurrent)
        return facts;
    facts.behind = behind(current);
    facts.starts = m_starts.within(Facts::window, now);
    facts.decoderFaults = m_decoderFaults.within(Facts::window, now);
    facts.clockJumps = m_clockJumps.within(Facts::window, now);
    facts.refusals = m_refusals.within(Facts::window, now);
    return facts;
}

} // namespace ironfence::console::server::watch
