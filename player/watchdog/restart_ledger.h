// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <optional>

namespace ironfence::player {

/// Remembers over restarts that the watchdog ended the process, so that a glass which nothing mends does not flicker
/// with one restart after the other: `restarts.json` in the state directory. Main thread.
class RestartLedger
{
public:
    static constexpr base::Milliseconds apart{600'000}; ///< at least, within one run of the machine

    struct Restart
    {
        QString why;       ///< nameOf(Wrong)
        qint64 number = 1; ///< counts up within one run of the machine

        bool operator==(const Restart &) const = default;
    };

    /// A file that cannot be read or understood counts as none. Clock is borrowed.
    RestartLedger(QString file, const base::Clock &clock);

    /// The newest one of this run of the machine.
    [[nodiscard]] const std::optional<Restart> &last() const { return m_last; }
    /// Whether it is long enough ago.
    [[nodiscard]] bool mayRestart() const;
    /// Durable when it returns. Errors: Io; then do not restart.
    [[nodiscard]] base::Result<void> note(const QString &why);

private:
    void restore();

    const QString m_file;
    const base::Clock &m_clock;
    std::optional<Restart> m_last;
    base::MonotonicTime m_at;
};

} // namespace ironfence::player
