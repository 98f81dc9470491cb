// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "messaging/receipt.h"

#include <QObject>
#include <QTimer>

namespace ironfence::player {

/// The server's time as this screen knows it. Once measured it runs with the monotonic clock, so that a jump of the
/// machine's civil clock changes nothing; before that it is the machine's clock, jumps included. Main thread.
class ServerTime : public QObject
{
    Q_OBJECT
public:
    /// `lookout`: how often a jump of the machine's clock is looked for while that is all there is.
    explicit ServerTime(const base::Clock &clock, std::chrono::milliseconds lookout = std::chrono::seconds{5});

    [[nodiscard]] base::UtcTime now() const { return at(m_clock.monotonic()); }
    [[nodiscard]] base::MonotonicTime monotonic() const { return m_clock.monotonic(); }
    /// The server's time at an instant of the monotonic clock.
    [[nodiscard]] base::UtcTime at(base::MonotonicTime instant) const;
    /// Now, on both clocks, as receipts want it.
    [[nodiscard]] messaging::StageTime stamp() const;
    [[nodiscard]] messaging::StageTime stamp(base::MonotonicTime instant) const { return {at(instant), instant}; }
    /// The estimate as of now: the offset is that to the machine's clock as it stands.
    [[nodiscard]] messaging::ClockEstimate estimate() const;
    /// The server was asked and answered, or could not be reached: there is nothing better to wait for.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] bool isSynchronised() const { return m_synchronised; }

    /// A measurement of the offset between server and machine clock, taken just now.
    void measured(const messaging::ClockEstimate &estimate);
    /// The first measurement failed: the machine's clock must do until one succeeds.
    void unreachable();

Q_SIGNALS:
    /// Settled for the first time, measured anew, or the machine's clock jumped while it counts: judge again.
    void changed();

private:
    void lookForJump();
    [[nodiscard]] base::UtcTime origin() const;

    const base::Clock &m_clock;
    QTimer m_lookout;
    base::UtcTime m_origin; ///< of the monotonic clock, by the machine's civil clock when last looked at
    bool m_settled = false;
    bool m_synchronised = false;
    base::UtcTime m_anchor;           // server's time ...
    base::MonotonicTime m_anchoredAt; // ... at this instant
    base::Milliseconds m_uncertainty{0};
};

} // namespace ironfence::player
