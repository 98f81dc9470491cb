// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/typesetting.h"
#include "tests/stage/cards/card_window.h"
#include "tests/stage/cards/shown_texts.h"

#include <QDir>
#include <QHash>
#include <QTest>
#include <cmath>

using namespace ironfence;
using stage::cards::FitText;
using stage::cards::LetterText;
using tests::shownTexts;

namespace {

/// WCAG 2.2 relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// The colour behind a text: the most frequent one in its rectangle that is not the text's own.
QColor groundOf(const QImage &image, const QRect &area, const QColor &type)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    counts.remove(type.rgb());
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? type : QColor(most.key());
}

/// How much light an LED wall gives with it, as a part of what it can.
double lightOf(const QImage &image)
{
    qint64 light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            light += qRed(pixel) + qGreen(pixel) + qBlue(pixel);
        }
    }
    return double(light) / (765.0 * image.width() * image.height());
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstFrameIsReadable_data();
    void firstFrameIsReadable();
    void exercisesSaySoOnSmallScreens_data();
    void exercisesSaySoOnSmallScreens();
    void timeToFirstPicture();

private:
    QImage show(const tests::Exhibit &exhibit, QSize canvas);
    void checkText(FitText *text, const QImage &image);
    void checkLetter(LetterText *letter, const QImage &image);

    tests::CardWindow m_window;
    QDir m_folder{qEnvironmentVariable("IRONFENCE_GALLERY", QStringLiteral("gallery"))};
};

void TestGallery::initTestCase()
{
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestGallery::firstFrameIsReadable_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    const auto all = tests::exhibits();
    for (int i = 0; i < all.size(); ++i) {
        for (const QSize &canvas : tests::canvases()) {
            // The scale only repeats there, and a picture of 8 million pixels costs a second.
            const bool isShipped = i < stage::gallery::exhibits().size();
            if (canvas.width() > 2000 && !isShipped)
                continue;
            const QString name =
                QStringLiteral("%1-%2x%3").arg(all.at(i).name).arg(canvas.width()).arg(canvas.height());
            QTest::newRow(qPrintable(name)) << i << canvas;
        }
    }
}

void TestGallery::firstFrameIsReadable()
{
    QFETCH(int, exhibit);
    QFETCH(QSize, canvas);

    const QImage image = show(tests::exhibits().at(exhibit), canvas);
    QCOMPARE(image.size(), canvas);
    QVERIFY(image.save(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));

    // Of any colour: the bitmap font and its ground are two.
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const int ground = *std::max_element(counts.begin(), counts.end());
    QVERIFY2(ground < image.width() * image.height() * 0.99, "the picture is blank");
    if (tests::exhibits().at(exhibit).viewing.isOnLed)
        QVERIFY2(lightOf(image) < 0.4, qPrintable(QString::number(lightOf(image)))); // paper gives 0.9

    for (FitText *text : shownTexts<FitText>(m_window.root()))
        checkText(text, image);
    for (LetterText *letter : shownTexts<LetterText>(m_window.root()))
        checkLetter(letter, image);
}

void TestGallery::exercisesSaySoOnSmallScreens_data()
{
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QSize>("canvas");
    for (const char *exhibit : {"alert-1-exercise", "all-clear-exercise"}) {
        for (const QSize canvas : {QSize(404, 720), QSize(480, 800), QSize(600, 600), QSize(720, 1280)})
            QTest::addRow("%s-%dx%d", exhibit, canvas.width(), canvas.height())
                << QString::fromLatin1(exhibit) << canvas;
    }
}

/// In a sentence, and by whom.
void TestGallery::exercisesSaySoOnSmallScreens()
{
    QFETCH(QString, exhibit);
    QFETCH(QSize, canvas);
    const auto all = tests::exhibits();
    const auto shown =
        std::find_if(all.begin(), all.end(), [&](const tests::Exhibit &one) { return one.name == exhibit; });
    QVERIFY(shown != all.end());
    const QImage image = show(*shown, canvas);
    QStringList said;
    for (FitText *text : shownTexts<FitText>(m_window.root())) {
        checkText(text, image);
        said.append(text->text());
    }
    QVERIFY2(said.contains(QStringLiteral("演练画面，并非真实警情")), qPrintable(said.join(u'|')));
    QVERIFY2(said.contains(QStringLiteral("县公安局反诈中心")), qPrintable(said.join(u'|')));
}

/// An alert must be on the glass within a few frames of its release: what its page costs is reported here.
void TestGallery::timeToFirstPicture()
{
    const auto all = tests::exhibits();
    const auto alert = std::find_if(all.begin(), all.end(), [](const tests::Exhibit &exhibit) {
        return exhibit.name == QStringLiteral("alert-1-exercise");
    });
    QVERIFY(alert != all.end());
    QBENCHMARK
    {
        QVERIFY(!show(*alert, {1280, 720}).isNull());
    }
}

QImage TestGallery::show(const tests::Exhibit &exhibit, QSize canvas)
{
    m_window.show(exhibit, canvas);
    return m_window.grab().convertToFormat(QImage::Format_RGB32);
}

void TestGallery::checkText(FitText *text, const QImage &image)
{
    const QRectF inside = text->inkRect();
    const QByteArray what = QStringLiteral("%1 (%2 px, ink %3,%4 %5x%6 in %7x%8)")
                                .arg(text->text())
                                .arg(text->pixelSize())
                                .arg(inside.x())
                                .arg(inside.y())
                                .arg(inside.width())
                                .arg(inside.height())
                                .arg(text->width())
                                .arg(text->height())
                                .toUtf8();
    QVERIFY2(text->fits(), what.constData());
    QVERIFY2(text->pixelSize() >= text->minimumPixelSize(), what.constData());

    // On the glass, wherever the entrance has the text at the moment.
    const QRectF ink = text->mapRectToScene(inside);
    QVERIFY2(QRectF(image.rect()).adjusted(-0.5, -0.5, 0.5, 0.5).contains(ink), what.constData());
    QVERIFY2(text->boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5).contains(inside), what.constData());

    const QColor ground = groundOf(image, ink.toAlignedRect().intersected(image.rect()), text->color());
    QVERIFY2(contrast(text->color(), ground) >= 7.0,
             qPrintable(QStringLiteral("%1: %2 on %3").arg(text->text(), text->color().name(), ground.name())));
}

/// Every one of its pages.
void TestGallery::checkLetter(LetterText *letter, const QImage &image)
{
    QVERIFY(letter->fits());
    QVERIFY(letter->pixelSize() >= stage::cards::outlineFloor);
    for (int page = 0; page < letter->pageCount(); ++page) {
        letter->setProperty("page", page);
        const QRectF ink = letter->inkRect();
        const auto what = QStringLiteral("page %1, ink %2,%3 %4x%5 in %6x%7")
                              .arg(page)
                              .arg(ink.x())
                              .arg(ink.y())
                              .arg(ink.width())
                              .arg(ink.height())
                              .arg(letter->width())
                              .arg(letter->height());
        QVERIFY2(letter->boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5).contains(ink), qPrintable(what));
    }
    letter->setProperty("page", 0);
    const QRect seen = letter->mapRectToScene(letter->inkRect()).toAlignedRect().intersected(image.rect());
    QVERIFY(contrast(letter->color(), groundOf(image, seen, letter->color())) >= 7.0);
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
