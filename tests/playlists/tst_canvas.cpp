// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/canvas.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

namespace {

base::Result<Canvas> readCanvas(const QByteArray &members)
{
    const auto json = base::json::parse('{' + members + '}');
    if (!json)
        return base::failure(json.error());
    base::json::Reader reader;
    auto canvas = Canvas::read({*json, QStringLiteral("$"), reader});
    return reader.finish(std::move(canvas));
}

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void json_data();
    void json();
    void saysNothingOfWhatIsUsual();
    void lies_data();
    void lies();
    void takesEveryPixelOnce_data();
    void takesEveryPixelOnce();
};

void TestCanvas::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: it is none
    const auto good = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written);
    };
    const auto bad = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text) << QString(); };

    good("1920x1080", "1920x1080");
    good("64x16+0+0", "64x16");
    good("64x16+8+1064", "64x16+8+1064");
    good("16384x16384+16384+16384", "16384x16384+16384+16384");
    good("1280x16/4", "1280x16/4");
    good("1280x16+8+4/4@90", "1280x16+8+4/4@90");
    good("1280x16/1@0", "1280x16");
    good("16384x256/64@270", "16384x256/64@270");
    bad("");
    bad("15x16");
    bad("16x16385");
    bad("16x16+1");
    bad("16x16+1+16385");
    bad("16x16-1-1");
    bad("16x16+1+1\n");
    bad(" 16x16");
    bad("99999999999x16");
    bad("0x10x16");
    bad("1280x16/0");
    bad("1280x16/3");    // 1280 is no multiple
    bad("1280x16/65");   // and too many
    bad("64x16/8");      // 8 px wide
    bad("2048x512/33");  // no multiple
    bad("2048x1024/32"); // 32768 px high
    bad("64x16@45");
    bad("64x16@360");
    bad("64x16@-90");
    bad("64x16@90/2");
}

void TestCanvas::text()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto canvas = Canvas::parse(text);
    QCOMPARE(canvas.has_value(), !written.isEmpty());
    if (canvas) {
        QCOMPARE(canvas->text(), written);
        QCOMPARE(*Canvas::parse(canvas->text()), *canvas);
    } else {
        QCOMPARE(canvas.error().code, base::ErrorCode::Invalid);
    }
}

void TestCanvas::json_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("text"); // empty: it is none
    const auto row = [](const char *members, const char *text) {
        QTest::newRow(members) << QByteArray(members) << QString::fromLatin1(text);
    };
    row(R"("width":64,"height":16)", "64x16");
    row(R"("width":1280,"height":16,"x":4,"y":8,"rows":4,"rotation":90)", "1280x16+4+8/4@90");
    row(R"("width":64)", "");
    row(R"("width":64,"height":16,"rotation":45)", "");
    row(R"("width":64,"height":16,"rotation":"90")", "");
    row(R"("width":64,"height":16,"rows":0)", "");
    row(R"("width":64,"height":16,"rows":3)", "");
    row(R"("width":64,"height":16,"x":-1)", "");
}

void TestCanvas::json()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, text);
    const auto canvas = readCanvas(members);
    QCOMPARE(canvas.has_value(), !text.isEmpty());
    if (canvas) {
        QCOMPARE(canvas->text(), text);
        const auto written = base::json::write(canvas->toJson());
        QCOMPARE(*readCanvas(written.mid(1, written.size() - 2)), *canvas);
    }
}

/// A screen that is neither folded nor turned reads as it did before there was such a thing.
void TestCanvas::saysNothingOfWhatIsUsual()
{
    const auto json = base::json::write(Canvas{.size = {64, 16}, .position = {8, 0}}.toJson());
    QVERIFY(!json.contains("rows") && !json.contains("rotation"));
}

void TestCanvas::lies_data()
{
    QTest::addColumn<QString>("canvas");
    QTest::addColumn<QRect>("footprint");
    QTest::addColumn<QRect>("part");
    QTest::addColumn<QRect>("output");
    const auto row = [](const char *canvas, QRect footprint, QRect part, QRect output) {
        QTest::newRow(canvas) << QString::fromLatin1(canvas) << footprint << part << output;
    };
    row("100x20+5+7", {5, 7, 100, 20}, {10, 1, 30, 2}, {15, 8, 30, 2});
    row("100x20+5+7@90", {5, 7, 20, 100}, {10, 1, 30, 2}, {5 + 20 - 1 - 2, 7 + 10, 2, 30});
    row("100x20+5+7@180", {5, 7, 100, 20}, {10, 1, 30, 2}, {5 + 100 - 10 - 30, 7 + 20 - 1 - 2, 30, 2});
    row("100x20+5+7@270", {5, 7, 20, 100}, {10, 1, 30, 2}, {5 + 1, 7 + 100 - 10 - 30, 2, 30});
    row("100x20+5+7/2", {5, 7, 50, 40}, {60, 1, 30, 2}, {5 + 10, 7 + 20 + 1, 30, 2});
    row("100x20+5+7/2@90", {5, 7, 40, 50}, {60, 1, 30, 2}, {5 + 40 - 21 - 2, 7 + 10, 2, 30});
}

void TestCanvas::lies()
{
    QFETCH(QString, canvas);
    QFETCH(QRect, footprint);
    QFETCH(QRect, part);
    QFETCH(QRect, output);
    const auto parsed = Canvas::parse(canvas);
    QVERIFY(parsed);
    QCOMPARE(parsed->footprint(), footprint);
    QCOMPARE(parsed->outputOf(part), output);
}

void TestCanvas::takesEveryPixelOnce_data()
{
    QTest::addColumn<QString>("canvas");
    for (const char *canvas : {"64x16", "64x16+3+5@90", "64x16@180", "64x16/4", "64x16+1+1/4@270", "48x32/3@90"})
        QTest::newRow(canvas) << QString::fromLatin1(canvas);
}

void TestCanvas::takesEveryPixelOnce()
{
    QFETCH(QString, canvas);
    const auto parsed = Canvas::parse(canvas);
    QVERIFY(parsed);
    QSet<std::pair<int, int>> taken;
    for (int y = 0; y < parsed->size.height(); ++y) {
        for (int x = 0; x < parsed->size.width(); ++x) {
            const QRect pixel = parsed->outputOf({x, y, 1, 1});
            QCOMPARE(pixel.size(), QSize(1, 1));
            QVERIFY(parsed->footprint().contains(pixel));
            taken.insert({pixel.x(), pixel.y()});
        }
    }
    QCOMPARE(taken.size(), qsizetype(parsed->footprint().width()) * parsed->footprint().height());
}

QTEST_APPLESS_MAIN(TestCanvas)
#include "tst_canvas.moc"
