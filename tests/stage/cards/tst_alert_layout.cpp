// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/alert_layout.h"

#include <QTest>
#include <cmath>

using ironfence::stage::cards::AlertLayout;
using Shape = AlertLayout::Shape;

namespace {

double areaOf(const QRect &rect)
{
    return double(rect.width()) * rect.height();
}

} // namespace

class TestAlertLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesByLevel_data();
    void takesByLevel();
    void smallCanvasesAreTakenWhole_data();
    void smallCanvasesAreTakenWhole();
    void allClearStandsWhereTheAlertStood();
};

void TestAlertLayout::takesByLevel_data()
{
    QTest::addColumn<QSize>("canvas");
    for (const QSize canvas : {QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(960, 576),
                               QSize(800, 600), QSize(1366, 768), QSize(1920, 360), QSize(300, 300)})
        QTest::addRow("%dx%d", canvas.width(), canvas.height()) << canvas;
}

void TestAlertLayout::takesByLevel()
{
    QFETCH(QSize, canvas);
    const QRect all({0, 0}, canvas);
    const auto first = AlertLayout::of(1, false, canvas);
    QVERIFY(first == (AlertLayout{Shape::Whole, all, {}}));
    QVERIFY(first.leads());

    const auto second = AlertLayout::of(2, false, canvas);
    QVERIFY(second.leads());
    QVERIFY(std::abs(areaOf(second.picture) / areaOf(all) - 0.25) < 0.01);
    const auto third = AlertLayout::of(3, false, canvas);
    QVERIFY(std::abs(areaOf(third.alert) / areaOf(all) - 1.0 / 3) < 0.01);
    const auto fourth = AlertLayout::of(4, false, canvas);
    QVERIFY(fourth.alert.height() >= 48 && fourth.alert.height() * 6 <= canvas.height());

    for (const auto &layout : {third, fourth}) {
        QVERIFY(!layout.leads());
        QVERIFY(!layout.alert.intersects(layout.picture));
        QCOMPARE(layout.alert.bottom(), all.bottom());
    }
    for (const auto &layout : {second, third, fourth}) {
        QVERIFY(all.contains(layout.picture));
        QVERIFY(all.contains(layout.alert));
        const double wide = double(canvas.width()) / canvas.height();
        QVERIFY(std::abs(layout.picture.width() - layout.picture.height() * wide) <= std::max(1.0, wide));
    }
    QVERIFY(areaOf(second.picture) < areaOf(third.picture) && areaOf(third.picture) < areaOf(fourth.picture));
}

void TestAlertLayout::smallCanvasesAreTakenWhole_data()
{
    QTest::addColumn<QSize>("canvas");
    for (const QSize canvas : {QSize(64, 16), QSize(128, 32), QSize(320, 16), QSize(384, 64), QSize(192, 96),
                               QSize(96, 192), QSize(1920, 64)})
        QTest::addRow("%dx%d", canvas.width(), canvas.height()) << canvas;
}

void TestAlertLayout::smallCanvasesAreTakenWhole()
{
    QFETCH(QSize, canvas);
    for (const int level : {1, 2, 3, 4}) {
        for (const bool allClear : {false, true})
            QVERIFY(AlertLayout::of(level, allClear, canvas) == (AlertLayout{Shape::Whole, {{0, 0}, canvas}, {}}));
    }
}

void TestAlertLayout::allClearStandsWhereTheAlertStood()
{
    const QSize canvas(1920, 1080);
    for (const int level : {1, 3, 4})
        QVERIFY(AlertLayout::of(level, true, canvas) == AlertLayout::of(level, false, canvas));
    QVERIFY(AlertLayout::of(2, true, canvas).shape == Shape::Whole);
}

QTEST_APPLESS_MAIN(TestAlertLayout)
#include "tst_alert_layout.moc"
