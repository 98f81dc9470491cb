// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/light_grid.h"

#include <QTest>

using namespace ironfence;

class TestLightGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsThePicture_data();
    void fitsThePicture();
    void weighsColoursAsEyesDo();
};

void TestLightGrid::fitsThePicture_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("cells");
    QTest::newRow("1080p") << QSize(1920, 1080) << QSize(32, 18);
    QTest::newRow("upright") << QSize(1080, 1920) << QSize(18, 32);
    QTest::newRow("4K") << QSize(3840, 2160) << QSize(32, 18);
    QTest::newRow("square") << QSize(1024, 1024) << QSize(32, 32);
    QTest::newRow("small: a cell is not smaller than a character") << QSize(192, 96) << QSize(8, 4);
    QTest::newRow("strip: a cell is as high as its text") << QSize(1920, 96) << QSize(20, 1);
    QTest::newRow("upright strip") << QSize(96, 1920) << QSize(1, 20);
    QTest::newRow("LED sign") << QSize(64, 16) << QSize(3, 1);
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("a line") << QSize(4096, 1) << QSize(32, 1);
}

void TestLightGrid::fitsThePicture()
{
    QFETCH(QSize, pixels);
    QTEST(media::gridSize(pixels), "cells");
}

void TestLightGrid::weighsColoursAsEyesDo()
{
    QCOMPARE(media::Light({1, 1, 1}).luminance(), 1.0F);
    QCOMPARE(media::Light({0, 0, 0}).luminance(), 0.0F);
    QVERIFY(media::Light({0, 1, 0}).luminance() > media::Light({1, 0, 1}).luminance());
}

QTEST_APPLESS_MAIN(TestLightGrid)
#include "tst_light_grid.moc"
