// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/address.h"
#include "console/deployment/server_config.h"
#include "tests/console/server/documents.h"
#include "tests/support/postgresql_fixture.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace ironfence::console::server {

/// An HTTP answer.
struct Reply
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QMap<QString, QString> headers; ///< names in lower case

    [[nodiscard]] base::json::Value json() const;
    /// The `code` of a problem document; empty for other bodies.
    [[nodiscard]] QString code() const;
};

/// The real server program with its real broker and proxy in a temporary deployment on free loopback ports. Its
/// database is of SQLite, or of a PostgreSQL of its own where IRONFENCE_TEST_DATABASE is "postgresql".
class ServerFixture
{
public:
    ServerFixture();
    /// With a PostgreSQL of somebody else: what libpq is told.
    explicit ServerFixture(const QString &postgresql);
    ~ServerFixture();

    /// Runs the program and waits for its `ready` line.
    [[nodiscard]] bool start();
    /// SIGTERM; true when it ended by itself with exit code 0.
    [[nodiscard]] bool stop();
    /// Another server on the same directory, to its end: exit code and stderr. It looks for the project's programs in
    /// `programs`, if that is given.
    [[nodiscard]] std::pair<int, QString> runToEnd(const QString &programs = {}) const;

    [[nodiscard]] const deployment::ServerConfig &config() const { return m_config; }
    /// For records beside it, while it does not run.
    [[nodiscard]] base::sql::Address database() const;
    [[nodiscard]] QString directory() const { return m_config.directory; }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QString output() const { return m_output; }
    /// Process ids of the server's descendants, by name.
    [[nodiscard]] QMap<qint64, QString> descendants() const;

    [[nodiscard]] Reply get(const QString &path, const QMap<QString, QString> &headers = {}) const;
    /// Says what is there, as whoever has just read it does.
    [[nodiscard]] Reply put(const QString &path, const QByteArray &body) const;
    /// With these headers and no others.
    [[nodiscard]] Reply put(const QString &path, const QByteArray &body, const QMap<QString, QString> &headers) const;
    [[nodiscard]] Reply post(const QString &path, const QByteArray &body,
                             const QMap<QString, QString> &headers = {}) const;
    [[nodiscard]] Reply remove(const QString &path, const QMap<QString, QString> &headers = {}) const;
    /// Any request; `token` and `port` as given.
    [[nodiscard]] static Reply send(const QString &method, int port, const QString &path, const QByteArray &body,
                                    const QMap<QString, QString> &headers);
    [[nodiscard]] static QString token() { return QStringLiteral("0123456789abcdef0123456789abcdef"); }
    /// A PNG that screens can show.
    [[nodiscard]] static QByteArray picture();
    /// Uploads bytes as a PNG.
    [[nodiscard]] Reply putAsset(const QByteArray &bytes) const;
    [[nodiscard]] static QString assetPath(const base::Sha256 &sha256);

    const Documents documents;

private:
    [[nodiscard]] QMap<QString, QString> authorized(QMap<QString, QString> headers = {}) const;

    void create();
    void useDatabase(const QString &postgresql);

    QTemporaryDir m_folder;
    std::unique_ptr<support::PostgresqlFixture> m_postgresql;
    deployment::ServerConfig m_config;
    QProcess m_process;
    QString m_output;
};

/// Whether the process still exists.
[[nodiscard]] bool isAlive(qint64 processId);

} // namespace ironfence::console::server
