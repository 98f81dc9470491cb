// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

/// A server whose database is PostgreSQL: it keeps what it was told, is alone with it, and says what is wrong.
class ServerPostgresqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postgresql = std::make_unique<support::PostgresqlFixture>();
        QVERIFY(m_postgresql->start());
        m_server = std::make_unique<ServerFixture>(m_postgresql->address());
    }

    void cleanup()
    {
        m_server.reset();
        m_postgresql.reset();
    }

    void whatWasSaidSurvivesARestart()
    {
        QVERIFY(m_server->start());
        const auto &documents = m_server->documents;
        const auto lobby = QStringLiteral("/api/1/screens/lobby-1");
        QCOMPARE(m_server->put(lobby, documents.assignment(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/icbc")))
                     .status,
                 201);
        const auto programme = Documents::programme(QStringLiteral("day"));
        QVERIFY(m_server->put(QStringLiteral("/api/1/programmes/day"), programme).status / 100 == 2);
        const auto manifest = documents.signedManifest(1, {programme});
        QVERIFY(m_server->put(QStringLiteral("/api/1/manifest"), manifest).status / 100 == 2);
        const auto alert = documents.alert(1, base::SystemClock().now());
        QCOMPARE(m_server->post(QStringLiteral("/api/1/alerts"), documents.signedAlert(alert)).status, 201);
        QVERIFY(m_server->stop());

        m_postgresql->stop();
        QVERIFY(m_postgresql->start());
        QVERIFY(m_server->start());
        QCOMPARE(m_server->get(lobby).json().value("id", ""), std::string("lobby-1"));
        QCOMPARE(m_server->get(QStringLiteral("/api/1/manifest")).body, manifest);
        const auto alerts = m_server->get(QStringLiteral("/api/1/alerts")).json()["alerts"];
        QCOMPARE(alerts.size(), size_t{1});
        QCOMPARE(alerts[0].value("state", ""), std::string("live"));
        QVERIFY(m_server->get(QStringLiteral("/api/1/changes?after=0")).json()["changes"].size() >= 4);
        for (const char *path : {"compliance?from=2026-11-01&to=2026-11-02", "plays?from=2026-11-01&to=2026-11-02",
                                 "screens/lobby-1/plays", "screens?text=lobby", "assets?text=X", "status"}) {
            const auto reply = m_server->get(QStringLiteral("/api/1/") + QString::fromLatin1(path));
            QVERIFY2(reply.status == 200, reply.body.constData());
        }
        QCOMPARE(m_server->get(QStringLiteral("/metrics")).status, 200);
        QVERIFY(!QFile::exists(m_server->config().databaseFile()));
        QVERIFY(m_server->stop());
    }

    void twoServersDoNotShareADatabase()
    {
        QVERIFY(m_server->start());
        const ServerFixture other(m_postgresql->address());
        const auto [code, said] = other.runToEnd();
        QCOMPARE(code, 5);
        QVERIFY2(said.contains(QStringLiteral("another server works with this database")), qPrintable(said));
    }

    /// Whoever started it starts it anew, and then nothing is remembered that is not so any more.
    void endsWithItsDatabase()
    {
        QVERIFY(m_server->start());
        m_server->process().setProcessChannelMode(QProcess::SeparateChannels);
        m_postgresql->stop();
        (void)m_server->get(QStringLiteral("/api/1/status"));
        QVERIFY(m_server->process().waitForFinished(30'000));
        QCOMPARE(m_server->process().exitCode(), 7);

        const auto [code, said] = m_server->runToEnd(); // nobody is there
        QCOMPARE(code, 7);
        QVERIFY2(said.contains(QStringLiteral("PostgreSQL")), qPrintable(said));
        QVERIFY(m_postgresql->start());
        QVERIFY(m_server->start());
        QVERIFY(m_server->stop());
    }

private:
    std::unique_ptr<support::PostgresqlFixture> m_postgresql;
    std::unique_ptr<ServerFixture> m_server;
};

QTEST_GUILESS_MAIN(ServerPostgresqlTest)
#include "tst_server_postgresql.moc"
