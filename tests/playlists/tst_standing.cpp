// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/standing.h"

#include "playlists/card_pages.h"
#include "playlists/item.h"
#include "playlists/reading_time.h"
#include "playlists/running_text.h"
#include "playlists/screen.h"

#include <QTest>

using namespace ironfence::playlists;
using ironfence::base::Milliseconds;

namespace {

QString characters(int count)
{
    return QString(count, QChar(0x9A97));
}

Card slogan(int title, int words)
{
    return {CardTemplate::Slogan, characters(title), {}, characters(words), {}};
}

} // namespace

/// How long a card stands where no programme says it.
class TestStanding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsTwice_data();
    void runsTwice();
    void neverByAPartOfAPixel();
    void knowsWhatHasRoom_data();
    void knowsWhatHasRoom();
    void saysNameAndAdviceInTurn();
    void standsByScreen_data();
    void standsByScreen();
    void elderlyPagesComeOneByOne();
    void itemsWithADurationKeepIt();
};

void TestStanding::runsTwice_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<int>("size");
    QTest::newRow("64x16") << QSize(64, 16) << 16;
    QTest::newRow("128x32") << QSize(128, 32) << 30;
    QTest::newRow("384x64") << QSize(384, 64) << 60;
    QTest::newRow("96x192") << QSize(96, 192) << 24;
}

/// 1.5 s at rest, out, in and out again, at two to six characters a second.
void TestStanding::runsTwice()
{
    QFETCH(QSize, area);
    QFETCH(int, size);
    QCOMPARE(runningSize(area), size);
    const double way = 2.0 * 20 + double(area.width()) / size; // characters
    const auto time = std::chrono::duration<double>(runningTime(characters(20), area, false) - runningHold).count();
    QVERIFY2(time >= way / fastestRunning && time <= way / slowestRunning, qPrintable(QString::number(time)));
    QVERIFY(runningTime(characters(20), area, true) > runningTime(characters(20), area, false));
}

void TestStanding::neverByAPartOfAPixel()
{
    for (int size = smallestBitmap; size <= largestRunning; ++size) {
        for (const double rate : {25.0, 30.0, 50.0, 60.0}) {
            const auto pace = runningPace(size, rate, false);
            QVERIFY(pace.pixels >= 1 && pace.frames >= 1);
            const double read = pace.pixels * rate / pace.frames / size;
            QVERIFY2(read >= slowestRunning && read <= fastestRunning, qPrintable(QString::number(read)));
        }
    }
}

void TestStanding::knowsWhatHasRoom_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<int>("most"); // characters
    QTest::newRow("one line of the bitmap font") << QSize(64, 16) << 3;
    QTest::newRow("one line") << QSize(128, 32) << 4;
    QTest::newRow("two lines") << QSize(384, 64) << 28;
}

void TestStanding::knowsWhatHasRoom()
{
    QFETCH(QSize, area);
    QFETCH(int, most);
    QVERIFY(standsIn(characters(most), area, false));
    QVERIFY(!standsIn(characters(most + 1), area, false));
    QVERIFY(!standsIn(characters(most), area, true) || area.height() < 48);
}

/// A technique on a strip is a slogan: people want to know what the advice is about.
void TestStanding::saysNameAndAdviceInTurn()
{
    QCOMPARE(briefPages(slogan(4, 9)), (QStringList{characters(4), characters(9)}));
    QCOMPARE(briefPages(slogan(4, 0)), QStringList{characters(4)});
    const QSize strip(64, 16);
    QCOMPARE(standingTime(slogan(3, 9), {strip}), readingTime(3, false) + runningTime(characters(9), strip, false));
}

void TestStanding::standsByScreen_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<bool>("isForElderly");
    QTest::addColumn<int>("seconds"); // of 10 + 20 characters
    QTest::newRow("page") << QSize(1920, 1080) << false << 11;
    QTest::newRow("small page") << QSize(800, 600) << false << 11;
    QTest::newRow("elderly") << QSize(1920, 1080) << true << 15;
    QTest::newRow("strip with room") << QSize(640, 240) << false << 12;
    QTest::newRow("strip without") << QSize(64, 16) << false << 27;
}

void TestStanding::standsByScreen()
{
    QFETCH(QSize, canvas);
    QFETCH(bool, isForElderly);
    Screen screen;
    screen.canvas.size = canvas;
    if (isForElderly)
        screen.tags = {elderlyTag()};
    Item item;
    item.content = CardItem{slogan(10, 20)};
    const auto length = item.length(Viewer::of(screen));
    QCOMPARE(length % std::chrono::seconds(1), Milliseconds(0));
    QTEST(int(length.count() / 1000), "seconds");
}

/// Each page has its own time to be found with one's eyes.
void TestStanding::elderlyPagesComeOneByOne()
{
    Card card{CardTemplate::Technique, characters(6), {}, {}, {}};
    card.sections = {{characters(3), {characters(20), characters(20)}}};
    const auto pages = readingTime(6, true) + 2 * readingTime(24, true);
    QCOMPARE(standingTime(card, {.isForElderly = true}), pages);
    QCOMPARE(standingTime(card, {}), readingTime(6 + 3 + 40, false));
}

void TestStanding::itemsWithADurationKeepIt()
{
    Item item;
    item.content = CardItem{slogan(10, 20)};
    const Viewer strip{{64, 16}};
    item.dwellMax = std::chrono::seconds(15);
    QCOMPARE(item.length(strip), Milliseconds(15'000)); // no longer than it may
    item.dwellMax.reset();
    item.dwellMin = std::chrono::seconds(60);
    QCOMPARE(item.length(strip), Milliseconds(60'000));
    item.dwellMin.reset();
    item.duration = std::chrono::seconds(8);
    QCOMPARE(item.length(strip), Milliseconds(8'000));
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
