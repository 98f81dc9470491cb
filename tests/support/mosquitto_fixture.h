// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace ironfence::support {

/// A mosquitto of our own on a free loopback port, with its files in a private folder; ends with this object. It
/// accepts everybody and keeps retained messages over a stop() and start() unless wiped.
class MosquittoFixture
{
public:
    MosquittoFixture();
    ~MosquittoFixture();

    /// Starts on the same port as before and waits until it answers; false when it does not within five seconds.
    [[nodiscard]] bool start();
    /// SIGTERM; it writes its database.
    void stop();
    /// SIGKILL; it writes nothing.
    void kill();
    /// Empties the database of a stopped broker.
    void wipe();

    [[nodiscard]] int port() const { return m_port; }

private:
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_directory;
    int m_port = 0;
    QProcess m_process;
};

} // namespace ironfence::support
