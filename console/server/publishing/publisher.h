// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/publishing/alert_sets.h"

#include "base/clock.h"
#include "messaging/broker.h"

#include <QTimer>

namespace ironfence::console::server::publishing {

/// Says what is current: retained documents over MQTT, all of them on every connection, because a broker may have
/// forgotten everything; `fresh` every 60 s and at every change. What cannot be published now is published with the
/// next connection. Main thread.
class Publisher : public QObject
{
    Q_OBJECT
public:
    static constexpr base::Milliseconds heartbeat{60'000};

    Publisher(messaging::Broker &broker, records::Records &records, AlertSets &sets, const base::Clock &clock,
              QObject *parent = nullptr);

    /// After a manifest was accepted.
    void publishFresh();
    /// After the sets of these places have changed.
    void publishAlerts(const QList<base::PlacePath> &places);
    /// After a screen was added or moved.
    void publishAssignment(const records::ScreenRecord &screen);
    /// An order of the moment: not retained, and lost when the broker is away.
    void publishCommand(const base::ScreenId &screen, const QByteArray &envelope);
    /// Retires what time has ended and says what is current. Called by its own timer; tests call it after moving the
    /// clock.
    void tick();

private:
    void publishEverything();
    void publishSets(const QList<base::PlacePath> &places);
    void scheduleTick();
    void publish(const QString &topic, const QByteArray &payload);

    messaging::Broker *m_broker;
    records::Records *m_records;
    AlertSets *m_sets;
    const base::Clock *m_clock;
    QTimer m_timer;
};

} // namespace ironfence::console::server::publishing
