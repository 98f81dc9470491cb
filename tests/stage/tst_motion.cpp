// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/stage_fixture.h"

#include <QTest>
#include <QThread>

using namespace ironfence;
using namespace std::chrono_literals;

namespace {

constexpr int frames = 50; // of 40 ms

} // namespace

/// What the stage tells of moving pictures: every frame of a real clip is either shown or dropped. Run once per
/// renderer.
class TestMotion : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }
    void everyFrameIsShownOrDropped();
    void whatCameAndWentIsDropped();
    void whatIsCoveredIsNotDue();
    void nothingMovesInAPicture();

private:
    void playToItsEnd();

    QString m_clip;
};

void TestMotion::initTestCase()
{
    QVERIFY(makeClips());
    m_clip = m_clips.h264(QStringLiteral("two-seconds.mp4"), red, frames);
    QVERIFY(!m_clip.isEmpty());
}

void TestMotion::playToItsEnd()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_clip), cue(QStringLiteral("p/2"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
}

void TestMotion::everyFrameIsShownOrDropped()
{
    playToItsEnd();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    QTRY_COMPARE(m_finished->size(), 1);
    const auto motion = m_stage->motion();
    QCOMPARE(motion.shown + motion.dropped, frames);
    QVERIFY2(motion.shown >= frames / 2, qPrintable(QString::number(motion.shown)));
    QVERIFY2(motion.time > 1'500ms && motion.time < 4s, qPrintable(QString::number(motion.time.count())));
    QTest::qWait(200);
    QVERIFY(m_stage->motion() == motion);
}

void TestMotion::whatCameAndWentIsDropped()
{
    playToItsEnd();
    QThread::msleep(600); // no scene is drawn meanwhile
    const auto stalled = m_stage->motion();
    QVERIFY2(stalled.dropped >= 8, qPrintable(QString::number(stalled.dropped))); // told before the next is drawn
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    QTRY_COMPARE(m_finished->size(), 1);
    const auto motion = m_stage->motion();
    QCOMPARE(motion.shown + motion.dropped, frames);
    QVERIFY(motion.dropped >= stalled.dropped);
}

void TestMotion::whatIsCoveredIsNotDue()
{
    playToItsEnd();
    m_stage->showAlert(alert());
    const auto before = m_stage->motion();
    QTest::qWait(600);
    QVERIFY(m_stage->motion() == before);
    m_stage->showAlert({});
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    const auto motion = m_stage->motion();
    QVERIFY(motion.shown > before.shown);
    QVERIFY2(motion.shown + motion.dropped <= frames - 12, qPrintable(QString::number(motion.dropped)));
    QVERIFY(motion.time > before.time && motion.time < before.time + 2s);
}

void TestMotion::nothingMovesInAPicture()
{
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QTest::qWait(100);
    QVERIFY(m_stage->motion() == stage::Motion{});
}

int main(int argc, char **argv)
{
    return ironfence::StageFixture::run<TestMotion>(argc, argv);
}

#include "tst_motion.moc"
