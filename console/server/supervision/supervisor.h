// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/supervision/child.h"
#include "console/server/supervision/knock.h"

#include "console/deployment/server_config.h"
#include "console/server/records/screen_records.h"

#include <memory>

namespace ironfence::console::server::supervision {

/// Runs the server's own broker and proxy on loopback, from configurations that it writes into run/ at every start.
/// Main thread.
class Supervisor : public QObject
{
    Q_OBJECT
public:
    Supervisor(deployment::ServerConfig config, QString proxySecret, QObject *parent = nullptr);
    ~Supervisor() override;

    /// Finds the programs, checks the ports, writes the configurations. Errors: NotFound, Conflict, Io.
    [[nodiscard]] base::Result<void> prepare(const QList<records::ScreenPassword> &screens);
    /// Starts both; the signals tell how it went. Within 20 s one of proxyReady or failed follows.
    void start();
    /// Rewrites the broker's passwords and has it read them.
    [[nodiscard]] base::Result<void> setScreens(const QList<records::ScreenPassword> &screens);

    /// Ends the proxy, so that nobody asks any more; blocks.
    void stopProxy();
    /// Ends the broker; blocks.
    void stopBroker();

    /// The server's own password at the broker: new at every start.
    [[nodiscard]] const QString &brokerPassword() const { return m_brokerPassword; }

Q_SIGNALS:
    void brokerReady(); ///< the broker takes connections for the first time
    void proxyReady();  ///< the API answers through the proxy for the first time
    /// Something did not come up; later failures are coped with by restarts.
    void failed(const ironfence::base::Error &error);

private:
    [[nodiscard]] base::Result<void> writeFiles(const QList<records::ScreenPassword> &screens);
    void onEnded(const Child &child, const QString &reason, bool wasReady);
    void giveUp(const QString &what, const QString &reason);

    deployment::ServerConfig m_config;
    QString m_proxySecret;
    QString m_brokerPassword;
    QString m_brokerPasswordHash;
    std::unique_ptr<Child> m_broker;
    std::unique_ptr<Child> m_proxy;
    Knock m_brokerKnock;
    Knock m_proxyKnock;
    bool m_brokerIsReady = false;
    bool m_proxyIsReady = false;
    bool m_gaveUp = false;
};

} // namespace ironfence::console::server::supervision
