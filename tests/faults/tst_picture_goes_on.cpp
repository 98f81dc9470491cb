// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QFile>
#include <QTest>

using namespace ironfence;
using support::Deployment;
using support::Xvfb;

/// The disk of a real player fails for good at a call that changes something, while it starts, plays, fetches another
/// programme and switches to it: whatever could not be written, the picture goes on. IRONFENCE_FAULTS=all tries every
/// call; otherwise some, spread over all of them.
class TestPictureGoesOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverCannotBeWritten_data();
    void whateverCannotBeWritten();

private:
    [[nodiscard]] QString state() const { return m_deployment.dir(QStringLiteral("screens/one/state")); }
    [[nodiscard]] bool copy(const QString &from, const QString &to) const;
    [[nodiscard]] bool start(long at, const QString &how);
    [[nodiscard]] QString watch(int milliseconds) const;

    Xvfb m_display{QSize(320, 240)};
    Deployment m_deployment{m_display.start() ? m_display.display() : QString()};
    long m_calls = 0; ///< in a run in which nothing fails
};

namespace {

const QList<QColor> before{QColor(200, 30, 30), QColor(30, 160, 75)};
const QList<QColor> after{QColor(30, 60, 200), QColor(220, 200, 40)};
constexpr int samples = 8;
constexpr int watched = 4'000; // ms: the switch comes in the first second, and each picture stands for one

} // namespace

void TestPictureGoesOn::initTestCase()
{
    QVERIFY(!m_display.display().isEmpty());
    QVERIFY(m_deployment.create());
    QVERIFY(m_deployment.startServer());
    QVERIFY(m_deployment.addScreen(QStringLiteral("one")));
    QVERIFY(m_deployment.startPlayer(QStringLiteral("one")));
    QVERIFY(m_deployment.publishColours(QStringLiteral("colours"), before));
    QTRY_VERIFY_WITH_TIMEOUT(before.contains(m_deployment.glass({80, 60})), 20'000);
    QTest::qWait(2'000); // it has stood
    QCOMPARE(m_deployment.player(QStringLiteral("one")).terminate(), 0);
    QVERIFY(copy(state(), state() + QStringLiteral(".before")));
    QVERIFY(m_deployment.publishColours(QStringLiteral("colours"), after));

    QVERIFY(start(0, QStringLiteral("EIO")));
    QTRY_VERIFY_WITH_TIMEOUT(after.contains(m_deployment.glass({80, 60})), 20'000);
    QCOMPARE(watch(watched), QString());
    QCOMPARE(m_deployment.player(QStringLiteral("one")).terminate(), 0);
    QFile counted(m_deployment.dir(QStringLiteral("calls")));
    QVERIFY(counted.open(QIODevice::ReadOnly));
    m_calls = counted.readAll().trimmed().toLong();
    QVERIFY2(m_calls > 50, qPrintable(QString::number(m_calls)));
}

bool TestPictureGoesOn::copy(const QString &from, const QString &to) const
{
    return QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), to}) == 0 &&
           QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
}

bool TestPictureGoesOn::start(long at, const QString &how)
{
    return copy(state() + QStringLiteral(".before"), state()) &&
           m_deployment.startPlayer(
               QStringLiteral("one"), {},
               {QStringLiteral("LD_PRELOAD=") + QCoreApplication::applicationDirPath() +
                    QStringLiteral("/failing_disk.so"),
                QStringLiteral("FAILING_DISK_ROOT=") + state(), QStringLiteral("FAILING_DISK_AT=%1").arg(at),
                QStringLiteral("FAILING_DISK_HOW=") + how, QStringLiteral("FAILING_DISK_STAYS=1"),
                QStringLiteral("FAILING_DISK_COUNT=") + m_deployment.dir(QStringLiteral("calls"))});
}

/// What was wrong on the glass meanwhile: a colour of neither programme, or a picture that stood still.
QString TestPictureGoesOn::watch(int milliseconds) const
{
    support::GlassWatch glass(m_deployment.display(), {80, 60});
    QTest::qWait(milliseconds);
    const auto sights = glass.stop();
    for (const auto &sight : sights) {
        const QColor colour{QRgb(sight.colour)};
        if (!before.contains(colour) && !after.contains(colour))
            return QStringLiteral("%1 on the glass").arg(colour.name());
    }
    return sights.size() >= 3 ? QString() : QStringLiteral("the picture stands still");
}

void TestPictureGoesOn::whateverCannotBeWritten_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("full") << QStringLiteral("ENOSPC");
    QTest::newRow("broken") << QStringLiteral("EIO");
}

void TestPictureGoesOn::whateverCannotBeWritten()
{
    QFETCH(QString, how);
    const bool all = qEnvironmentVariable("IRONFENCE_FAULTS") == u"all";
    const long step = all ? 1 : std::max(1L, m_calls / samples);
    int tried = 0;
    for (long at = 1; at <= m_calls; at += step, ++tried) {
        QVERIFY(start(at, how));
        const auto isPicture = [&] {
            const auto colour = m_deployment.glass({80, 60});
            return before.contains(colour) || after.contains(colour);
        };
        const auto where = QStringLiteral("call %1 of %2: ").arg(at).arg(m_calls);
        QVERIFY2(QTest::qWaitFor(isPicture, 20'000), qPrintable(where + QStringLiteral("no picture")));
        const auto wrong = watch(watched);
        auto &player = m_deployment.player(QStringLiteral("one"));
        QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong + u'\n' + QString::fromUtf8(player.log().right(4'000))));
        QVERIFY2(player.isRunning(), qPrintable(where + QStringLiteral("the player ended")));
        player.kill();
    }
    qInfo("%d of %ld calls, %s from then on", tried, m_calls, qPrintable(how));
}

QTEST_GUILESS_MAIN(TestPictureGoesOn)
#include "tst_picture_goes_on.moc"
