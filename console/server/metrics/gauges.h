// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/records/records.h"
#include "messaging/broker.h"

#include <functional>

namespace ironfence::console::server::metrics {

/// What of the moment an operator watches besides requests: screens by state, incidents, live alerts, the broker, what
/// waits to be stored, and how large the database is. Main thread.
class Gauges
{
public:
    /// How much waits: of messages that came and are not stored yet.
    struct Waiting
    {
        qint64 messages = 0;
        qint64 bytes = 0;
        qint64 dropped = 0; ///< since the start, because they could not be stored
    };

    Gauges(const records::Records &records, const messaging::Broker &broker, std::function<Waiting()> waiting,
           const base::Clock &clock);

    /// In the text format of Prometheus, version 0.0.4.
    [[nodiscard]] base::Result<QByteArray> text() const;

private:
    const records::Records *m_records;
    const messaging::Broker *m_broker;
    std::function<Waiting()> m_waiting;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::metrics
