// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/deck_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace ironfence;

/// The picture that a deck gives: its place on the canvas, its way up, and the same colours whoever converts them.
class TestDeckPictures : public QObject, private tests::DeckFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeClips(); }
    void fits_data();
    void fits();
    void showsARotatedPictureUpright();
    void undrawnFramesHaveTheSameColours();
};

void TestDeckPictures::fits_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("gst") << Kind::Gst << m_silent;
    QTest::newRow("gst, undrawn") << Kind::Undrawn << m_silent;
    QTest::newRow("image") << Kind::Image << m_png;
    const QString webp = m_clips.path(QStringLiteral("picture.webp"));
    QVERIFY(QImage(m_png).save(webp, "WEBP"));
    QTest::newRow("webp") << Kind::Image << webp;
    QTest::newRow("svg") << Kind::Image
                         << m_clips.file(QStringLiteral("drawing.svg"),
                                         R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">)"
                                         R"(<rect width="16" height="9" fill="white"/></svg>)");
}

void TestDeckPictures::fits()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    for (const auto fit : {playlists::Fit::Contain, playlists::Fit::Cover}) {
        const auto deck = make(kind);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        deck->prepare(cue(kind, file, fit), canvas);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
        const QImage image = deck->frame().image;
        QVERIFY2(qRed(image.pixel(canvas.width() / 2, canvas.height() / 2)) > 200, "the middle is the picture");
        QCOMPARE(qRed(image.pixel(4, 32)) > 200, fit == playlists::Fit::Cover);
    }
}

void TestDeckPictures::showsARotatedPictureUpright()
{
    // A JPEG of 40×20 pixels, left half white, whose EXIF data says: turn by 90 degrees (orientation 6).
    QImage stored(40, 20, QImage::Format_RGB32);
    stored.fill(Qt::black);
    for (int y = 0; y < 20; ++y)
        std::fill_n(reinterpret_cast<QRgb *>(stored.scanLine(y)), 20, qRgb(255, 255, 255));
    const QString file = m_clips.path(QStringLiteral("turned.jpg"));
    QVERIFY(stored.save(file, "JPEG"));
    QFile jpeg(file);
    QVERIFY(jpeg.open(QIODevice::ReadWrite));
    QByteArray bytes = jpeg.readAll();
    bytes.insert(2, QByteArray::fromHex("ffe10022457869660000"
                                        "4d4d002a00000008"
                                        "0001"
                                        "0112000300000001"
                                        "00060000"
                                        "00000000"));
    jpeg.seek(0);
    jpeg.write(bytes);
    jpeg.close();

    const auto deck = make(Kind::Image);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    deck->prepare(cue(Kind::Image, file), {100, 200});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
    QVERIFY(qRed(deck->frame().picture().pixel(50, 40)) > 200);
    QVERIFY(qRed(deck->frame().picture().pixel(50, 160)) < 50);
}

void TestDeckPictures::undrawnFramesHaveTheSameColours()
{
    const auto file = m_clips.bars(QStringLiteral("bars.mp4"), 3);
    QVERIFY(!file.isEmpty());
    const auto first = [&](Kind kind, QSize size) {
        const auto deck = make(kind);
        QSignalSpy ready(deck.get(), &stage::Deck::ready);
        deck->prepare(cue(kind, file), size);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000); }();
        return deck->frame();
    };
    const QSize own(322, 182); // no multiple of what processors like
    const auto undrawn = first(Kind::Undrawn, own);
    QVERIFY(undrawn.pixels && undrawn.image.isNull());
    QCOMPARE(undrawn.pixels->size(), own);
    QCOMPARE(undrawn.picture(), first(Kind::Gst, own).image);

    const auto scaled = first(Kind::Undrawn, own * 2); // which is the pipeline's work
    QVERIFY(!scaled.pixels);
    QCOMPARE(scaled.image, first(Kind::Gst, own * 2).image);
}

QTEST_GUILESS_MAIN(TestDeckPictures)
#include "tst_deck_pictures.moc"
