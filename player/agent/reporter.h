// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"
#include "messaging/report.h"

#include <QTimer>
#include <functional>

namespace ironfence::player {

/// Says that the screen is there (birth and last will) and how it is: every 60 s, and within a second of every change.
/// Main thread.
class Reporter : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        base::Milliseconds always{60'000}; ///< a report at least so often
        base::Milliseconds atMost{1'000};  ///< and never more often than this
    };
    /// The account is asked for when a report is due. Sets the broker's will, so make it before the broker starts.
    Reporter(messaging::Broker &broker, messaging::Presence birth, std::function<messaging::Report()> account,
             const Pace &pace);
    Reporter(messaging::Broker &broker, messaging::Presence birth, std::function<messaging::Report()> account)
        : Reporter(broker, std::move(birth), std::move(account), Pace{})
    {
    }

    /// Something that the report tells has changed.
    void changed();
    /// The player ends: says so itself, because a clean disconnect publishes no will.
    void farewell();

private:
    void greet();
    void send();

    messaging::Broker &m_broker;
    const messaging::Presence m_birth;
    const std::function<messaging::Report()> m_account;
    const Pace m_pace;
    QTimer m_always;
    QTimer m_soon;
    bool m_changed = false;
};

} // namespace ironfence::player
