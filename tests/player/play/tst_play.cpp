// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/clips.h"
#include "tests/support/program.h"
#include "tests/support/xvfb.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>

using namespace ironfence;

/// `ironfence-player --play` as a real program on a private X display.
class TestPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ++m_run; }
    void endsWithACode_data();
    void endsWithACode();
    void endsOnSignal_data();
    void endsOnSignal();

private:
    [[nodiscard]] QString log() const { return m_clips.path(QStringLiteral("log-%1").arg(m_run)); }

    tests::Clips m_clips;
    support::Xvfb m_display{{320, 180}};
    QString m_clip, m_garbage, m_card;
    int m_run = 0;
};

void TestPlay::initTestCase()
{
    QVERIFY(m_display.start());
    m_clip = m_clips.h264(QStringLiteral("clip.mp4"), 0xff0000, 25);
    m_garbage = m_clips.file(QStringLiteral("garbage.mp4"), QByteArray(5000, '\x5a'));
    m_card = m_clips.file(QStringLiteral("card.json"),
                          R"({"type":"card","spec_version":"1.0","template":"slogan","title":"不轻信"})");
    QVERIFY(!m_clip.isEmpty() && !m_garbage.isEmpty() && !m_card.isEmpty());
}

void TestPlay::endsWithACode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const QString once = QStringLiteral("--once");
    const QString play = QStringLiteral("--play");
    QTest::newRow("a clip") << QStringList{play, m_clip, once} << 0 << QStringLiteral("presented 1/clip.mp4");
    QTest::newRow("a card") << QStringList{play, m_card, once, QStringLiteral("--image-seconds"), QStringLiteral("1")}
                            << 0 << QStringLiteral("presented 1/card.json");
    QTest::newRow("garbage between clips")
        << QStringList{play, m_clip, m_garbage, m_clip, once} << 0 << QStringLiteral("presented 3/clip.mp4");
    QTest::newRow("nothing playable") << QStringList{play, m_garbage} << 8 << QStringLiteral("skipped 1/garbage.mp4");
    QTest::newRow("nothing playable, once") << QStringList{play, m_garbage, once} << 8 << QStringLiteral("skipped");
    QTest::newRow("no such file") << QStringList{play, QStringLiteral("/nonexistent.mp4")} << 4
                                  << QStringLiteral("/nonexistent.mp4: there is no such file");
    QTest::newRow("a folder") << QStringList{play, QStringLiteral("/tmp")} << 3
                              << QStringLiteral("/tmp: is not a file");
    QTest::newRow("a wrong canvas") << QStringList{play, m_clip, QStringLiteral("--canvas"), QStringLiteral("big")} << 2
                                    << QStringLiteral("a canvas is WxH");
    QTest::newRow("a wrong renderer") << QStringList{play, m_clip, QStringLiteral("--renderer"),
                                                     QStringLiteral("vulkan")}
                                      << 2 << QStringLiteral("renderer");
}

void TestPlay::endsWithACode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(support::Program::path(QStringLiteral("ironfence-player")), arguments);
    QVERIFY2(process.waitForFinished(30'000), "it ends by itself");
    const QString output = QString::fromUtf8(process.readAll());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == exitCode, qPrintable(output));
    QVERIFY2(output.contains(said), qPrintable(output));
}

void TestPlay::endsOnSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestPlay::endsOnSignal()
{
    QFETCH(int, number);
    support::Program player;
    QVERIFY(player.start(support::Program::path(QStringLiteral("ironfence-player")), {QStringLiteral("--play"), m_clip},
                         log(),
                         {QStringLiteral("DISPLAY=") + m_display.display(), QStringLiteral("QT_QPA_PLATFORM=xcb")}));
    QTRY_VERIFY_WITH_TIMEOUT(player.log().count("presented 1/clip.mp4") >= 3, 30'000); // round and round
    player.signal(number);
    QTRY_VERIFY_WITH_TIMEOUT(!player.isRunning(), 5'000);
    QCOMPARE(player.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestPlay)
#include "tst_play.moc"
