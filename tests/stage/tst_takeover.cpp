// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/stage_fixture.h"
#include "tests/support/glass_watch.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;

/// What stands on the real glass when one picture takes over from another; run once per renderer.
class TestTakeover : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeClips()); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }
    void alertTakesOverAndGivesBack();
    void alertIsQuick();
    void noForeignPictureBetweenItems_data();
    void noForeignPictureBetweenItems();
    void fadesFromOneIntoTheOther();
    void whatFadesGivesWayAtOnce();
};

void TestTakeover::alertTakesOverAndGivesBack()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);

    m_stage->showAlert(alert(QStringLiteral("a-1")));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:a-1"));
    QVERIFY(nearest(glass({4, 4}).rgb() & 0xffffff) != blue);
    m_stage->showAlert(alert(QStringLiteral("a-2"), playlists::AlertMessageType::Cancel));
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("all-clear:a-2"));
    m_stage->showAlert({});
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    QCOMPARE(nearest(glass().rgb() & 0xffffff), blue);
    QCOMPARE(m_finished->size(), 0); // the item was covered, not ended
}

void TestTakeover::alertIsQuick()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QStringList latencies;
    for (int i = 0; i < 10; ++i) {
        const auto before = m_clock.monotonic();
        const QString id = QStringLiteral("a-%1").arg(i);
        m_stage->showAlert(alert(id));
        QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:") + id);
        latencies.append(QString::number((m_presented.last().at - before).count()));
        m_stage->showAlert({});
        QTRY_COMPARE(m_stage->showing(), QStringLiteral("p/1"));
    }
    qInfo().noquote() << "showAlert() to swapped frame, ms:" << latencies.join(QLatin1Char(' '));
}

void TestTakeover::noForeignPictureBetweenItems_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("videos") << QStringList{m_red, m_green};
    QTest::newRow("video and picture") << QStringList{m_red, m_blue};
    QTest::newRow("video, garbage, video") << QStringList{m_red, m_garbage, m_green};
}

void TestTakeover::noForeignPictureBetweenItems()
{
    QFETCH(QStringList, files);
    m_script.loop = true;
    for (const QString &file : files)
        m_script.cues.append(cue(QStringLiteral("p/") + file, file, 1s));
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->showing().startsWith(QLatin1String("p/")), 10'000);

    support::GlassWatch watch(display(), {160, 90});
    const auto before = m_presented.size();
    QTRY_VERIFY_WITH_TIMEOUT(m_presented.size() >= before + 8, 30'000);
    const auto sights = watch.stop();

    QVERIFY2(sights.size() >= 5, "the watcher saw the switches");
    for (const auto &sight : sights)
        QVERIFY2(nearest(sight.colour) != 0,
                 qPrintable(QStringLiteral("%1 stood for %2 samples").arg(sight.colour, 6, 16).arg(sight.samples)));
}

/// Between two pictures nothing but mixtures of both, in order; neither black nor the ground shines through.
void TestTakeover::fadesFromOneIntoTheOther()
{
    const auto redPicture = m_clips.png(QStringLiteral("red.png"), red);
    auto fading = cue(QStringLiteral("p/2"), m_blue, 60s);
    fading.item.fade = 1'000ms;
    m_script.cues = {cue(QStringLiteral("p/1"), redPicture, 2s), fading};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    support::GlassWatch watch(display(), {160, 90});
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 10'000);
    const auto sights = watch.stop();
    QCOMPARE(m_presented.last().id, QStringLiteral("p/2"));

    QString story;
    for (const auto &sight : sights)
        story += QColor(QRgb(sight.colour)).name() + u' ';
    int mixtures = 0;
    int bluest = 0;
    for (const auto &sight : sights) {
        const QColor colour{QRgb(sight.colour)};
        QVERIFY2(std::abs(colour.red() + colour.blue() - 255) < 16 && colour.green() < 16, qPrintable(story));
        QVERIFY2(colour.blue() >= bluest, qPrintable(story));
        bluest = colour.blue();
        mixtures += colour.blue() > 16 && colour.red() > 16 ? 1 : 0;
    }
    QVERIFY2(mixtures >= 5, qPrintable(story));
    QCOMPARE(nearest(sights.last().colour), blue);
}

void TestTakeover::whatFadesGivesWayAtOnce()
{
    auto fading = cue(QStringLiteral("p/2"), m_blue, 60s);
    fading.item.fade = 2'000ms;
    m_script.cues = {cue(QStringLiteral("p/1"), m_red, 1s), fading};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    m_script.cues = {cue(QStringLiteral("p/3"), m_red, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/3"), 1'500);
}

int main(int argc, char **argv)
{
    return ironfence::StageFixture::run<TestTakeover>(argc, argv);
}

#include "tst_takeover.moc"
