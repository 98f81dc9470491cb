// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/stage_fixture.h"

#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;

/// The stage in a real window on a private X display; run once per renderer.
class TestStage : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeClips()); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }
    void presentsItemsInOrder();
    void showsTheSafeLoopWithoutItems();
    void skipsFailingItems();
    void restsWhenEverythingFails();
    void staysOnTheItemUntilTheNextIsReady();
    void refreshDropsThePreparedItem();
    void playReplacesTheRunningItem();
    void durationCutsAVideo();
};

void TestStage::presentsItemsInOrder()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_red), cue(QStringLiteral("p/2"), m_green),
                     cue(QStringLiteral("p/3"), m_blue, 1s), cue(QStringLiteral("p/4"), {}, 1s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 4, 20'000);
    QStringList shown = ids();
    shown.removeAll(QStringLiteral("safe-loop"));
    QCOMPARE(shown,
             QStringList({QStringLiteral("p/1"), QStringLiteral("p/2"), QStringLiteral("p/3"), QStringLiteral("p/4")}));
    for (qsizetype i = 0; i + 1 < m_presented.size(); ++i) {
        QVERIFY(m_presented.at(i).frame < m_presented.at(i + 1).frame);
        QVERIFY(m_presented.at(i).at <= m_presented.at(i + 1).at);
    }
    QCOMPARE(m_finished->first().first().toString(), QStringLiteral("p/1"));
    QVERIFY(m_stage->presentedFrames() >= m_presented.last().frame);
}

void TestStage::showsTheSafeLoopWithoutItems()
{
    m_stage->play();
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("safe-loop")});
    QCOMPARE(m_stage->showing(), QStringLiteral("safe-loop"));
    const QImage picture = m_window->screen()->grabWindow(0).toImage();
    QImage black(picture.size(), picture.format());
    black.fill(Qt::black);
    QVERIFY2(picture != black, "on a strip the ground is black, but there is writing");

    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000); // asked again by itself
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("safe-loop"), 10'000);
}

void TestStage::skipsFailingItems()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_garbage), cue(QStringLiteral("p/2"), m_red),
                     cue(QStringLiteral("p/3"), m_garbage), cue(QStringLiteral("p/4"), m_blue, 1s)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(ids().contains(QStringLiteral("p/4")), 10'000);
    QVERIFY(ids().contains(QStringLiteral("p/2")));
    QCOMPARE(m_failed->size(), 2);
    QCOMPARE(m_failed->at(0).first().toString(), QStringLiteral("p/1"));
    QCOMPARE(m_failed->at(1).first().toString(), QStringLiteral("p/3"));
}

void TestStage::restsWhenEverythingFails()
{
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_garbage)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_script.asked >= 16, 20'000);
    QTest::qWait(500);
    QVERIFY2(m_script.asked <= 17, "no busy loop");
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("safe-loop"));
}

void TestStage::staysOnTheItemUntilTheNextIsReady()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_red)};
    m_script.loop = true;
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_presented.size() >= 4, 10'000); // one item again and again is a new turn each time
    QVERIFY2(ids().lastIndexOf(QStringLiteral("safe-loop")) < 1, "at most before the first item");
    QCOMPARE(ids().last(), QStringLiteral("p/1"));
}

void TestStage::refreshDropsThePreparedItem()
{
    m_script.cues = {cue(QStringLiteral("old/1"), m_red), cue(QStringLiteral("old/2"), m_green)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("old/1"), 10'000);
    m_script.cues = {cue(QStringLiteral("new/1"), m_blue, 1s)};
    m_stage->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("new/1"), 10'000);
    QVERIFY(!ids().contains(QStringLiteral("old/2")));
}

void TestStage::playReplacesTheRunningItem()
{
    m_script.cues = {cue(QStringLiteral("old/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("old/1"), 10'000);
    m_script.cues = {cue(QStringLiteral("new/1"), m_red)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("new/1"), 5'000);
    QVERIFY(ids().lastIndexOf(QStringLiteral("safe-loop")) < 1);
}

void TestStage::durationCutsAVideo()
{
    const QString lengthy = m_clips.h264(QStringLiteral("long.mp4"), red, 1000);
    m_script.cues = {cue(QStringLiteral("p/1"), lengthy, 1s), cue(QStringLiteral("p/2"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    const auto stood = m_presented.last().at - m_presented.at(m_presented.size() - 2).at;
    QVERIFY2(stood >= 900ms, qPrintable(QString::number(stood.count())));
}

int main(int argc, char **argv)
{
    return ironfence::StageFixture::run<TestStage>(argc, argv);
}

#include "tst_stage.moc"
