// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/supervisor.h"

#include "console/server/supervision/broker_files.h"
#include "console/server/supervision/private_file.h"
#include "console/server/supervision/programs.h"
#include "console/server/supervision/proxy_files.h"
#include "console/server/supervision/secrets.h"

#include <QDir>
#include <QLoggingCategory>
#include <unistd.h>

namespace ironfence::console::server::supervision {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.supervision")

constexpr base::Milliseconds startLimit{20'000};

} // namespace

Supervisor::Supervisor(deployment::ServerConfig config, QString proxySecret, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_proxySecret(std::move(proxySecret))
    , m_brokerPassword(randomSecret())
    , m_brokerPasswordHash(brokerPasswordHash(m_brokerPassword))
    , m_brokerKnock(m_config.broker.address, m_config.broker.port, {}, {})
    , m_proxyKnock(m_config.http.address, m_config.http.port, "GET /time HTTP/1.0\r\n\r\n", "HTTP/1.1 200")
{
    connect(&m_brokerKnock, &Knock::answered, this, [this] {
        m_brokerIsReady = true;
        Q_EMIT brokerReady();
    });
    connect(&m_proxyKnock, &Knock::answered, this, [this] {
        m_proxyIsReady = true;
        Q_EMIT proxyReady();
    });
    connect(&m_brokerKnock, &Knock::gaveUp, this,
            [this] { giveUp(QStringLiteral("the broker"), QStringLiteral("it takes no connections")); });
    connect(&m_proxyKnock, &Knock::gaveUp, this,
            [this] { giveUp(QStringLiteral("the proxy"), QStringLiteral("the API does not answer through it")); });
}

Supervisor::~Supervisor()
{
    stopProxy();
    stopBroker();
}

Result<void> Supervisor::prepare(const QList<records::ScreenPassword> &screens)
{
    const auto broker = findProgram(QStringLiteral("mosquitto"));
    const auto proxy = findProgram(QStringLiteral("nginx"));
    if (!broker)
        return failure(broker.error());
    if (!proxy)
        return failure(proxy.error());

    const std::pair<const deployment::Listener &, const char *> listeners[] = {
        {m_config.broker, "broker"}, {m_config.http, "proxy"}, {m_config.api, "API"}};
    for (const auto &[listener, purpose] : listeners) {
        if (auto free = requireFreePort(listener.address, listener.port, QLatin1String(purpose)); !free)
            return free;
    }
    if (auto written = writeFiles(screens); !written)
        return written;

    const QString run = m_config.runDirectory();
    m_broker = std::make_unique<Child>(ChildSpec{
        QStringLiteral("mosquitto"), *broker, {QStringLiteral("-c"), QStringLiteral("mosquitto.conf")}, run, SIGKILL});
    // `-e`: without it nginx opens the log file it was built with before it reads the configuration.
    m_proxy = std::make_unique<Child>(
        ChildSpec{QStringLiteral("nginx"),
                  *proxy,
                  {QStringLiteral("-p"), m_config.directory, QStringLiteral("-e"), QStringLiteral("stderr"),
                   QStringLiteral("-c"), QStringLiteral("run/nginx/nginx.conf")},
                  run,
                  SIGTERM});
    connect(m_broker.get(), &Child::ended, this,
            [this](const QString &reason) { onEnded(*m_broker, reason, m_brokerIsReady); });
    connect(m_proxy.get(), &Child::ended, this,
            [this](const QString &reason) { onEnded(*m_proxy, reason, m_proxyIsReady); });
    return {};
}

Result<void> Supervisor::writeFiles(const QList<records::ScreenPassword> &screens)
{
    const QDir run(m_config.runDirectory());
    if (!run.mkpath(QStringLiteral("nginx")))
        return failure(ErrorCode::Io, QStringLiteral("the folder cannot be made"),
                       run.filePath(QStringLiteral("nginx")));

    const bool root = ::geteuid() == 0;
    const std::pair<const char *, QByteArray> files[] = {
        {"mosquitto.conf", brokerConfiguration(m_config.broker, root)},
        {"access", brokerAccess()},
        {"passwords", brokerPasswords(m_brokerPasswordHash, screens)},
        {"nginx/nginx.conf", proxyConfiguration(m_config.http, m_config.api, m_proxySecret, root)}};
    for (const auto &[name, bytes] : files) {
        if (auto written = replacePrivateFile(run.filePath(QLatin1String(name)), bytes); !written)
            return written;
    }
    return {};
}

void Supervisor::start()
{
    m_broker->start();
    m_proxy->start();
    m_brokerKnock.start(startLimit);
    m_proxyKnock.start(startLimit);
}

Result<void> Supervisor::setScreens(const QList<records::ScreenPassword> &screens)
{
    auto written = replacePrivateFile(m_config.runDirectory() + QStringLiteral("/passwords"),
                                      brokerPasswords(m_brokerPasswordHash, screens));
    if (written && m_broker)
        m_broker->hangUp();
    return written;
}

void Supervisor::stopProxy()
{
    m_proxyKnock.stop();
    if (m_proxy)
        m_proxy->stop();
}

void Supervisor::stopBroker()
{
    m_brokerKnock.stop();
    if (m_broker)
        m_broker->stop();
}

void Supervisor::onEnded(const Child &child, const QString &reason, bool wasReady)
{
    if (!wasReady) {
        giveUp(child.spec().name, reason);
        return;
    }
    qCWarning(log).noquote() << child.spec().name << "ended and is started again:" << reason;
}

void Supervisor::giveUp(const QString &what, const QString &reason)
{
    if (m_gaveUp)
        return;
    m_gaveUp = true;
    Q_EMIT failed({ErrorCode::Unavailable, QStringLiteral("%1 did not start: %2").arg(what, reason), {}});
}

} // namespace ironfence::console::server::supervision
