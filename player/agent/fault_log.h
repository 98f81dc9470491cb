// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/report.h"
#include "player/agent/server_time.h"

#include <QObject>

namespace ironfence::player {

/// The newest things that went wrong and were coped with, as the report tells them. Main thread.
class FaultLog : public QObject
{
    Q_OBJECT
public:
    static constexpr int kept = 20; ///< docs/wire.md, report

    explicit FaultLog(const ServerTime &time) : m_time(time) {}

    /// Logs a warning and keeps the fault. A fault that is kept already moves to the end with its new time.
    void add(const base::Error &error);
    [[nodiscard]] const QList<messaging::Fault> &faults() const { return m_faults; }

Q_SIGNALS:
    void changed();

private:
    const ServerTime &m_time;
    QList<messaging::Fault> m_faults;
};

} // namespace ironfence::player
