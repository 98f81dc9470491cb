// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/glass_print.h"

#include <QTest>

using ironfence::stage::GlassPrint;

class TestGlassPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsMakeTheWhole_data();
    void rowsMakeTheWhole();
    void tellsBlack_data();
    void tellsBlack();
    void tellsPicturesApart();
};

namespace {

QImage plain(QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// No two places of it are alike.
QImage gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 128));
    }
    return image;
}

} // namespace

void TestGlassPrint::rowsMakeTheWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("LED strip") << QSize(64, 16);
    QTest::newRow("smaller than the print") << QSize(7, 5);
    QTest::newRow("one pixel") << QSize(1, 1);
}

void TestGlassPrint::rowsMakeTheWhole()
{
    QFETCH(QSize, size);
    const auto image = gradient(size);
    GlassPrint print;
    for (int row = 0; row < GlassPrint::rows; ++row)
        print.setRow(row, image.copy(0, GlassPrint::lineOf(row, size.height()), size.width(), 1));
    QCOMPARE(print, GlassPrint::of(image));
    QVERIFY(print != GlassPrint());
}

void TestGlassPrint::tellsBlack_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<bool>("black");
    const QSize size(320, 180);
    auto spot = plain(size, 0xff000000);
    spot.setPixel(10, 7, 0xffff0000); // the middle of the first of 16 × 12 places
    QTest::newRow("nothing") << QImage() << true;
    QTest::newRow("black") << plain(size, 0xff000000) << true;
    QTest::newRow("limited range's black") << plain(size, 0xff0f0f0f) << true;
    QTest::newRow("the cards' ground") << plain(size, 0xff0b1f44) << false;
    QTest::newRow("one light place") << spot << false;
}

void TestGlassPrint::tellsBlack()
{
    QFETCH(QImage, image);
    QTEST(GlassPrint::of(image).isBlack(), "black");
}

void TestGlassPrint::tellsPicturesApart()
{
    const QSize size(320, 180);
    const auto picture = GlassPrint::of(gradient(size));
    QVERIFY(picture.isLike(picture));
    QVERIFY(GlassPrint::of(plain(size, 0xff808080)).isLike(GlassPrint::of(plain(size, 0xff908090)))); // colour depth
    QVERIFY(!GlassPrint::of(plain(size, 0xff808080)).isLike(GlassPrint::of(plain(size, 0xff80a080))));
    QVERIFY(!picture.isLike(GlassPrint()));

    auto pointer = gradient(size); // small things that lie above it are not seen as another picture
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 30; ++x)
            pointer.setPixel(100 + x, 80 + y, 0xffffffff);
    }
    QVERIFY(picture.isLike(GlassPrint::of(pointer)));
    auto window = gradient(size);
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 200; ++x)
            window.setPixel(60 + x, 30 + y, 0xff202020);
    }
    QVERIFY(!picture.isLike(GlassPrint::of(window)));
}

QTEST_APPLESS_MAIN(TestGlassPrint)
#include "tst_glass_print.moc"
