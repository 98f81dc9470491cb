// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/card.h"
#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/gallery/palette.h"
#include "tests/golden/picture_comparison.h"

#include <QPainter>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTest>

using namespace ironfence;
using tests::differenceOf;
using tests::reduced;

namespace {

/// The rows that hold the type of a colour, first to last.
std::pair<int, int> rowsOf(const QImage &image, QRgb color)
{
    int first = -1;
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != color)
                continue;
            first = first < 0 ? y : first;
            last = y;
        }
    }
    return {first, last};
}

QImage recolored(const QImage &image, QRgb from, QRgb to)
{
    QImage other = image;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == from)
                other.setPixel(x, y, to);
        }
    }
    return other;
}

} // namespace

/// The comparison of golden pictures sees what a viewer would see, and nothing else.
class TestPictureComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPictureIsLikeItself_data() { canvases(); }
    void aPictureIsLikeItself();
    void findsALineThatMoved_data() { canvases(); }
    void findsALineThatMoved();
    void findsAGlyphThatIsGone_data() { canvases(); }
    void findsAGlyphThatIsGone();
    void findsAnotherColour_data();
    void findsAnotherColour();
    void findsAnotherSize();
    void toleratesOtherEdges_data() { canvases(); }
    void toleratesOtherEdges();

private:
    static void canvases();
    [[nodiscard]] QImage card(QSize canvas, const QString &title = QStringLiteral("接到陌生来电先挂断")) const;

    std::unique_ptr<QQmlEngine> m_engine;
};

void TestPictureComparison::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    m_engine = std::make_unique<QQmlEngine>();
    stage::cards::install(*m_engine);
}

void TestPictureComparison::canvases()
{
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("LED strip") << QSize(384, 64);
    QTest::newRow("LED tile") << QSize(192, 96);
    QTest::newRow("cash machine") << QSize(800, 600);
    QTest::newRow("lobby") << QSize(1920, 1080);
    QTest::newRow("portrait") << QSize(720, 1280);
    QTest::newRow("hall") << QSize(3840, 2160);
}

QImage TestPictureComparison::card(QSize canvas, const QString &title) const
{
    playlists::Card card{playlists::CardTemplate::Reminder,
                         title,
                         {QStringLiteral("刷单返利先给甜头"), QStringLiteral("拿不准拨打 96110")},
                         {},
                         {}};
    stage::cards::CardPrinter printer(*m_engine);
    return printer.print(card, canvas).value();
}

void TestPictureComparison::aPictureIsLikeItself()
{
    QFETCH(QSize, canvas);
    const auto difference = differenceOf(reduced(card(canvas)), card(canvas));
    QCOMPARE(difference.edges, 0.0);
    QCOMPARE(difference.tones, 0.0);
    QVERIFY(difference.isTolerable());
    QVERIFY(reduced(card(canvas)).width() <= 400);
    // As it is kept.
    QVERIFY(differenceOf(stage::gallery::paletted(reduced(card(canvas))), card(canvas)).edges < 4);
}

void TestPictureComparison::findsALineThatMoved()
{
    QFETCH(QSize, canvas);
    const QImage image = card(canvas);
    const QRgb type = canvas.height() < 300 ? qRgb(0xff, 0xc5, 0x3d) : qRgb(0x98, 0x18, 0x0f); // of the heading
    const auto [first, last] = rowsOf(image, type);
    QVERIFY(last > first);
    // By a pixel of the picture that is compared.
    const int step = std::max(1, canvas.width() / reduced(image).width());
    QImage moved = image;
    QPainter painter(&moved);
    const QRect band(0, first, canvas.width(), std::min(last, first + canvas.height() / 6) - first + 1);
    painter.drawImage(band.topLeft() + QPoint(0, step), image, band);
    painter.end();
    QVERIFY(moved != image);
    QVERIFY2(!differenceOf(reduced(image), moved).isTolerable(),
             qPrintable(differenceOf(reduced(image), moved).words()));
}

void TestPictureComparison::findsAGlyphThatIsGone()
{
    QFETCH(QSize, canvas);
    const auto difference = differenceOf(
        reduced(card(canvas)), card(canvas, QStringLiteral("接到陌生来电先　断"))); // a blank of the same width
    QVERIFY2(!difference.isTolerable(), qPrintable(difference.words()));
    QVERIFY(!difference.picture.isNull());
}

void TestPictureComparison::findsAnotherColour_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QRgb>("from");
    QTest::addColumn<QRgb>("to");
    const QRgb paper = qRgb(0xf7, 0xf4, 0xec);
    QTest::newRow("ground, a little colder") << QSize(1280, 720) << paper << qRgb(0xf7, 0xf4, 0xf6);
    QTest::newRow("type, another red") << QSize(1280, 720) << qRgb(0x98, 0x18, 0x0f) << qRgb(0xc4, 0x30, 0x1f);
    QTest::newRow("amber to yellow") << QSize(192, 96) << qRgb(0xff, 0xc5, 0x3d) << qRgb(0xff, 0xe0, 0x3d);
    QTest::newRow("LED lit a little") << QSize(384, 64) << qRgb(0, 0, 0) << qRgb(8, 8, 8);
}

void TestPictureComparison::findsAnotherColour()
{
    QFETCH(QSize, canvas);
    QFETCH(QRgb, from);
    QFETCH(QRgb, to);
    const QImage image = card(canvas);
    const QImage other = recolored(image, from, to);
    QVERIFY(other != image);
    const auto difference = differenceOf(reduced(image), other);
    QVERIFY2(!difference.isTolerable(), qPrintable(difference.words()));
}

void TestPictureComparison::findsAnotherSize()
{
    const auto difference = differenceOf(reduced(card({800, 600})), card({960, 576}));
    QVERIFY(!difference.isTolerable());
    QVERIFY(difference.words().contains(QStringLiteral("size")));
}

/// Another hinting or smoothing makes edges harder or softer by a tenth, and never moves what stands.
void TestPictureComparison::toleratesOtherEdges()
{
    QFETCH(QSize, canvas);
    const QImage image = card(canvas);
    QImage softer = image;
    QPainter painter(&softer);
    painter.setOpacity(0.12);
    painter.drawImage(1, 0, image);
    painter.drawImage(0, 1, image);
    painter.end();
    QVERIFY(softer != image);
    const auto difference = differenceOf(reduced(image), softer);
    QVERIFY2(difference.isTolerable(), qPrintable(difference.words()));
}

QTEST_MAIN(TestPictureComparison)
#include "tst_picture_comparison.moc"
