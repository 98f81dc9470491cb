// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/marquee.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using stage::cards::Marquee;

namespace {

constexpr double holdSeconds = std::chrono::duration<double>(playlists::runningHold).count();

} // namespace

class TestMarquee : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsReadable();
    void speed_data();
    void speed();
    void startsAtItsPace_data();
    void startsAtItsPace();
    void doesNotTremble();
    void keepsToWhatCanBeRead_data();
    void keepsToWhatCanBeRead();
    void leavesCompletely();
};

/// The first picture has the beginning of the line on it, and keeps it for a moment.
void TestMarquee::beginsReadable()
{
    Marquee marquee;
    marquee.setSize({384, 64});
    marquee.setText(QStringLiteral("转账之前，先打电话问一问家人"));
    QCOMPARE(marquee.offset(), 0);
    marquee.advance(1.0);
    QCOMPARE(marquee.offset(), 0);
}

void TestMarquee::speed_data()
{
    QTest::addColumn<QSize>("strip");
    QTest::newRow("64x16") << QSize(64, 16);
    QTest::newRow("128x32") << QSize(128, 32);
    QTest::newRow("384x64") << QSize(384, 64);
    QTest::newRow("96x192") << QSize(96, 192);
}

/// The same whole number of pixels each frame, and two to six characters a second.
void TestMarquee::speed()
{
    QFETCH(QSize, strip);
    Marquee marquee;
    marquee.setSize(strip);
    marquee.setText(QStringLiteral("转账之前，先打电话问一问家人，拿不准就拨打反诈专线 96110"));
    for (double held = 0; held < holdSeconds; held += 1.0 / 60)
        marquee.advance(1.0 / 60);

    marquee.advance(1.0 / 60);
    const int step = marquee.offset();
    QVERIFY(step >= 1);
    for (int frame = 2; frame <= 30; ++frame) {
        marquee.advance(1.0 / 60);
        QCOMPARE(marquee.offset(), frame * step);
    }
    const double charactersPerSecond = step * 60.0 / marquee.pixelSize();
    QVERIFY2(charactersPerSecond >= 2 && charactersPerSecond <= 6, qPrintable(QString::number(charactersPerSecond)));
}

void TestMarquee::startsAtItsPace_data()
{
    QTest::addColumn<int>("framesPerSecond");
    QTest::addColumn<int>("pixels"); // of the type
    for (const int rate : {24, 25, 30, 50, 60}) {
        for (const int pixels : {16, 24, 45, 60, 90, 96})
            QTest::addRow("%d Hz, %d px", rate, pixels) << rate << pixels;
    }
}

/// Whatever the rate, from the first frame in which it moves: what comes later is no faster.
void TestMarquee::startsAtItsPace()
{
    QFETCH(int, framesPerSecond);
    QFETCH(int, pixels);
    Marquee marquee;
    marquee.setMaximumPixelSize(pixels);
    marquee.setSize(QSizeF(1920, pixels < 24 ? 16 : 108));
    QCOMPARE(marquee.pixelSize(), pixels);
    marquee.setText(QStringLiteral("转账之前，先打电话问一问家人，拿不准就拨打反诈专线 96110").repeated(4));
    const auto pace = playlists::runningPace(pixels, framesPerSecond, false);
    QCOMPARE(pace.frames, 1);
    double held = 0;
    for (; held < holdSeconds; held += 1.0 / framesPerSecond)
        marquee.advance(1.0 / framesPerSecond);
    for (int frame = 1; frame <= 3 * framesPerSecond; ++frame) {
        marquee.advance(1.0 / framesPerSecond);
        QCOMPARE(marquee.offset(), frame * pace.pixels);
    }
}

/// Frames that come early or late do not change the step: people see that at once.
void TestMarquee::doesNotTremble()
{
    Marquee marquee;
    marquee.setSize({384, 64});
    marquee.setText(QStringLiteral("转账之前，先打电话问一问家人，拿不准就拨打反诈专线 96110"));
    for (double held = 0; held < holdSeconds; held += 1.0 / 60)
        marquee.advance(1.0 / 60);
    marquee.advance(1.0 / 60);
    const int step = marquee.offset();
    int last = step;
    for (int frame = 0; frame < 300; ++frame) {
        marquee.advance(frame % 30 == 7 ? 0.05 : frame % 2 == 0 ? 0.012 : 0.021);
        QCOMPARE(marquee.offset(), last + step);
        last = marquee.offset();
    }
}

void TestMarquee::keepsToWhatCanBeRead_data()
{
    QTest::addColumn<int>("framesPerSecond");
    QTest::addColumn<QSize>("strip");
    for (const int rate : {24, 30, 50, 60, 75, 120, 144, 240}) {
        for (const QSize strip : {QSize(64, 16), QSize(384, 64), QSize(1920, 108)})
            QTest::addRow("%d Hz, %dx%d", rate, strip.width(), strip.height()) << rate << strip;
    }
}

/// At whatever rate frames come.
void TestMarquee::keepsToWhatCanBeRead()
{
    QFETCH(int, framesPerSecond);
    QFETCH(QSize, strip);
    Marquee marquee;
    marquee.setSize(strip);
    marquee.setText(QStringLiteral("转账之前，先打电话问一问家人，拿不准就拨打反诈专线 96110").repeated(20));
    const auto pass = [&](int frames) {
        for (int frame = 0; frame < frames; ++frame)
            marquee.advance(1.0 / framesPerSecond);
    };
    pass(3 * framesPerSecond); // it has found its pace
    const int before = marquee.offset();
    pass(2 * framesPerSecond);
    const double read = (marquee.offset() - before) / 2.0 / marquee.pixelSize();
    QVERIFY2(read >= playlists::slowestRunning - 0.05 && read <= playlists::fastestRunning + 0.05,
             qPrintable(QString::number(read)));
}

/// It comes in again from the right edge only after its last character has left.
void TestMarquee::leavesCompletely()
{
    Marquee marquee;
    marquee.setSize({128, 32});
    marquee.setText(QStringLiteral("不轻信不透露不转账"));
    QSignalSpy passed(&marquee, &Marquee::passed);
    int farthest = 0;
    for (int frame = 0; frame < 2000 && passed.isEmpty(); ++frame) {
        farthest = std::max(farthest, marquee.offset());
        marquee.advance(1.0 / 60);
    }
    QCOMPARE(passed.size(), 1);
    QVERIFY(farthest > 9 * marquee.pixelSize() - 8);
    QCOMPARE(marquee.offset(), -128);
}

QTEST_MAIN(TestMarquee)
#include "tst_marquee.moc"
