// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/deployment/deployment.h"
#include "console/deployment/server_config.h"
#include "trust/key_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using console::deployment::create;
using console::deployment::NewDeployment;
using console::deployment::ServerConfig;

/// What is created can be read, nothing is overwritten, and nothing but loopback is accepted.
class DeploymentTest : public QObject
{
    Q_OBJECT

private:
    static NewDeployment newDeployment(const QString &directory)
    {
        NewDeployment deployment;
        deployment.directory = directory;
        deployment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
        deployment.keyring.set(deployment.authority, {{trust::SecretKey::generate().publicKey()}, 1});
        deployment.operatorToken = "0123456789abcdef0123456789abcdef";
        return deployment;
    }

    static void edit(const QString &file, const QByteArray &from, const QByteArray &to)
    {
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::ReadWrite));
        auto bytes = ini.readAll();
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        ini.resize(0);
        ini.seek(0);
        ini.write(bytes);
    }

private Q_SLOTS:
    void whatIsCreatedCanBeRead()
    {
        const QTemporaryDir folder;
        const auto wanted = newDeployment(folder.filePath(QStringLiteral("a/server")));
        const auto endpoints = create(wanted);
        QVERIFY2(endpoints, qPrintable(endpoints ? QString() : endpoints.error().line()));

        const auto config = ServerConfig::read(wanted.directory);
        QVERIFY2(config, qPrintable(config ? QString() : config.error().line()));
        QCOMPARE(config->authority, wanted.authority);
        QCOMPARE(config->httpUrl(), endpoints->http);
        QCOMPARE(config->broker.port, endpoints->brokerPort);
        QVERIFY(config->keyring == wanted.keyring);
        QCOMPARE(config->operatorTokens, QList{base::Sha256::of(wanted.operatorToken)});

        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        const QDir directory(wanted.directory);
        for (const auto &name : {".", "content", "run", "server.ini", "trust.json", "operator_tokens"})
            QVERIFY2(!(QFile::permissions(directory.filePath(QLatin1String(name))) & others), name);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("a"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("server")});
    }

    void theOnlineKeyLiesBesideIt()
    {
        const QTemporaryDir folder;
        auto wanted = newDeployment(folder.filePath(QStringLiteral("server")));
        const auto key = trust::SecretKey::generate();
        wanted.onlineKey = &key;
        wanted.keyring.setOnline({key.publicKey()});
        QVERIFY(create(wanted));
        const auto config = ServerConfig::read(wanted.directory);
        QVERIFY(config);
        const auto read = trust::readKeyFile(config->onlineKeyFile(), {}); // refuses what others may read
        QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
        QVERIFY(config->keyring.online().contains(read->publicKey()));
    }

    void secondOneIsRefused()
    {
        const QTemporaryDir folder;
        const auto wanted = newDeployment(folder.filePath(QStringLiteral("server")));
        QVERIFY(create(wanted));
        const auto again = create(wanted);
        QVERIFY(!again);
        QCOMPARE(again.error().code, base::ErrorCode::Conflict);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void emptyFolderIsTaken()
    {
        const QTemporaryDir folder;
        QVERIFY(create(newDeployment(folder.path())));
        QVERIFY(ServerConfig::read(folder.path()));
    }

    void badConfigurationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("everywhere") << QByteArray("127.0.0.1") << QByteArray("0.0.0.0") << QStringLiteral("mutual TLS");
        QTest::newRow("network") << QByteArray("127.0.0.1") << QByteArray("192.168.1.7")
                                 << QStringLiteral("mutual TLS");
        QTest::newRow("v6 everywhere") << QByteArray("127.0.0.1") << QByteArray("::") << QStringLiteral("mutual TLS");
        QTest::newRow("name") << QByteArray("127.0.0.1") << QByteArray("example.org") << QStringLiteral("mutual TLS");
        QTest::newRow("no port") << QByteArray("port=") << QByteArray("port=x") << QStringLiteral("whole number");
        QTest::newRow("unknown key") << QByteArray("[http]") << QByteArray("[http]\ntls=yes")
                                     << QStringLiteral("unknown key");
        const auto database = [](const char *name, const QByteArray &value, const QString &said) {
            QTest::newRow(name) << QByteArray("[http]") << "[database]\npostgresql=" + value + "\n\n[http]" << said;
        };
        database("a password", "host=/run dbname=x password=y", QStringLiteral("must hold no password"));
        database("an address of another kind", "postgresql://host/x", QStringLiteral("keywords and values"));
        database("half a pair", "host=/run dbname", QStringLiteral("keywords and values"));
        QTest::newRow("authority") << QByteArray("county-police") << QByteArray("nobody")
                                   << QStringLiteral("no key of nobody");
    }

    void badConfigurationIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        QVERIFY(create(newDeployment(folder.path())));
        edit(folder.filePath(QStringLiteral("server.ini")), from, to);
        const auto config = ServerConfig::read(folder.path());
        QVERIFY(!config);
        QVERIFY2(config.error().line().contains(said), qPrintable(config.error().line()));
    }

    void aDatabaseMayBeElsewhere()
    {
        const QTemporaryDir folder;
        QVERIFY(create(newDeployment(folder.path())));
        QCOMPARE(ServerConfig::read(folder.path())->postgresql, QString());
        edit(folder.filePath(QStringLiteral("server.ini")), "[http]",
             "[database]\npostgresql=host=/run/a,/run/b dbname=x user='iron fence' passfile=/etc/x\n\n[http]");
        const auto config = ServerConfig::read(folder.path());
        QVERIFY2(config, config ? "" : qPrintable(config.error().line()));
        QCOMPARE(config->postgresql, QStringLiteral("host=/run/a,/run/b dbname=x user='iron fence' passfile=/etc/x"));
    }

    void shortTokenAndEqualPortsAreRefused()
    {
        const QTemporaryDir folder;
        auto wanted = newDeployment(folder.path());
        wanted.operatorToken = "short";
        QCOMPARE(create(wanted).error().code, base::ErrorCode::Invalid);
        wanted = newDeployment(folder.path());
        wanted.httpPort = wanted.apiPort = 20123;
        QCOMPARE(create(wanted).error().code, base::ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(DeploymentTest)
#include "tst_deployment.moc"
