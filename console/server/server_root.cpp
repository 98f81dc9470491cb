// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/server_root.h"

#include "console/server/api/alerts_resource.h"
#include "console/server/api/assets_resource.h"
#include "console/server/api/calendar_resource.h"
#include "console/server/api/changes_resource.h"
#include "console/server/api/compliance_resource.h"
#include "console/server/api/health_resource.h"
#include "console/server/api/incidents_resource.h"
#include "console/server/api/manifest_resource.h"
#include "console/server/api/manifests_resource.h"
#include "console/server/api/metrics_resource.h"
#include "console/server/api/plays_resource.h"
#include "console/server/api/programmes_resource.h"
#include "console/server/api/routes.h"
#include "console/server/api/screens_resource.h"
#include "console/server/api/status_resource.h"
#include "console/server/supervision/broker_files.h"
#include "console/server/supervision/secrets.h"
#include "console/server/watch/rules.h"

#include "media/sql/sql_store.h"
#include "messaging/paho/paho_broker.h"
#include "trust/key_file.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace ironfence::console::server {

using base::ErrorCode;
using base::failure;
using base::Result;
using deployment::ServerConfig;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server")

std::unique_ptr<messaging::Broker> brokerOf(const ServerConfig &config, const QString &password)
{
    const QString user = QLatin1String(supervision::serverUser);
    return std::make_unique<messaging::PahoBroker>(
        messaging::BrokerAddress{config.broker.address, config.broker.port, user, user, password});
}

/// The file of the directory, unless the configuration names a server of PostgreSQL.
base::sql::Address databaseOf(const ServerConfig &config)
{
    return config.postgresql.isEmpty() ? base::sql::Address(config.databaseFile())
                                       : base::sql::Address::postgresql(config.postgresql);
}

/// For threads that read for themselves.
accounts::ArchiveAddress archiveOf(const ServerConfig &config)
{
    const auto documentsOf = [](base::sql::Database &database) -> Result<std::unique_ptr<media::Store>> {
        return media::SqlStore::open(database); // it is there: nothing is made
    };
    return {databaseOf(config), documentsOf, config.keyring};
}

/// Nothing: the directory was made before there were such keys; everything but commands to screens works without.
Result<std::optional<trust::SecretKey>> onlineKeyOf(const ServerConfig &config)
{
    if (!QFile::exists(config.onlineKeyFile())) {
        qCWarning(log) << "there is no online key: screens cannot be given commands";
        return std::optional<trust::SecretKey>();
    }
    auto key = trust::readKeyFile(config.onlineKeyFile(), {});
    if (!key)
        return failure(key.error());
    if (!config.keyring.online().contains(key->publicKey()))
        return failure(ErrorCode::Invalid, QStringLiteral("trust.json does not name this key among its online keys"),
                       config.onlineKeyFile());
    return std::optional(std::move(*key));
}

} // namespace

Result<std::unique_ptr<ServerRoot>> ServerRoot::create(const ServerConfig &config)
{
    if (!QDir().mkpath(config.runDirectory()))
        return failure(ErrorCode::Io, QStringLiteral("the folder cannot be made"), config.runDirectory());
    auto lock = supervision::DirectoryLock::take(config.runDirectory() + QStringLiteral("/lock"));
    if (!lock)
        return failure(lock.error());
    auto records = records::Records::open(databaseOf(config));
    if (!records)
        return failure(records.error());
    auto documents = media::SqlStore::open((*records)->database());
    if (!documents)
        return failure(documents.error());
    auto store = media::DiskStore::open(config.contentDirectory());
    if (!store)
        return failure(store.error());
    auto key = onlineKeyOf(config);
    if (!key)
        return failure(key.error());
    return std::unique_ptr<ServerRoot>(new ServerRoot(
        config, {std::move(*lock), std::move(*records), std::move(*documents), std::move(*store), std::move(*key)}));
}

ServerRoot::ServerRoot(const ServerConfig &config, Opened opened)
    : m_config(config)
    , m_opened(std::move(opened))
    , m_proxySecret(supervision::randomSecret())
    , m_supervisor(config, m_proxySecret)
    , m_broker(brokerOf(config, m_supervisor.brokerPassword()))
    , m_sets(*m_opened.records)
    , m_publisher(*m_broker, *m_opened.records, m_sets, m_clock)
    , m_intake(*m_broker, *m_opened.records, m_clock)
    , m_retention(*m_opened.records, m_clock)
    , m_watch(*m_opened.records, m_clock, watch::standardRules())
    , m_screens(*m_opened.records, config.keyring,
                {[] { return supervision::randomSecret(); },
                 [](const QString &password) { return supervision::brokerPasswordHash(password); }},
                m_clock)
    , m_manifests(*m_opened.records, *m_opened.documents, *m_opened.store, config.keyring, m_clock)
    , m_alerts(*m_opened.records, m_sets, config.keyring, m_clock)
    , m_notices(config.authority, *m_opened.records, config.keyring, m_clock)
    , m_commands(*m_opened.records, std::move(m_opened.onlineKey), m_clock)
    , m_bookkeeper(*m_opened.records, archiveOf(config), m_clock)
    , m_examiner(*m_opened.records, *m_opened.store, m_clock)
    , m_api(*m_opened.records, m_clock)
    , m_bell(*m_opened.records)
    , m_crossing([this](const http::Request &request) { return m_api.answer(request); })
{
    addResources();
    wire();
}

ServerRoot::~ServerRoot()
{
    m_examiner.stop();
    m_bookkeeper.stop();
    m_supervisor.stopProxy();
    m_http.reset();
    m_broker->stop();
}

void ServerRoot::addResources()
{
    auto &records = *m_opened.records;
    const auto &authority = m_config.authority;
    m_api.add(QStringLiteral("status"), std::make_unique<api::StatusResource>(m_config, records, *m_broker, m_clock));
    m_api.add(QStringLiteral("healthz"), std::make_unique<api::HealthResource>(records, *m_broker));
    const auto waiting = [this] {
        return metrics::Gauges::Waiting{m_intake.waiting(), m_intake.waitingBytes(), m_intake.dropped()};
    };
    m_api.add(QStringLiteral("metrics"),
              std::make_unique<api::MetricsResource>(metrics::Gauges(records, *m_broker, waiting, m_clock), m_figures));
    m_api.add(QStringLiteral("changes"), std::make_unique<api::ChangesResource>(records));
    m_api.add(QStringLiteral("screens"), std::make_unique<api::ScreensResource>(
                                             records, api::ScreensResource::Desks{m_screens, m_manifests, m_commands},
                                             archiveOf(m_config), m_clock));
    m_api.add(QStringLiteral("assets"),
              std::make_unique<api::AssetsResource>(records, *m_opened.store, m_clock, [this] { m_examiner.look(); }));
    m_api.add(QStringLiteral("programmes"), std::make_unique<api::ProgrammesResource>(authority, records, m_manifests));
    m_api.add(QStringLiteral("plays"), std::make_unique<api::PlaysResource>(records, m_clock));
    m_api.add(QStringLiteral("compliance"), std::make_unique<api::ComplianceResource>(records, m_clock));
    m_api.add(QStringLiteral("manifest"), std::make_unique<api::ManifestResource>(authority, records, m_manifests));
    m_api.add(QStringLiteral("manifests"), std::make_unique<api::ManifestsResource>(authority, records, m_manifests));
    m_api.add(QStringLiteral("alerts"), std::make_unique<api::AlertsResource>(records, m_alerts, m_clock));
    m_api.add(QStringLiteral("incidents"), std::make_unique<api::IncidentsResource>(records, m_clock));
    m_api.add(QStringLiteral("calendar"), std::make_unique<api::CalendarResource>(records, m_notices));
}

void ServerRoot::wire()
{
    connect(&m_screens, &desk::ScreenDesk::assigned, &m_publisher, &publishing::Publisher::publishAssignment);
    connect(&m_manifests, &desk::ManifestDesk::accepted, &m_publisher, &publishing::Publisher::publishFresh);
    connect(&m_alerts, &desk::AlertDesk::released, &m_publisher, &publishing::Publisher::publishAlerts);
    connect(&m_screens, &desk::ScreenDesk::passwordsChanged, this, [this] {
        auto told = m_opened.records->screens.passwords().and_then(
            [this](const auto &passwords) { return m_supervisor.setScreens(passwords); });
        if (!told)
            qCCritical(log).noquote() << "the broker does not know the new screen:" << told.error().line();
    });

    connect(&m_intake, &publishing::Intake::reported, &m_watch, &watch::Watch::reported);
    connect(&m_intake, &publishing::Intake::presenceChanged, &m_watch, &watch::Watch::presenceChanged);
    connect(m_broker.get(), &messaging::Broker::connected, &m_watch, &watch::Watch::listen);
    connect(m_broker.get(), &messaging::Broker::disconnected, &m_watch, &watch::Watch::pause);
    connect(&m_manifests, &desk::ManifestDesk::accepted, &m_watch, &watch::Watch::manifestsChanged);
    connect(&m_screens, &desk::ScreenDesk::assigned, &m_watch, [this](const records::ScreenRecord &screen) {
        m_watch.assigned(screen.assignment.screen.id, screen.assignment.version);
    });

    connect(&m_commands, &desk::CommandDesk::ordered, &m_publisher, &publishing::Publisher::publishCommand);
    connect(&m_intake, &publishing::Intake::answered, &m_commands, &desk::CommandDesk::answer);
    connect(&m_commands, &desk::CommandDesk::answered, this, [this] { m_crossing.announce(); });

    connect(&m_bell, &api::ChangeBell::rang, this, [this] { m_crossing.announce(); });
    connect(&m_supervisor, &supervision::Supervisor::failed, this, &ServerRoot::failed);
    // What this process remembers of the database was true until now. A new one reads everything anew, presence too.
    m_opened.records->database().whenLost([this](const base::Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
    connect(&m_supervisor, &supervision::Supervisor::brokerReady, m_broker.get(), &messaging::Broker::start);
    connect(&m_supervisor, &supervision::Supervisor::proxyReady, this, [this] {
        m_proxyIsReady = true;
        tellWhenReady();
    });
    connect(m_broker.get(), &messaging::Broker::connected, this, &ServerRoot::tellWhenReady);
}

Result<void> ServerRoot::start()
{
    if (auto restored = m_manifests.restoreObjects(); !restored)
        return restored;
    if (auto loaded = m_watch.load(); !loaded)
        return loaded;
    const auto passwords = m_opened.records->screens.passwords();
    if (!passwords)
        return failure(passwords.error());
    if (auto there = console::examination::requirePrograms(); !there)
        return there;
    if (auto there = media::filmstripProgram().requireIt(); !there)
        return there;
    if (auto begun = m_bookkeeper.start(); !begun)
        return begun;
    if (auto begun = m_examiner.start(); !begun)
        return begun;
    if (auto prepared = m_supervisor.prepare(*passwords); !prepared)
        return prepared;
    auto listening = http::HttpServer::start(
        m_config.api, {m_proxySecret, m_config.operatorTokens}, *m_opened.store, m_crossing,
        [this](const base::Error &error) {
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        },
        [this](const http::Request &request, int status, std::chrono::nanoseconds duration) {
            const auto route = api::routeOf(request);
            m_figures.count(route ? request.method.toLatin1() : QByteArray("-"), route ? route->path : "-", status,
                            duration);
        });
    if (!listening)
        return failure(listening.error());
    m_http = std::move(*listening);
    m_supervisor.start();
    return {};
}

void ServerRoot::tellWhenReady()
{
    if (m_isReady || !m_proxyIsReady || !m_broker->isConnected())
        return;
    m_isReady = true;
    Q_EMIT ready(m_config.httpUrl());
}

} // namespace ironfence::console::server
