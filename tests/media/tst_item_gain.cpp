// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/item_gain.h"

#include <QTest>

using namespace ironfence;

class TestItemGain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gainOfAnItem_data();
    void gainOfAnItem();
    void unmeasuredStaysAsItIs();
};

void TestItemGain::gainOfAnItem_data()
{
    QTest::addColumn<double>("lufs");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("gain");
    QTest::newRow("on target") << -24.0 << -10.0 << 0.0;
    QTest::newRow("as for television in Europe") << -23.0 << -1.0 << -1.0;
    QTest::newRow("loud") << -9.5 << 0.3 << -14.5;
    QTest::newRow("quiet") << -30.0 << -20.0 << 6.0;
    QTest::newRow("quiet with peaks") << -30.0 << -5.0 << 3.0;
    QTest::newRow("peaks above everything") << -24.0 << 3.0 << -5.0;
    QTest::newRow("very quiet") << -60.0 << -50.0 << 12.0;
    QTest::newRow("twelve up, and not a hair more") << -36.0 << -14.0 << 12.0;
    QTest::newRow("as loud as can be written") << 20.0 << 20.0 << -40.0;
    QTest::newRow("at the gate") << -70.0 << -200.0 << 12.0;
}

void TestItemGain::gainOfAnItem()
{
    QFETCH(double, lufs);
    QFETCH(double, peak);
    QFETCH(double, gain);
    const auto given = media::itemGain(base::Loudness{lufs, peak});
    QVERIFY2(qAbs(given - gain) < 1e-9, qPrintable(QString::number(given)));
}

void TestItemGain::unmeasuredStaysAsItIs()
{
    QCOMPARE(media::itemGain(std::nullopt), 0.0);
    QCOMPARE(media::itemGain(base::Loudness{}), 0.0);
}

QTEST_APPLESS_MAIN(TestItemGain)
#include "tst_item_gain.moc"
