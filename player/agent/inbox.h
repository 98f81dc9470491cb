// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/alert_set.h"
#include "messaging/broker.h"
#include "messaging/fresh.h"
#include "messaging/receipt.h"
#include "player/agent/fault_log.h"

#include <QObject>

namespace ironfence::player {

/// Subscribes to what concerns the screen and hands each message, read and bounded, to whom it may concern. Main
/// thread.
class Inbox : public QObject
{
    Q_OBJECT
public:
    Inbox(base::ScreenId screen, messaging::Broker &broker, FaultLog &faults);

    /// Listens for the screen and for every place on its path; a later call moves it to another place.
    void listen(const base::PlacePath &place);
    /// Has the retained alert set of this place sent once more.
    void askAgain(const base::PlacePath &place);

Q_SIGNALS:
    void fresh(const ironfence::messaging::Fresh &fresh);
    void assignment(const QByteArray &envelope);
    void ack(const ironfence::messaging::Ack &ack);
    void command(const QByteArray &envelope);
    void alertSet(const ironfence::messaging::AlertSet &set);

private:
    void sort(const messaging::Message &message);
    void sortAlerts(const messaging::Message &message);
    [[nodiscard]] bool isEnvelope(const messaging::Message &message);

    const base::ScreenId m_screen;
    messaging::Broker &m_broker;
    FaultLog &m_faults;
    QStringList m_alertTopics;
};

} // namespace ironfence::player
