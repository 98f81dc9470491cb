// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/signers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using testing::Signers;

/// The real program with no server, no broker and no display: what an installer sees.
class TestScreenRoot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsWithoutTheNetworkAndEndsCleanly();
    void refuses_data();
    void refuses();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString config() const { return m_directory->filePath(QStringLiteral("player.ini")); }
    void start(QProcess &player) const;

    Signers m_signers;
    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_ini;
};

void TestScreenRoot::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_directory->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void TestScreenRoot::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    // Port 9 (discard) is closed everywhere: the server is gone.
    m_ini = "[screen]\nid=lobby-1\nassignment=assignment.json\n[server]\nurl=http://127.0.0.1:9\n"
            "[broker]\nhost=127.0.0.1\nport=9\npassword_file=broker.password\n[trust]\nfile=trust.json\n"
            "[state]\ndirectory=state\n[store]\nquota_mib=64\n[display]\nrenderer=software\n";
    write(QStringLiteral("player.ini"), m_ini);
    write(QStringLiteral("trust.json"), m_signers.keyring.serialize());
    write(QStringLiteral("broker.password"), "secret");
    auto screen = testing::lobby();
    screen.canvas = {{320, 180}, {}};
    write(QStringLiteral("assignment.json"),
          m_signers.sign(messaging::Assignment{testing::authority("county-police"), 1, screen}));
}

void TestScreenRoot::start(QProcess &player) const
{
    player.setProcessChannelMode(QProcess::MergedChannels);
    player.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-player"),
                 {QStringLiteral("--config"), config()});
    QVERIFY(player.waitForStarted());
}

void TestScreenRoot::startsWithoutTheNetworkAndEndsCleanly()
{
    QProcess player;
    start(player);
    QByteArray output;
    const auto shows = [&] {
        player.waitForReadyRead(50);
        output += player.readAll();
        return output.contains("shows 320x180") || player.state() == QProcess::NotRunning;
    };
    QVERIFY2(QTest::qWaitFor(shows, 30'000), output.constData());
    QVERIFY2(player.state() == QProcess::Running, output.constData());

    QProcess second; // on the same state directory
    start(second);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 5);
    QVERIFY(second.readAll().contains("another player"));

    player.terminate();
    QVERIFY(player.waitForFinished());
    QCOMPARE(player.exitStatus(), QProcess::NormalExit);
    QCOMPARE(player.exitCode(), 0);
}

void TestScreenRoot::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("exitCode");

    const auto ini = QStringLiteral("player.ini");
    QTest::newRow("a server elsewhere") << ini << QByteArray("127.0.0.1:9") << QByteArray("192.0.2.1:9") << 8;
    QTest::newRow("a broker elsewhere") << ini << QByteArray("host=127.0.0.1") << QByteArray("host=broker.example")
                                        << 8;
    QTest::newRow("an unknown key") << ini << QByteArray("[state]") << QByteArray("[state]\ncolour=red") << 3;
    QTest::newRow("no id") << ini << QByteArray("id=lobby-1") << QByteArray() << 3;
    QTest::newRow("another screen's id") << ini << QByteArray("id=lobby-1") << QByteArray("id=lobby-2") << 3;
    QTest::newRow("an all-clear too long")
        << ini << QByteArray("[trust]") << QByteArray("[alerts]\nall_clear_seconds=301\n[trust]") << 3;
    QTest::newRow("less than nothing in the store")
        << ini << QByteArray("quota_mib=64") << QByteArray("quota_mib=-1") << 3;
    QTest::newRow("more than 16 TiB") << ini << QByteArray("quota_mib=64") << QByteArray("quota_mib=16777217") << 3;
    QTest::newRow("no trial at all") << ini << QByteArray("[state]") << QByteArray("[state]\ntrial_seconds=0") << 3;
    QTest::newRow("no password") << ini << QByteArray("broker.password") << QByteArray("nowhere") << 4;
    QTest::newRow("no trust") << ini << QByteArray("trust.json") << QByteArray("nowhere") << 4;
    QTest::newRow("an assignment that nobody signed")
        << QStringLiteral("assignment.json") << QByteArray("\"sig\":\"") << QByteArray("\"sig\":\"AAAA") << 6;
}

void TestScreenRoot::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, exitCode);
    QFile original(m_directory->filePath(file));
    QVERIFY(original.open(QIODevice::ReadOnly));
    auto bytes = original.readAll();
    original.close();
    QVERIFY(bytes.contains(from));
    write(file, bytes.replace(bytes.indexOf(from), from.size(), to));

    QProcess player;
    start(player);
    QVERIFY(player.waitForFinished());
    const auto output = player.readAll();
    QVERIFY2(player.exitCode() == exitCode, output.constData());
    QVERIFY(output.contains("ironfence-player: "));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestScreenRoot)
#include "tst_screen_root.moc"
