// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/probation.h"
#include "tests/player/agent/content_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using testing::ContentFixture;

/// New programmes are on trial: three starts that fail with them return to what was good.
class TestContentTrials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeFailedStartsReturn();
    void onlyANewerOneIsTakenThen();
    void whatIsGoodIsKept();
    void theFirstOneRestsForAMinute();
    void aNewerOneNeedNotWaitForTheRest();
    void nothingStandsWhileItSwitches();
    void standsAfterAMinuteOnTheGlass();

private:
    /// A screen with version 1 good and version 2 on trial.
    static void bringOnTrial(ContentFixture &f)
    {
        f.publish(1, {f.programme("starter", {"one"})});
        QTRY_COMPARE(f.version(), 1);
        f.content->stood();
        f.publish(2, {f.programme("next", {"two"})});
        QTRY_COMPARE(f.version(), 2);
    }
    static void failThreeStarts(ContentFixture &f)
    {
        for (int start = 0; start < JournalFile::patience; ++start) {
            f.restart();
            QCOMPARE(f.version(), 2);
        }
        f.restart();
    }
};

void TestContentTrials::threeFailedStartsReturn()
{
    ContentFixture f;
    bringOnTrial(f);
    failThreeStarts(f);
    QCOMPARE(f.version(), 1);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("internal")});
    QCOMPARE(f.faults->faults().first().context, QStringLiteral("county-police 2"));
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    QVERIFY(f.transfer->asked.isEmpty()); // it was kept
    f.restart();
    QCOMPARE(f.version(), 1);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("internal")}); // until it follows again
}

void TestContentTrials::onlyANewerOneIsTakenThen()
{
    ContentFixture f;
    bringOnTrial(f);
    const auto second = f.signers.sign(f.manifest(2, {f.programme("next", {"two"})}));
    failThreeStarts(f);

    f.content->take(f.fresh(2, second));
    f.content->take(f.fresh(2, f.signers.sign(f.manifest(2, {f.programme("other", {"two"})}))));
    QTest::qWait(30);
    QVERIFY(f.transfer->asked.isEmpty());
    f.content->take(f.fresh(3, second)); // under another number
    QTRY_VERIFY(f.faultCodes().contains(QStringLiteral("replayed")));
    QCOMPARE(f.version(), 1);
    f.publish(1, {f.programme("starter", {"one"})}); // older than what was seen
    QCOMPARE(f.faultCodes().count(QStringLiteral("replayed")), 2);

    f.publish(4, {f.programme("mended", {"four"})});
    QTRY_COMPARE(f.version(), 4);
    f.restart();
    QCOMPARE(f.version(), 4);
    QVERIFY(f.faultCodes().isEmpty());
}

void TestContentTrials::whatIsGoodIsKept()
{
    ContentFixture f;
    bringOnTrial(f);
    for (const qint64 version : {3, 4, 5}) {
        f.publish(version, {f.programme("next", {QByteArray::number(version)})});
        QTRY_COMPARE(f.version(), version);
        QVERIFY(QFile::exists(f.pathOf("one")));
    }
    f.restart();
    f.publish(6, {f.programme("next", {"six"})});
    QTRY_COMPARE(f.version(), 6);
    QVERIFY(QFile::exists(f.pathOf("one")));
}

void TestContentTrials::theFirstOneRestsForAMinute()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    for (int start = 0; start < JournalFile::patience; ++start)
        f.restart();
    QCOMPARE(f.version(), 1);
    f.restart();
    QCOMPARE(f.version(), 0);
    QCOMPARE(f.faultCodes(), QStringList{QStringLiteral("internal")});
    f.publish(1, {f.programme("starter", {"one"})}); // the server offers it still
    QTest::qWait(30);
    QCOMPARE(f.version(), 0);

    f.content->stood();
    QCOMPARE(f.version(), 1);
    QVERIFY(f.comesTo(QStringLiteral("starter/0")));
    f.restart(); // and it is still on trial, with three starts of its own
    QCOMPARE(f.version(), 1);
    f.content->stood();
    for (int start = 0; start <= JournalFile::patience; ++start)
        f.restart();
    QCOMPARE(f.version(), 1);
}

void TestContentTrials::aNewerOneNeedNotWaitForTheRest()
{
    ContentFixture f;
    f.publish(1, {f.programme("starter", {"one"})});
    QTRY_COMPARE(f.version(), 1);
    for (int start = 0; start <= JournalFile::patience; ++start)
        f.restart();
    QCOMPARE(f.version(), 0);
    f.publish(2, {f.programme("mended", {"two"})});
    QTRY_COMPARE(f.version(), 2);
    f.content->stood();
    QCOMPARE(f.version(), 2);
    f.restart();
    QCOMPARE(f.version(), 2);
}

void TestContentTrials::nothingStandsWhileItSwitches()
{
    ContentFixture f;
    bringOnTrial(f);
    // Once the journal has the switch and its answer is on the way: what stood was the second.
    bool told = false;
    QObject::connect(f.transfer.get(), &Transfer::fetched, f.content.get(), [&] {
        if (!f.content->isSwitching())
            return;
        f.content->stood();
        told = true;
    });
    f.publish(3, {f.programme("next", {"three"})});
    QTRY_COMPARE(f.version(), 3);
    QVERIFY(told);
    for (int start = 0; start < JournalFile::patience; ++start)
        f.restart();
    QCOMPARE(f.version(), 3);
    f.restart();
    QCOMPARE(f.version(), 1);
}

void TestContentTrials::standsAfterAMinuteOnTheGlass()
{
    Probation probation(base::Milliseconds{50});
    QSignalSpy stood(&probation, &Probation::stood);
    QTest::qWait(80);
    QVERIFY(stood.isEmpty()); // nothing was on the glass
    probation.presented();
    QTest::qWait(20);
    probation.begin(); // something else came
    QTest::qWait(60);
    QVERIFY(stood.isEmpty());
    probation.presented();
    probation.presented();
    QTRY_COMPARE(stood.size(), 1);
    probation.presented();
    QTest::qWait(80);
    QCOMPARE(stood.size(), 1); // once is enough
    probation.begin();
    probation.presented();
    QTRY_COMPARE(stood.size(), 2);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestContentTrials)
#include "tst_content_trials.moc"
