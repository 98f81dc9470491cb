// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/filmstrip.h"

#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using media::Filmstrip;
using media::StripCells;

namespace {

base::json::Value good()
{
    return {{"width", 240}, {"height", 135},
            {"columns", 2}, {"times_ms", {0, 500, 1'000}},
            {"poster", 1},  {"jpeg", QByteArray("\xff\xd8\xff\xe0").toBase64().toStdString()}};
}

base::Result<Filmstrip> read(const base::json::Value &value)
{
    base::json::Reader reader;
    auto strip = Filmstrip::read(base::json::Object(value, QStringLiteral("$"), reader));
    return reader.finish(std::move(strip));
}

} // namespace

/// How the pictures of a filmstrip lie, and what is believed of it.
class TestStripCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachTheMostRoom_data();
    void givesEachTheMostRoom();
    void placesRowByRow();
    void readsWhatItWrote();
    void believesNothingElse_data();
    void believesNothingElse();
};

void TestStripCells::givesEachTheMostRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("cell");
    QTest::newRow("a wide film") << 20 << QSize(1920, 1080) << QSize(243, 137);
    QTest::newRow("a tall film") << 20 << QSize(1080, 1920) << QSize(137, 243);
    QTest::newRow("a square film") << 20 << QSize(1080, 1080) << QSize(192, 192);
    QTest::newRow("a ribbon") << 20 << QSize(1920, 96) << QSize(960, 48);
    QTest::newRow("a short film") << 6 << QSize(1920, 1080) << QSize(480, 270);
    QTest::newRow("one picture") << 1 << QSize(3840, 2160) << QSize(640, 360);
    QTest::newRow("never larger than it is") << 20 << QSize(64, 16) << QSize(64, 16);
    QTest::newRow("a single pixel") << 1 << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("thinner than a pixel") << 1 << QSize(8192, 2) << QSize(640, 1);
    QTest::newRow("more than there may be") << 50 << QSize(1080, 1080) << QSize(192, 192);
}

void TestStripCells::givesEachTheMostRoom()
{
    QFETCH(int, count);
    QFETCH(QSize, picture);
    QFETCH(QSize, cell);
    const auto cells = StripCells::fitting(count, picture);
    QCOMPARE(cells.cell, cell);
    QCOMPARE(cells.count(), qMin(count, StripCells::most));
    QVERIFY(cells.columns <= cells.count());
    QVERIFY(cells.whole().width() <= StripCells::side && cells.whole().height() <= StripCells::side);
    QVERIFY(QRect({0, 0}, cells.whole()).contains(cells.place(cells.count() - 1)));
}

void TestStripCells::placesRowByRow()
{
    StripCells cells;
    cells.cell = {100, 50};
    cells.columns = 3;
    cells.times.fill(Milliseconds{0}, 5);
    QCOMPARE(cells.whole(), QSize(300, 100));
    QCOMPARE(cells.place(0), QRect(0, 0, 100, 50));
    QCOMPARE(cells.place(2), QRect(200, 0, 100, 50));
    QCOMPARE(cells.place(3), QRect(0, 50, 100, 50));
}

void TestStripCells::readsWhatItWrote()
{
    const auto strip = read(good());
    QVERIFY2(strip, strip ? "" : qPrintable(strip.error().line()));
    QCOMPARE(strip->cells.times, (QList<Milliseconds>{Milliseconds(0), Milliseconds(500), Milliseconds(1'000)}));
    QCOMPARE(strip->cells.cell, QSize(240, 135));
    QCOMPARE(strip->cells.rows(), 2);
    QCOMPARE(strip->cells.poster, 1);
    QCOMPARE(strip->jpeg.size(), 4);
    QVERIFY(strip->toJson() == good());
    QVERIFY(read(strip->toJson()) == strip);
}

void TestStripCells::believesNothingElse_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *member, const QByteArray &value) {
        QTest::newRow(name) << QByteArray(member) << value;
    };
    row("no width", "width", "null");
    row("nothing wide", "width", "0");
    row("too wide together", "width", "481");
    row("too high together", "height", "481");
    row("no column", "columns", "0");
    row("a column too many", "columns", "4");
    row("no picture", "times_ms", "[]");
    row("too many pictures", "times_ms", "[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]");
    row("times that stand still", "times_ms", "[0,0,1]");
    row("times that go back", "times_ms", "[0,2,1]");
    row("a time before the film", "times_ms", "[-1,0,1]");
    row("a time of another day", "times_ms", "[0,1,90000001]");
    row("a time beyond all numbers", "times_ms", "[0,1,18446744073709551615]");
    row("a time that is none", "times_ms", "[0,1,\"2\"]");
    row("half a millisecond", "times_ms", "[0,1,1.5]");
    row("a poster that is not there", "poster", "3");
    row("a poster before the first", "poster", "-1");
    row("no base64", "jpeg", "\"***\"");
    row("nothing", "jpeg", "\"\"");
    row("no JPEG", "jpeg", '"' + QByteArray("\x89PNG").toBase64() + '"');
    row("too many bytes", "jpeg", '"' + ("\xff\xd8\xff" + QByteArray(256 * 1024, 'x')).toBase64() + '"');
}

void TestStripCells::believesNothingElse()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    auto strip = good();
    strip[member.toStdString()] = base::json::Value::parse(value.toStdString());
    QVERIFY(!read(strip));
    strip.erase(member.toStdString());
    QVERIFY(!read(strip));
}

QTEST_GUILESS_MAIN(TestStripCells)
#include "tst_strip_cells.moc"
