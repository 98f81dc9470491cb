// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/broker_files.h"
#include "console/server/supervision/private_file.h"
#include "console/server/supervision/programs.h"
#include "console/server/supervision/proxy_files.h"
#include "console/server/supervision/secrets.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server::supervision;
using console::server::records::ScreenPassword;

/// What the broker and the proxy are told.
class GeneratedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokerListensWhereItIsToldOnly()
    {
        const auto text = brokerConfiguration({QStringLiteral("127.0.0.1"), 20123}, false);
        QVERIFY(text.contains("listener 20123 127.0.0.1\n"));
        QCOMPARE(text.count("listener "), 1);
        QVERIFY(text.contains("allow_anonymous false\n"));
        QVERIFY(text.contains("max_inflight_messages 0\n"));
        QVERIFY(!text.contains("user root"));
        QVERIFY(brokerConfiguration({QStringLiteral("127.0.0.1"), 20123}, true).contains("\nuser root\n"));
    }

    void screensWriteTheirFiveTopicsOnly()
    {
        QByteArrayList writes;
        for (const auto &line : brokerAccess().split('\n')) {
            if (line.contains("write"))
                writes.append(line);
        }
        QCOMPARE(writes,
                 (QByteArrayList{"topic readwrite ironfence/1/#", "pattern write ironfence/1/screens/%u/presence",
                                 "pattern write ironfence/1/screens/%u/report",
                                 "pattern write ironfence/1/screens/%u/receipts",
                                 "pattern write ironfence/1/screens/%u/plays",
                                 "pattern write ironfence/1/screens/%u/answers"}));
        QVERIFY(!base::isSlug(QLatin1String(serverUser))); // or a screen could be called so
    }

    void passwordsAreLinesOfNameAndHash()
    {
        const QList<ScreenPassword> screens{
            {*base::ScreenId::parse(QStringLiteral("lobby-1")), QStringLiteral("$7$101$a$b")}};
        QCOMPARE(brokerPasswords(QStringLiteral("$7$101$c$d"), screens),
                 QByteArray("_server:$7$101$c$d\nlobby-1:$7$101$a$b\n"));
    }

    /// mosquitto_passwd writes a hash; ours of the same password and salt must be the same.
    void passwordHashIsMosquittos()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("passwords"));
        QProcess tool;
        tool.start(QStringLiteral("mosquitto_passwd"), {QStringLiteral("-b"), QStringLiteral("-c"), file,
                                                        QStringLiteral("lobby-1"), QStringLiteral("secret")});
        QVERIFY2(tool.waitForFinished(), qPrintable(tool.errorString()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto hash = QString::fromLatin1(written.readAll()).trimmed().section(u':', 1);
        const auto salt = QByteArray::fromBase64(hash.section(u'$', 3, 3).toLatin1());
        QCOMPARE(brokerPasswordHash(QStringLiteral("secret"), salt), hash);
        QVERIFY(brokerPasswordHash(QStringLiteral("secret")) !=
                brokerPasswordHash(QStringLiteral("secret"))); // fresh salts
    }

    void secretsDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(randomSecret());
        QCOMPARE(seen.size(), 100);
        QCOMPARE(seen.begin()->size(), 32);
    }

    void proxyConfigurationIsAcceptedByNginx()
    {
        const auto text = proxyConfiguration({QStringLiteral("127.0.0.1"), 20124}, {QStringLiteral("127.0.0.1"), 20125},
                                             QStringLiteral("the-secret"), false);
        QVERIFY(text.contains("listen 127.0.0.1:20124;"));
        QCOMPARE(text.count("listen "), 1);
        QVERIFY(!text.contains("{listen}") && !text.contains("{api}") && !text.contains("{secret}") &&
                !text.contains("{user}"));
        const auto assets = text.sliced(text.indexOf("^/api/1/assets/"));
        QVERIFY(assets.left(assets.indexOf("client_max_body_size 16g")).contains("limit_except GET PUT { deny all; }"));
        QCOMPARE(text.count("proxy_pass "), text.count("proxy_set_header X-Ironfence-Proxy \"the-secret\";"));

        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("run/nginx")));
        QVERIFY(replacePrivateFile(folder.filePath(QStringLiteral("run/nginx/nginx.conf")), text));
        const auto nginx = findProgram(QStringLiteral("nginx"));
        QVERIFY2(nginx, "nginx is not installed");
        QProcess check;
        check.start(*nginx, {QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-p"), folder.path(),
                             QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-c"),
                             QStringLiteral("run/nginx/nginx.conf")});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    }

    void privateFilesArePrivate()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("secret"));
        QVERIFY(replacePrivateFile(file, "one"));
        QVERIFY(replacePrivateFile(file, "two"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("two"));
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void missingProgramIsNamed()
    {
        const auto found = findProgram(QStringLiteral("no-such-program"));
        QVERIFY(!found);
        QCOMPARE(found.error().code, base::ErrorCode::NotFound);
        QVERIFY(found.error().message.contains(QStringLiteral("no-such-program")));
    }
};

QTEST_GUILESS_MAIN(GeneratedFilesTest)
#include "tst_generated_files.moc"
