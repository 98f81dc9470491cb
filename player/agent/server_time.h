// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "messaging/receipt.h"
#include "messaging/timekeeping.h"
#include "player/journal/time_floor.h"

#include <QObject>
#include <QTimer>

namespace ironfence::player {

/// The server's time as this screen knows it. Once measured it runs with the monotonic clock, so that a jump of the
/// machine's civil clock changes nothing; before that it is the machine's clock, jumps included, unless that is before
/// the floor (TimeFloor): such a machine has lost its time, and the floor is counted on with the monotonic clock.
///
/// Nobody is believed alone against everybody: what was signed outweighs one clock, and two clocks that agree outweigh
/// what was signed (docs/decisions/0008-journal.md, "Clocks"). Main thread.
class ServerTime : public QObject
{
    Q_OBJECT
public:
    /// So far may the clock of somebody who signs be off: the operators' tools refuse more.
    static constexpr base::Milliseconds tolerance{std::chrono::minutes{5}};
    /// What a clock drifts at most, in millionths: PHI of RFC 5905, section 7.3.
    static constexpr qint64 driftPpm = 15;

    /// `lookout`: how often a jump of the machine's clock is looked for.
    explicit ServerTime(const base::Clock &clock, std::chrono::milliseconds lookout = std::chrono::seconds{5});

    /// Goes on from what was known before; first of all.
    void restore(const TimeFloor &floor);

    [[nodiscard]] base::UtcTime now() const { return at(m_clock.monotonic()); }
    [[nodiscard]] base::MonotonicTime monotonic() const { return m_clock.monotonic(); }
    /// The server's time at an instant of the monotonic clock.
    [[nodiscard]] base::UtcTime at(base::MonotonicTime instant) const;
    /// Now, on both clocks, as receipts want it.
    [[nodiscard]] messaging::StageTime stamp() const;
    [[nodiscard]] messaging::StageTime stamp(base::MonotonicTime instant) const { return {at(instant), instant}; }
    /// The estimate as of now: the offset is that to the machine's clock as it stands, the uncertainty has grown with
    /// the age of the measurement.
    [[nodiscard]] messaging::ClockEstimate estimate() const;
    [[nodiscard]] messaging::Timekeeping timekeeping() const;
    /// The server was asked and answered, or could not be reached: there is nothing better to wait for.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] bool isSynchronised() const { return m_synchronised; }
    [[nodiscard]] const TimeFloor &floor() const { return m_floor; }
    /// A time that is past for certain: somebody signed it, or the clocks of server and machine agree. Nothing when
    /// there is neither. What must not be forgotten too early goes by it.
    [[nodiscard]] std::optional<base::UtcTime> past() const;

    /// A measurement of the offset between server and machine clock, taken just now. One that says that the server's
    /// time is before what was signed may be refused.
    void measured(const messaging::ClockEstimate &estimate);
    /// The first measurement failed: the machine's clock must do until one succeeds.
    void unreachable();
    /// A document that these keys signed, verified, says that it was made at this time.
    void witness(const QSet<QString> &keys, base::UtcTime signedAt);

Q_SIGNALS:
    /// Settled for the first time, measured anew, or the time jumped while it is not measured: judge again.
    void changed();
    /// The floor is another one: it should be kept.
    void floorChanged();
    /// The machine's clock was set; positive: forward.
    void jumped(std::chrono::milliseconds by);
    /// A clock or a signature says what cannot be.
    void doubted(const ironfence::base::Error &error);

private:
    struct Instant
    {
        base::UtcTime time;
        base::MonotonicTime when;
    };
    void look();
    void lookForJump();
    void lookForLoss();
    void lookForTurn();
    void raise(base::UtcTime time);
    [[nodiscard]] Instant machine() const;
    [[nodiscard]] base::UtcTime counted(const Instant &from, base::MonotonicTime instant) const;
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] bool outweighs(base::UtcTime signedAt, base::UtcTime server) const;
    void believe(base::UtcTime server, base::Milliseconds uncertainty);
    void doubt(base::UtcTime signedAt, base::UtcTime server);
    void tellEarly(base::UtcTime signedAt, base::UtcTime server);

    const base::Clock &m_clock;
    QTimer m_lookout;
    base::UtcTime m_origin; ///< of the monotonic clock, by the machine's civil clock when last looked at
    base::UtcTime m_shown;  ///< the same by now(), when last looked at
    bool m_settled = false;
    bool m_synchronised = false;
    bool m_serverDoubted = false;
    bool m_lossTold = false;
    qint64 m_jumps = 0;
    std::optional<base::Milliseconds> m_lastJump;
    Instant m_anchor; ///< the server's time, measured
    base::Milliseconds m_uncertainty{0};
    TimeFloor m_floor;
    std::optional<Instant> m_bottom; ///< of the floor, when it became known to this process
};

} // namespace ironfence::player
