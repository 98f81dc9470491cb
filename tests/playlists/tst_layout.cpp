// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/layout.h"
#include "tests/playlists/reading.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using playlists::testing::faultOf;
using playlists::testing::readAs;

namespace {

const QByteArray playlist = R"("playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"t"}}]})";

QByteArray zone(const QByteArray &id, const QByteArray &members)
{
    return R"({"id":")" + id + "\"," + members + '}';
}

QByteArray layoutOf(const QByteArrayList &zones)
{
    return R"({"zones":[)" + zones.join(',') + "]}";
}

const QByteArray whole = R"("width":1,"height":1)";

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void namesThePlaceOfTheFault_data();
    void namesThePlaceOfTheFault();
    void partsOfACanvasMayTouchItsEdge();
    void liesInWholePixels_data();
    void liesInWholePixels();
    void leavesNoGap();
    void isWrittenAsItWasRead();
};

void TestLayout::readsEveryMember()
{
    const auto layout = readAs<Layout>(
        layoutOf({zone("main", R"("x":0,"y":0,"width":0.75,"height":1,)" + playlist),
                  zone("news", R"("unit":"px","x":1440,"y":972,"width":480,"height":108,"z":7,"ticker":["a","b"])")}));
    QVERIFY2(layout, qPrintable(faultOf(layout)));
    QCOMPARE(layout->zones.size(), 2);
    const auto &main = layout->zones.at(0);
    QCOMPARE(main.id, QStringLiteral("main"));
    QCOMPARE(main.unit, Unit::Fraction);
    QCOMPARE(main.area, QRectF(0, 0, 0.75, 1));
    QCOMPARE(main.z, 0);
    QVERIFY(main.playlist && main.ticker.isEmpty());
    const auto &news = layout->zones.at(1);
    QCOMPARE(news.unit, Unit::Pixels);
    QCOMPARE(news.area, QRectF(1440, 972, 480, 108));
    QCOMPARE(news.z, 7);
    QVERIFY(!news.playlist);
    QCOMPARE(news.ticker, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestLayout::namesThePlaceOfTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *path, const QByteArrayList &zones) {
        QTest::newRow(name) << layoutOf(zones) << QString::fromLatin1(path);
    };
    const auto main = zone("main", whole + ',' + playlist);
    row("no zones", "$.zones", {});
    row("nine zones", "$.zones", QByteArrayList(9, main));
    row("a ticker cannot lead", "$.zones", {zone("news", whole + R"(,"ticker":["t"])"), main});
    row("the same id", "$.zones[1].id", {main, main});
    row("no slug", "$.zones[0].id", {zone("Main", whole + ',' + playlist)});
    row("no id", "$.zones[0].id", {'{' + whole + ',' + playlist + '}'});
    row("no width", "$.zones[0].width", {zone("main", R"("height":1,)" + playlist)});
    row("no height", "$.zones[0].width", {zone("main", R"("width":1,"height":0,)" + playlist)});
    row("beyond the right edge", "$.zones[0].x", {zone("main", R"("x":0.6,"width":0.5,"height":1,)" + playlist)});
    row("beyond the lower edge", "$.zones[0].x", {zone("main", R"("y":0.6,"width":1,"height":0.5,)" + playlist)});
    row("larger than the canvas", "$.zones[0].width", {zone("main", R"("width":1.5,"height":1,)" + playlist)});
    row("before the left edge", "$.zones[0].x", {zone("main", R"("x":-0.1,"width":1,"height":1,)" + playlist)});
    row("half a pixel", "$.zones[0].x", {zone("main", R"("unit":"px","x":0.5,"width":9,"height":9,)" + playlist)});
    row("a hair of a pixel", "$.zones[0].x",
        {zone("main", R"("unit":"px","x":100.00000000001,"width":9,"height":9,)" + playlist)});
    row("too many pixels", "$.zones[0].x",
        {zone("main", R"("unit":"px","x":16000,"width":385,"height":9,)" + playlist)});
    row("unknown unit", "$.zones[0].unit", {zone("main", R"("unit":"em",)" + whole + ',' + playlist)});
    row("too high", "$.zones[0].z", {zone("main", whole + R"(,"z":101,)" + playlist)});
    row("neither playlist nor ticker", "$.zones[1]", {main, zone("side", whole)});
    row("both", "$.zones[1]", {main, zone("side", whole + R"(,"ticker":["t"],)" + playlist)});
    row("an empty ticker", "$.zones[1]", {main, zone("side", whole + R"(,"ticker":[])")});
    row("21 texts", "$.zones[1].ticker",
        {main, zone("side", whole + R"(,"ticker":[)" + QByteArrayList(21, "\"t\"").join(',') + ']')});
    row("a long text", "$.zones[1].ticker[0]",
        {main, zone("side", whole + R"(,"ticker":[")" + QByteArray(121, 't') + "\"]")});
    row("a fault inside", "$.zones[0].playlist.items", {zone("main", whole + R"(,"playlist":{"items":[]})")});
}

void TestLayout::namesThePlaceOfTheFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto layout = readAs<Layout>(json);
    QVERIFY(!layout);
    QCOMPARE(layout.error().context, path);
}

/// Where two parts of a hundred meet nothing sticks out, though neither is a binary number.
void TestLayout::partsOfACanvasMayTouchItsEdge()
{
    for (int part = 1; part < 100; ++part) {
        const auto text = [](int hundredths) { return QByteArray::number(hundredths / 100.0); };
        const auto layout = readAs<Layout>(layoutOf(
            {zone("main", R"("x":)" + text(part) + R"(,"width":)" + text(100 - part) + R"(,"height":1,)" + playlist)}));
        QVERIFY2(layout, qPrintable(faultOf(layout)));
    }
}

void TestLayout::liesInWholePixels_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<QRect>("on");
    const auto row = [](const char *name, Unit unit, QRectF area, QRect on) {
        QTest::newRow(name) << unit << area << on;
    };
    row("a half", Unit::Fraction, {0.5, 0, 0.5, 1}, {160, 0, 160, 180});
    row("a third", Unit::Fraction, {0, 0, 1.0 / 3, 1}, {0, 0, 107, 180});
    row("pixels", Unit::Pixels, {10, 20, 30, 40}, {10, 20, 30, 40});
    row("pixels over the edge", Unit::Pixels, {300, 170, 30, 40}, {300, 170, 20, 10});
    row("pixels beyond", Unit::Pixels, {320, 0, 30, 40}, {});
    row("less than a pixel", Unit::Fraction, {0.1, 0.1, 0.001, 0.001}, {});
}

void TestLayout::liesInWholePixels()
{
    QFETCH(Unit, unit);
    QFETCH(QRectF, area);
    QFETCH(QRect, on);
    Zone zone;
    zone.unit = unit;
    zone.area = area;
    const auto lies = zone.on({320, 180});
    QCOMPARE(lies.isEmpty(), on.isEmpty());
    if (!on.isEmpty())
        QCOMPARE(lies, on);
}

void TestLayout::leavesNoGap()
{
    for (int width = 16; width < 400; ++width) {
        for (int part = 1; part < 100; part += 7) {
            Zone left;
            left.area = {0, 0, part / 100.0, 1};
            Zone right;
            right.area = {part / 100.0, 0, 1 - part / 100.0, 1};
            const auto on = [width](const Zone &zone) { return zone.on({width, 16}); };
            if (on(right).isEmpty()) { // less than half a pixel
                QCOMPARE(on(left).right() + 1, width);
                continue;
            }
            QCOMPARE(on(left).right() + 1, on(right).left());
            QCOMPARE(on(right).right() + 1, width);
        }
    }
}

void TestLayout::isWrittenAsItWasRead()
{
    const auto json = R"({"later":1,"zones":[{"height":0.9,"id":"main","later":2,"playlist":)" +
                      playlist.mid(playlist.indexOf('{'))
                          .replace(R"({"kind":"card","card":)", R"({"card":)")
                          .replace("}}]}", R"(},"kind":"card"}]})") +
                      R"(,"width":0.75,"x":0.25,"y":0.0},{"height":108.0,"id":"news","ticker":["a","b"],"unit":"px",)"
                      R"("width":480.0,"x":1440.0,"y":972.0,"z":7}]})";
    const auto layout = readAs<Layout>(json);
    QVERIFY2(layout, qPrintable(faultOf(layout)));
    QCOMPARE(base::json::write(layout->toJson()), json);
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
