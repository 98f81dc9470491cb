// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"

#include "base/clock.h"

#include <QTimer>

namespace ironfence::console::server::publishing {

/// Forgets receipts and incidents that nobody needs any more, a few thousand at a time so that nothing waits for it.
/// Main thread.
class Retention : public QObject
{
    Q_OBJECT
public:
    /// How long a receipt is kept after its alert expired and its last revision came, and an incident after it
    /// recovered: a year's account and some time to draw it up.
    static constexpr std::chrono::days keptFor{400};
    static constexpr int perStep = 5'000;

    Retention(records::Records &records, const base::Clock &clock, QObject *parent = nullptr);

    /// One step; the next follows soon when there is more to do. Called by its own timer; tests call it after moving
    /// the clock.
    void tick();

private:
    records::Records *m_records;
    const base::Clock *m_clock;
    QTimer m_timer;
};

} // namespace ironfence::console::server::publishing
