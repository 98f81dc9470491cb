// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/repeating_relay.h"
#include "tests/support/deployment.h"

#include <QTimer>

namespace ironfence::e2e {

/// A real player on a stuttering network that is killed and started again, by itself, while the test does something
/// else.
class Victim : public QObject
{
    Q_OBJECT
public:
    /// How the player is killed.
    struct Orders
    {
        bool atRandom = false; ///< 50 to 800 ms after its start, now and then later
        /// At this call that changes a file, and, each time that it was killed, at one `stride` calls later, until it
        /// ends in order before it gets there; 0: not.
        int firstCall = 0;
        int stride = 1;
    };
    struct Kills
    {
        int atRandom = 0;
        int atCalls = 0;
        int lastCall = 0; ///< the last at which one was killed
    };
    /// `number` makes its name and its chances.
    Victim(support::Deployment &deployment, int number);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] const Kills &kills() const { return m_kills; }
    [[nodiscard]] const RepeatingRelay::Counts &network() const { return m_relay->counts(); }
    /// What should not have happened; empty: nothing.
    [[nodiscard]] const QString &fault() const { return m_fault; }

    /// `screen add`, with the stuttering network between, and the first start.
    [[nodiscard]] bool settle();
    void begin(const Orders &orders);
    /// It has come through all calls, or something is wrong.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// No more kills; it runs.
    void spare();

private:
    void start(const QStringList &environment = {});
    void look();
    void startToCall();

    support::Deployment &m_deployment;
    const QString m_name;
    std::unique_ptr<RepeatingRelay> m_relay;
    QRandomGenerator m_chance;
    Orders m_orders;
    Kills m_kills;
    int m_call = 0;
    bool m_isAsked = false; ///< to end
    bool m_isDone = false;
    QString m_fault;
    QTimer m_end;  ///< of its life
    QTimer m_look; ///< whether it still lives
};

} // namespace ironfence::e2e
