// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/deployment/server_config.h"
#include "console/server/accounts/bookkeeper.h"
#include "console/server/api/api.h"
#include "console/server/api/change_bell.h"
#include "console/server/desk/alert_desk.h"
#include "console/server/desk/command_desk.h"
#include "console/server/desk/manifest_desk.h"
#include "console/server/desk/notice_desk.h"
#include "console/server/desk/screen_desk.h"
#include "console/server/examination/examiner.h"
#include "console/server/http/http_server.h"
#include "console/server/metrics/request_figures.h"
#include "console/server/publishing/intake.h"
#include "console/server/publishing/publisher.h"
#include "console/server/publishing/retention.h"
#include "console/server/supervision/directory_lock.h"
#include "console/server/supervision/supervisor.h"
#include "console/server/watch/watch.h"

#include "base/clock.h"
#include "media/disk_store.h"

#include <QUrl>

namespace ironfence::console::server {

/// The composition root: every object of the server as a member, wired in the constructor. Destroying it is the
/// shutdown, in an order in which nobody waits for somebody who is gone: proxy, API, MQTT, broker, database. Main
/// thread.
class ServerRoot : public QObject
{
    Q_OBJECT
public:
    /// Takes the directory and opens what is in it. Errors: Conflict (another server; a port in use), NotFound (a
    /// program), Corrupt, Unsupported (a newer database), Io.
    [[nodiscard]] static base::Result<std::unique_ptr<ServerRoot>> create(const deployment::ServerConfig &config);
    ~ServerRoot() override;

    /// `ready` or `failed` follows.
    [[nodiscard]] base::Result<void> start();

Q_SIGNALS:
    void ready(const QUrl &address); ///< broker, proxy and API answer
    void failed(const ironfence::base::Error &error);

private:
    struct Opened
    {
        supervision::DirectoryLock lock;
        std::unique_ptr<records::Records> records;
        std::unique_ptr<media::Store> documents; ///< rows of the records' database
        std::unique_ptr<media::DiskStore> store;
        std::optional<trust::SecretKey> onlineKey;
    };
    ServerRoot(const deployment::ServerConfig &config, Opened opened);
    void wire();
    void addResources();
    void tellWhenReady();

    deployment::ServerConfig m_config;
    Opened m_opened;
    base::SystemClock m_clock;
    QString m_proxySecret;
    supervision::Supervisor m_supervisor;
    std::unique_ptr<messaging::Broker> m_broker;
    publishing::AlertSets m_sets;
    publishing::Publisher m_publisher;
    publishing::Intake m_intake;
    publishing::Retention m_retention;
    watch::Watch m_watch;
    desk::ScreenDesk m_screens;
    desk::ManifestDesk m_manifests;
    desk::AlertDesk m_alerts;
    desk::NoticeDesk m_notices;
    desk::CommandDesk m_commands;
    accounts::Bookkeeper m_bookkeeper;
    examination::Examiner m_examiner;
    metrics::RequestFigures m_figures;
    api::Api m_api;
    api::ChangeBell m_bell;
    http::Crossing m_crossing;
    std::unique_ptr<http::HttpServer> m_http;
    bool m_proxyIsReady = false;
    bool m_isReady = false;
};

} // namespace ironfence::console::server
