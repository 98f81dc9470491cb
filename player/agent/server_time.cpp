// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/server_time.h"

namespace ironfence::player {

using base::ErrorCode;
using base::Milliseconds;
using base::MonotonicTime;
using base::UtcTime;
using messaging::TimeSource;

namespace {

constexpr Milliseconds jump{500}; // what NTP slews in 5 s is less

/// Where the monotonic clock began, by another clock.
UtcTime originOf(UtcTime time, MonotonicTime when)
{
    return time - (when - MonotonicTime{});
}

QString secondsText(Milliseconds span)
{
    return QStringLiteral("%1 s").arg(std::chrono::round<std::chrono::seconds>(span).count());
}

} // namespace

ServerTime::ServerTime(const base::Clock &clock, std::chrono::milliseconds lookout) : m_clock(clock)
{
    const auto [time, when] = machine();
    m_origin = m_shown = originOf(time, when);
    connect(&m_lookout, &QTimer::timeout, this, &ServerTime::look);
    m_lookout.start(lookout);
}

void ServerTime::restore(const TimeFloor &floor)
{
    m_floor = floor;
    m_bottom.reset();
    if (const auto bottom = m_floor.bottom())
        raise(*bottom);
    lookForLoss();
}

/// Both clocks at one instant. A process that stood still between the two would see a jump where there is none.
ServerTime::Instant ServerTime::machine() const
{
    constexpr Milliseconds atOnce{50};
    constexpr int tries = 5;
    Instant instant;
    for (int i = 0; i < tries; ++i) {
        const auto before = m_clock.monotonic();
        instant = {m_clock.now(), m_clock.monotonic()};
        if (instant.when - before < atOnce)
            break;
    }
    return instant;
}

UtcTime ServerTime::counted(const Instant &from, MonotonicTime instant) const
{
    return from.time + (instant - from.when);
}

bool ServerTime::isLost() const
{
    const auto [time, when] = machine();
    return m_bottom && time < counted(*m_bottom, when) - tolerance;
}

UtcTime ServerTime::at(MonotonicTime instant) const
{
    if (m_synchronised)
        return counted(m_anchor, instant);
    return counted(isLost() ? *m_bottom : machine(), instant);
}

messaging::StageTime ServerTime::stamp() const
{
    return stamp(m_clock.monotonic());
}

messaging::ClockEstimate ServerTime::estimate() const
{
    if (!m_synchronised)
        return {};
    constexpr qint64 million = 1'000'000;
    // A measurement is rounded up already; its age is not rounded up once more.
    const auto age = std::chrono::microseconds(monotonic() - m_anchor.when);
    const auto drift = std::chrono::round<Milliseconds>(age * driftPpm / million);
    return {true, now() - m_clock.now(), m_uncertainty + drift};
}

messaging::Timekeeping ServerTime::timekeeping() const
{
    messaging::Timekeeping timekeeping;
    if (m_synchronised)
        timekeeping.source = TimeSource::Server;
    else
        timekeeping.source = isLost() ? TimeSource::Floor : TimeSource::Machine;
    timekeeping.isServerDoubted = m_serverDoubted;
    timekeeping.jumps = m_jumps;
    timekeeping.lastJump = m_lastJump;
    return timekeeping;
}

std::optional<UtcTime> ServerTime::past() const
{
    const auto newest = m_floor.newestSigned();
    const auto past = newest ? std::optional(newest->at) : std::nullopt;
    const auto server = now();
    const auto machine = m_clock.now();
    if (!m_synchronised || std::chrono::abs(server - machine) > tolerance)
        return past;
    const auto agreed = std::min(server, machine);
    return std::max(past.value_or(agreed), agreed);
}

/// Whether what was signed counts, although the server says that it is earlier. Not when the machine's clock agrees
/// with the server; and not when neither of them was ever there, since then the signature stands alone.
bool ServerTime::outweighs(UtcTime signedAt, UtcTime server) const
{
    const auto machine = m_clock.now();
    if (std::chrono::abs(machine - server) <= tolerance)
        return false;
    return signedAt - tolerance <= std::max(machine, m_floor.told().value_or(machine));
}

void ServerTime::measured(const messaging::ClockEstimate &estimate)
{
    const auto server = m_clock.now() + estimate.offset;
    const auto newest = m_floor.newestSigned();
    const bool contradicts = newest && newest->at > server + tolerance;
    if (contradicts && outweighs(newest->at, server)) {
        doubt(newest->at, server);
        unreachable();
        return;
    }
    if (contradicts) {
        m_floor.forgetAfter(server + tolerance);
        tellEarly(newest->at, server);
    }
    believe(server, estimate.uncertainty);
}

void ServerTime::believe(UtcTime server, Milliseconds uncertainty)
{
    m_anchor = {server, m_clock.monotonic()};
    m_shown = originOf(m_anchor.time, m_anchor.when);
    m_uncertainty = uncertainty;
    m_synchronised = true;
    m_serverDoubted = false;
    m_settled = true;
    m_floor.tell(server);
    m_bottom = Instant{*m_floor.bottom(), m_anchor.when};
    Q_EMIT floorChanged();
    Q_EMIT changed();
}

void ServerTime::unreachable()
{
    if (m_settled)
        return;
    m_settled = true;
    const auto when = m_clock.monotonic();
    m_shown = originOf(at(when), when);
    Q_EMIT changed();
}

void ServerTime::witness(const QSet<QString> &keys, UtcTime signedAt)
{
    const auto server = now();
    const bool contradicts = m_synchronised && signedAt > server + tolerance;
    if (contradicts && !outweighs(signedAt, server)) {
        tellEarly(signedAt, server);
        return;
    }
    if (contradicts) {
        m_synchronised = false;
        doubt(signedAt, server);
    }
    bool isNews = false;
    for (const auto &key : keys)
        isNews = m_floor.sign(key, signedAt) || isNews;
    if (!isNews)
        return;
    raise(signedAt);
    Q_EMIT floorChanged();
    lookForLoss();
    if (m_settled)
        lookForTurn();
}

void ServerTime::doubt(UtcTime signedAt, UtcTime server)
{
    m_serverDoubted = true;
    Q_EMIT doubted({ErrorCode::Conflict,
                    QStringLiteral("the server's time is not believed: it is before what was signed"),
                    secondsText(signedAt - server)});
}

void ServerTime::tellEarly(UtcTime signedAt, UtcTime server)
{
    Q_EMIT doubted({ErrorCode::Invalid, QStringLiteral("a document is signed with a time that is still to come"),
                    secondsText(signedAt - server)});
}

void ServerTime::raise(UtcTime time)
{
    const auto when = m_clock.monotonic();
    if (!m_bottom || time > counted(*m_bottom, when))
        m_bottom = Instant{time, when};
}

void ServerTime::look()
{
    lookForJump();
    lookForLoss();
    if (m_settled)
        lookForTurn();
}

void ServerTime::lookForJump()
{
    const auto [time, when] = machine();
    const auto before = std::exchange(m_origin, originOf(time, when));
    if (std::chrono::abs(m_origin - before) <= jump)
        return;
    ++m_jumps;
    m_lastJump = m_origin - before;
    Q_EMIT jumped(*m_lastJump);
}

/// Told once for each time that it is lost.
void ServerTime::lookForLoss()
{
    const bool lost = !m_synchronised && isLost();
    if (lost && !m_lossTold) {
        Q_EMIT doubted({ErrorCode::Unavailable,
                        QStringLiteral("the machine has lost its time: the newest known one is counted on"),
                        secondsText(counted(*m_bottom, monotonic()) - m_clock.now())});
    }
    m_lossTold = lost;
}

/// While nothing is measured, the time itself may turn to another one.
void ServerTime::lookForTurn()
{
    if (m_synchronised)
        return;
    const auto when = m_clock.monotonic();
    const auto before = std::exchange(m_shown, originOf(at(when), when));
    if (std::chrono::abs(m_shown - before) > jump)
        Q_EMIT changed();
}

} // namespace ironfence::player
