// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace ironfence::console::server::supervision {

/// Tries a port until somebody answers as expected. Main thread.
class Knock : public QObject
{
    Q_OBJECT
public:
    /// Sends `request` after connecting and waits for an answer that begins with `expected`; with an empty request a
    /// connection is enough.
    Knock(QString address, int port, QByteArray request, QByteArray expected, QObject *parent = nullptr);

    /// Tries every 25 ms; gives up after `limit`.
    void start(base::Milliseconds limit);
    void stop();

Q_SIGNALS:
    void answered();
    void gaveUp();

private:
    void attempt();
    void onConnected();
    void onReadyRead();
    void succeed();

    QString m_address;
    int m_port;
    QByteArray m_request;
    QByteArray m_expected;
    qint64 m_limitMs = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
    QTcpSocket m_socket;
};

} // namespace ironfence::console::server::supervision
