// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/sheet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ironfence;
using media::sheetOf;
using media::StripCells;
using media::StripPictures;

namespace {

QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(colour);
    return image;
}

QImage half(QSize size, const QColor &left, const QColor &right)
{
    auto image = plain(size, left);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, right);
    }
    return image;
}

/// What no encoder makes small.
QImage noise(QSize size)
{
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    return image;
}

StripPictures picturesOf(const QList<QImage> &images)
{
    auto cells = StripCells::fitting(static_cast<int>(images.size()), images.constFirst().size());
    for (int i = 0; i < cells.count(); ++i)
        cells.times[i] = base::Milliseconds(i);
    return {cells, images};
}

} // namespace

/// Pictures become one, within its bounds.
class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysThemOut();
    void stretchesNothing();
    void showsAsScreensDo();
    void choosesThePoster_data();
    void choosesThePoster();
    void staysWithinItsBounds();
};

void TestSheet::laysThemOut()
{
    const QSize size(120, 60);
    const auto pictures = picturesOf({plain(size, Qt::red), plain(size, Qt::green), plain(size, Qt::blue)});
    const auto strip = sheetOf(pictures);
    QVERIFY(strip);
    const auto whole = QImage::fromData(strip->jpeg, "JPEG");
    QCOMPARE(whole.size(), pictures.cells.whole());
    for (int i = 0; i < 3; ++i) {
        const auto colour = whole.pixelColor(strip->cells.place(i).center());
        QVERIFY2((QList{colour.red(), colour.green(), colour.blue()}).at(i) > 120, qPrintable(colour.name()));
    }
}

void TestSheet::stretchesNothing()
{
    auto pictures = picturesOf({plain({120, 60}, Qt::white), plain({120, 60}, Qt::white)});
    pictures.images[1] = plain({30, 60}, Qt::white); // a film that changes its shape
    const auto strip = sheetOf(pictures);
    QVERIFY(strip);
    const auto whole = QImage::fromData(strip->jpeg, "JPEG");
    const auto place = strip->cells.place(1);
    QVERIFY(whole.pixelColor(place.center()).lightness() > 200);
    QVERIFY(whole.pixelColor(place.left() + 20, place.center().y()).lightness() < 50);
    QVERIFY(whole.pixelColor(place.right() - 20, place.center().y()).lightness() < 50);
}

void TestSheet::showsAsScreensDo()
{
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto strip = sheetOf(picturesOf({clear}));
    QVERIFY(strip);
    QVERIFY(QImage::fromData(strip->jpeg, "JPEG").pixelColor(32, 32).lightness() < 10);
}

void TestSheet::choosesThePoster_data()
{
    QTest::addColumn<QList<QImage>>("images");
    QTest::addColumn<int>("poster");
    const QSize size(64, 36);
    const auto black = plain(size, Qt::black);
    const auto lively = half(size, Qt::black, Qt::white);
    const auto quite = half(size, Qt::black, QColor(160, 160, 160));
    const auto dull = half(size, Qt::black, QColor(40, 40, 40));
    QTest::newRow("behind the fade") << QList{black, dull, lively, black} << 2;
    QTest::newRow("the first that does") << QList{black, quite, lively} << 1;
    QTest::newRow("at once") << QList{lively, lively, black} << 0;
    QTest::newRow("nothing but black") << QList{black, black} << 0;
    QTest::newRow("one") << QList{dull} << 0;
}

void TestSheet::choosesThePoster()
{
    QFETCH(QList<QImage>, images);
    QFETCH(int, poster);
    const auto strip = sheetOf(picturesOf(images));
    QVERIFY(strip);
    QCOMPARE(strip->cells.poster, poster);
}

void TestSheet::staysWithinItsBounds()
{
    QList<QImage> images;
    images.fill(noise({192, 192}), StripCells::most);
    const auto strip = sheetOf(picturesOf(images));
    QVERIFY(strip);
    QVERIFY2(strip->jpeg.size() <= media::Filmstrip::mostBytes, qPrintable(QString::number(strip->jpeg.size())));
    QCOMPARE(QImage::fromData(strip->jpeg, "JPEG").size(), QSize(768, 960));
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
