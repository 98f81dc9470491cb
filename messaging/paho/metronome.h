// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <memory>

namespace mqtt {
class async_client;
}

namespace ironfence::messaging {

/// Keeps Paho awake. Paho's receiving thread sleeps for 100 ms, deaf, after every second in which nothing arrived on
/// any of its sockets (MQTTAsync_cycle, 1.3.12 and later), so one alert in eleven would come up to 100 ms late. A
/// second Paho client of this process, whose broker is this object, gets two bytes four times a second; the listening
/// socket for it is on loopback and closes with the first connection. It also keeps Paho's threads alive while a
/// session is replaced: stopping them would block the main thread for a second. Main thread.
class Metronome : public QObject
{
    Q_OBJECT
public:
    Metronome();
    ~Metronome() override;

private:
    void welcome();

    QTcpServer m_listener;
    QTimer m_beat;
    std::unique_ptr<mqtt::async_client> m_client;
};

} // namespace ironfence::messaging
