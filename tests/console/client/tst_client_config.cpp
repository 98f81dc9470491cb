// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/client_config.h"
#include "console/client/loopback_url.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using console::client::ClientConfig;
using console::client::loopbackUrl;

class TestClientConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLoopbackOnly_data();
    void takesLoopbackOnly();
    void reads();
    void refuses_data();
    void refuses();
    void refusesATokenThatOthersCanRead();
};

namespace {

const QByteArray goodIni = "[server]\nurl=http://127.0.0.1:8080\ntoken_file=token\n\n"
                           "[operator]\nauthority=county-police\nkey_file=operator.key\ntrust_file=trust.json\n";

void write(const QString &path, const QByteArray &bytes, bool isPrivate = true)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    auto permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (!isPrivate)
        permissions |= QFile::ReadOther;
    QVERIFY(file.setPermissions(permissions));
}

} // namespace

void TestClientConfig::takesLoopbackOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("ipv4") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("another loopback address") << QStringLiteral("http://127.8.0.9:8080") << true;
    QTest::newRow("with slash") << QStringLiteral("http://127.0.0.1:8080/") << true;
    QTest::newRow("ipv6") << QStringLiteral("http://[::1]:8080") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8080") << true;
    QTest::newRow("another machine") << QStringLiteral("http://192.168.1.4:8080") << false;
    QTest::newRow("a name that looks local") << QStringLiteral("http://localhost.example.org:8080") << false;
    QTest::newRow("address before a name") << QStringLiteral("http://127.0.0.1.example.org:8080") << false;
    QTest::newRow("user before a host") << QStringLiteral("http://127.0.0.1@example.org:8080") << false;
    QTest::newRow("no port") << QStringLiteral("http://127.0.0.1") << false;
    QTest::newRow("https") << QStringLiteral("https://127.0.0.1:8443") << false;
    QTest::newRow("a path") << QStringLiteral("http://127.0.0.1:8080/api") << false;
    QTest::newRow("a query") << QStringLiteral("http://127.0.0.1:8080?x=1") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestClientConfig::takesLoopbackOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(loopbackUrl(text).has_value(), accepted);
}

void TestClientConfig::reads()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("client.ini")), goodIni);
    write(folder.filePath(QStringLiteral("token")), "0123456789abcdef-_A\n");

    const auto config = ClientConfig::load(folder.path());
    QVERIFY2(config, qPrintable(config ? QString() : config.error().line()));
    QCOMPARE(config->server, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(config->token, QByteArray("0123456789abcdef-_A"));
    QCOMPARE(config->authority.text(), QStringLiteral("county-police"));
    QCOMPARE(config->sender, QStringLiteral("county-police"));
    QCOMPARE(config->keyFile, folder.filePath(QStringLiteral("operator.key")));
    QCOMPARE(config->trustFile, folder.filePath(QStringLiteral("trust.json")));
}

void TestClientConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("named"); // what the error's context names

    const QByteArray token = "0123456789abcdef";
    const auto with = [](const char *from, const char *to) { return QByteArray(goodIni).replace(from, to); };
    QTest::newRow("another machine") << with("127.0.0.1", "10.0.0.1") << token << QStringLiteral("server/url");
    QTest::newRow("no authority") << with("authority=county-police\n", "") << token
                                  << QStringLiteral("operator/authority");
    QTest::newRow("bad authority") << with("county-police", "County Police") << token
                                   << QStringLiteral("operator/authority");
    QTest::newRow("unknown key") << goodIni + "colour=red\n" << token << QStringLiteral("operator/colour");
    QTest::newRow("short token") << goodIni << QByteArray("short") << QStringLiteral("token");
    QTest::newRow("token with a line inside")
        << goodIni << QByteArray("0123456789abcdef\nX-Evil: 1") << QStringLiteral("token");
}

void TestClientConfig::refuses()
{
    QFETCH(QByteArray, ini);
    QFETCH(QByteArray, token);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("client.ini")), ini);
    write(folder.filePath(QStringLiteral("token")), token);

    const auto config = ClientConfig::load(folder.path());
    QVERIFY(!config);
    QCOMPARE(config.error().code, base::ErrorCode::Invalid);
    QVERIFY2(config.error().context.contains(named), qPrintable(config.error().line()));
}

void TestClientConfig::refusesATokenThatOthersCanRead()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("client.ini")), goodIni);
    write(folder.filePath(QStringLiteral("token")), "0123456789abcdef", false);

    const auto config = ClientConfig::load(folder.path());
    QVERIFY(!config);
    QCOMPARE(config.error().code, base::ErrorCode::Denied);
}

QTEST_GUILESS_MAIN(TestClientConfig)
#include "tst_client_config.moc"
