// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/clips.h"
#include "tests/support/glass_watch.h"
#include "tests/support/program.h"
#include "tests/support/xvfb.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace ironfence;
using tests::Clips;

/// Outputs that are switched off and on or set to another resolution while a real player plays (X RandR): the picture
/// is where it was, in the same process, and goes on.
class TestOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsThePictureWhereItWas_data();
    void findsThePictureWhereItWas();
    void startsWithoutAnOutput_data();
    void startsWithoutAnOutput();
    void fillsTheOutputAsItIs();

private:
    static inline const QPoint middle{560, 410}; ///< of the canvas
    static inline const QStringList placed{QStringLiteral("--canvas"), QStringLiteral("320x180+400+320")};

    [[nodiscard]] bool set(const QStringList &arguments) const;
    [[nodiscard]] bool start(const QStringList &canvas = placed);
    [[nodiscard]] bool plays(QPoint point = middle) const;

    Clips m_clips;
    QString m_clip;
    std::unique_ptr<support::Xvfb> m_display;
    support::Program m_player;
};

namespace {

const QStringList full{QStringLiteral("--output"), QStringLiteral("screen"), QStringLiteral("--mode"),
                       QStringLiteral("800x600")};
const QStringList half{QStringLiteral("--output"), QStringLiteral("screen"), QStringLiteral("--mode"),
                       QStringLiteral("400x300")};
// With no output left, xrandr would ask for a display of no size.
const QStringList off{QStringLiteral("--fb"), QStringLiteral("800x600"), QStringLiteral("--output"),
                      QStringLiteral("screen"), QStringLiteral("--off")};

} // namespace

void TestOutputs::initTestCase()
{
    m_clip = m_clips.counting(QStringLiteral("counting.mp4"), 200);
    QVERIFY(!m_clip.isEmpty());
}

void TestOutputs::init()
{
    m_display = std::make_unique<support::Xvfb>(QSize(800, 600));
    QVERIFY(m_display->start());
    QVERIFY(set({QStringLiteral("--newmode"), QStringLiteral("400x300"), QStringLiteral("10"), QStringLiteral("400"),
                 QStringLiteral("410"), QStringLiteral("420"), QStringLiteral("430"), QStringLiteral("300"),
                 QStringLiteral("310"), QStringLiteral("320"), QStringLiteral("330")}));
    QVERIFY(set({QStringLiteral("--addmode"), QStringLiteral("screen"), QStringLiteral("400x300")}));
}

void TestOutputs::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_player.log();
    m_player.terminate();
    m_display.reset();
}

bool TestOutputs::set(const QStringList &arguments) const
{
    QProcess xrandr;
    xrandr.start(QStringLiteral("xrandr"), QStringList{QStringLiteral("-d"), m_display->display()} + arguments);
    return xrandr.waitForFinished(10'000) && xrandr.exitCode() == 0;
}

bool TestOutputs::start(const QStringList &canvas)
{
    QFile::remove(m_clips.path(QStringLiteral("log")));
    return m_player.start(
        support::Program::path(QStringLiteral("ironfence-player")),
        QStringList{QStringLiteral("--play"), m_clip, QStringLiteral("--renderer"), QStringLiteral("software")} +
            canvas,
        m_clips.path(QStringLiteral("log")),
        {QStringLiteral("DISPLAY=") + m_display->display(), QStringLiteral("QT_QPA_PLATFORM=xcb")});
}

/// Frames of the clip come one after the other where the canvas is.
bool TestOutputs::plays(QPoint point) const
{
    const auto number = [&] { return Clips::numberOf(support::glassAt(m_display->display(), point).rgb() & 0xffffff); };
    const int first = number();
    return first >= 0 && QTest::qWaitFor([&] { return number() > first; }, 1'000);
}

void TestOutputs::findsThePictureWhereItWas_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::newRow("switched off and on") << off;
    QTest::newRow("another resolution, and back") << half;
}

void TestOutputs::findsThePictureWhereItWas()
{
    QFETCH(QStringList, change);
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(plays(), 20'000);
    const auto process = m_player.pid();
    QVERIFY(set(change));
    QTest::qWait(2'000); // whatever the display, Qt and the player make of it
    QVERIFY(set(full));
    QTRY_VERIFY_WITH_TIMEOUT(plays(), 5'000);
    QCOMPARE(m_player.pid(), process);
    QVERIFY(m_player.isRunning());
}

void TestOutputs::startsWithoutAnOutput_data()
{
    QTest::addColumn<int>("waitMs");
    QTest::newRow("an output comes soon") << 500;
    QTest::newRow("an output comes later") << 3'000;
}

void TestOutputs::startsWithoutAnOutput()
{
    QFETCH(int, waitMs);
    QVERIFY(set(off));
    QVERIFY(start());
    QTest::qWait(waitMs);
    QVERIFY(set(full));
    QTRY_VERIFY_WITH_TIMEOUT(plays(), 20'000);
}

void TestOutputs::fillsTheOutputAsItIs()
{
    const QPoint small(380, 150); // to be seen at both sizes: the clip is as wide as the output
    const QPoint large(780, 300);
    QVERIFY(set(half));
    QVERIFY(start({}));
    QTRY_VERIFY_WITH_TIMEOUT(plays(small), 20'000);
    QVERIFY(!plays(large));
    QVERIFY(set(full));
    QTRY_VERIFY_WITH_TIMEOUT(plays(large), 5'000);
    QVERIFY(set(half));
    QTRY_VERIFY_WITH_TIMEOUT(plays(small), 5'000);
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
