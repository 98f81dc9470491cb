// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/glimpse/glimpse.h"

#include <QBuffer>
#include <QTest>

using namespace ironfence;
using media::glimpseOf;

namespace {

QByteArray encoded(QSize size, const char *format = "JPEG", const QColor &colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer bytes;
    if (!bytes.open(QIODevice::WriteOnly) || !image.save(&bytes, format))
        qFatal("no picture");
    return bytes.data();
}

} // namespace

class TestGlimpse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePixels_data();
    void givesThePixels();
    void takesNoHarm_data();
    void takesNoHarm();
};

void TestGlimpse::givesThePixels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(960, 540);
    QTest::newRow("tall") << QSize(540, 960);
    QTest::newRow("strip") << QSize(64, 16);
    QTest::newRow("odd") << QSize(63, 17);
    QTest::newRow("a point") << QSize(1, 1);
}

void TestGlimpse::givesThePixels()
{
    QFETCH(QSize, size);
    const auto image = glimpseOf(encoded(size));
    QVERIFY2(image, image ? "" : qPrintable(image.error().line()));
    QCOMPARE(image->size(), size);
    const auto colour = image->pixelColor(size.width() - 1, size.height() - 1);
    QVERIFY2(colour.red() > 245 && colour.green() < 10 && colour.blue() < 10, qPrintable(colour.name()));
}

void TestGlimpse::takesNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = encoded({320, 180});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("too wide") << encoded({961, 10});
    QTest::newRow("too high") << encoded({10, 961});
    QTest::newRow("another kind") << encoded({320, 180}, "PNG");
    QTest::newRow("another kind behind the right beginning") << QByteArray("\xff\xd8\xff") + encoded({32, 18}, "PNG");
    QTest::newRow("a head only") << good.left(200);
    QTest::newRow("too many bytes") << good + QByteArray(256 * 1024, '\0');
    auto huge = good; // its frame header claims 65,535 lines
    const auto frame = huge.indexOf(QByteArray("\xff\xc0", 2));
    QVERIFY(frame > 0);
    huge[frame + 5] = huge[frame + 6] = '\xff';
    QTest::newRow("claims to be huge") << huge;
}

void TestGlimpse::takesNoHarm()
{
    QFETCH(QByteArray, bytes);
    const auto image = glimpseOf(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().code, base::ErrorCode::Unsupported);
    QVERIFY(!image.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestGlimpse)
#include "tst_glimpse.moc"
