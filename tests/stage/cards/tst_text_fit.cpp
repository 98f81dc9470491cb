// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_fit.h"

#include "stage/cards/fit_group.h"
#include "stage/cards/typesetting.h"

#include <QPainter>
#include <QTest>

using namespace ironfence::stage::cards;

class TestTextFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void largest_data();
    void largest();
    void smallerForWholeWords();
    void nothingBelowTheFloor();
    void bitmapBelowOutlines();
    void linesOfSixteen();
    void punctuationHangs();
    void growsOrDoesNotFit_data();
    void growsOrDoesNotFit();
    void groupsGrowTogether();
};

void TestTextFit::largest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSizeF>("box");
    QTest::addColumn<int>("lines");
    QTest::newRow("one line") << QStringLiteral("守好钱袋子") << QSizeF(500, 100) << 1;
    QTest::newRow("two lines are larger") << QStringLiteral("冒充银行客服诈骗正在本县发生") << QSizeF(852, 203) << 2;
    QTest::newRow("strip") << QStringLiteral("不轻信") << QSizeF(64, 16) << 1;
    QTest::newRow("strip, the mark takes half a box") << QStringLiteral("停下，问") << QSizeF(56, 16) << 1;
    QTest::newRow("portrait") << QStringLiteral("转账之前，先打电话问一问家人") << QSizeF(600, 800) << 3;
    QTest::newRow("clauses before size") << QStringLiteral("来历不明的链接，不点开") << QSizeF(600, 300) << 2;
    QTest::newRow("a quotation before size") << QStringLiteral("谨防“快递理赔”骗局") << QSizeF(600, 160) << 1;
    QTest::newRow("paragraphs") << QStringLiteral("不轻信\n不透露\n不转账") << QSizeF(192, 96) << 3;
}

/// It fits at its size, and at a larger one only with more faults.
void TestTextFit::largest()
{
    QFETCH(QString, text);
    QFETCH(QSizeF, box);
    QFETCH(int, lines);
    FitRequest request{
        .text = text, .box = box, .bold = true, .minimumPixelSize = 16, .lineSpacing = 1.2, .paragraphSpacing = 0};
    const Fit fit = fitText(request);
    QVERIFY(fit.fits);
    QVERIFY(fit.clean);
    QCOMPARE(int(fit.lines.size()), lines);
    QVERIFY(fit.height(request) <= box.height());
    for (const QString &line : fit.lines)
        QVERIFY(SetLine(line, faceOf(fit.pixelSize, true)).width() <= box.width());

    request.minimumPixelSize =
        std::max(fit.pixelSize + 1, outlineFloor); // after the bitmap font comes the outlines' floor
    const Fit larger = fitText(request);
    QVERIFY2(!larger.fits || larger.penalty > fit.penalty, qPrintable(larger.lines.join(QLatin1Char('|'))));
}

void TestTextFit::smallerForWholeWords()
{
    // Four and three would be set at 109 px, but would divide 验证码.
    const Fit fit =
        fitText({.text = QStringLiteral("保护验证码安全"), .box = {440, 240}, .bold = true, .lineSpacing = 1.2});
    QVERIFY(fit.clean);
    QVERIFY(fit.pixelSize >= 80 && fit.pixelSize <= 88);
    QVERIFY(fit.lines.contains(QStringLiteral("验证码安全")) || fit.lines.contains(QStringLiteral("保护验证码")));
}

void TestTextFit::nothingBelowTheFloor()
{
    const Fit fit = fitText({.text = QStringLiteral("转账之前，先打电话问一问家人"), .box = {64, 16}});
    QVERIFY(!fit.fits);
    QVERIFY(fit.lines.isEmpty());
    QVERIFY(!fitText({.text = QString(), .box = {640, 160}}).fits);
    QVERIFY(!fitText({.text = QStringLiteral("反诈"), .box = {0, 0}}).fits);
}

/// Below 24 px there is one size, drawn without grey; no size between.
void TestTextFit::bitmapBelowOutlines()
{
    for (const int height : {16, 18, 20, 23}) {
        const Fit fit =
            fitText({.text = QStringLiteral("不轻信"), .box = {200, double(height)}, .minimumPixelSize = 16});
        QVERIFY(fit.fits);
        QCOMPARE(fit.pixelSize, bitmapSize);
    }
    const FitRequest high{.text = QStringLiteral("不轻信"), .box = {200, 26}, .minimumPixelSize = 16};
    QCOMPARE(fitText(high).pixelSize, outlineFloor);
    QVERIFY(!fitText({.text = QStringLiteral("不轻信"), .box = {200, 15}, .minimumPixelSize = 10}).fits);

    QImage image(64, 16, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    SetLine(QStringLiteral("警骗士土"), faceOf(bitmapSize, true)).draw(painter, 0, 14);
    painter.end();
    int lit = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto colour = image.pixelColor(x, y);
            QVERIFY(colour == Qt::white || colour == Qt::black);
            lit += colour == Qt::white ? 1 : 0;
        }
    }
    QVERIFY(lit > 150);
    QVERIFY(image.copy(32, 0, 16, 16) != image.copy(48, 0, 16, 16)); // 士 is not 土
    QVERIFY(missingFonts().isEmpty());
}

/// A short line is read at a glance; only a text that would become smaller has longer ones.
void TestTextFit::linesOfSixteen()
{
    const QString text = QStringLiteral("陌生来电不轻信，未知链接不点击，个人信息不透露，转账汇款多核实");
    const auto longest = [](const Fit &fit) {
        qsizetype characters = 0;
        for (const auto &line : fit.lines)
            characters = std::max(characters, line.size());
        return characters;
    };
    const Fit roomy = fitText({.text = text, .box = {1800, 300}, .maximumPixelSize = 60});
    QVERIFY(roomy.fits);
    QVERIFY2(longest(roomy) <= 17, qPrintable(roomy.lines.join(u'|'))); // the mark at its end hangs
    QCOMPARE(roomy.pixelSize, 60);
    const Fit tight = fitText({.text = text, .box = {1800, 70}, .maximumPixelSize = 60});
    QVERIFY(tight.fits);
    QVERIFY(longest(tight) > 17);
}

/// The blank half of a closing mark at the end takes no room, nor that of an opening mark at the start.
void TestTextFit::punctuationHangs()
{
    const QFont font = faceOf(40, true);
    QCOMPARE(qRound(SetLine(QStringLiteral("转账之前"), font).width()), 160);
    QCOMPARE(qRound(SetLine(QStringLiteral("转账之前，"), font).width()), 180);
    QCOMPARE(qRound(SetLine(QStringLiteral("（转账之前）"), font).width()), 200);
    QCOMPARE(qRound(SetLine(QStringLiteral("《转账》，"), font).width()), 140);
}

void TestTextFit::growsOrDoesNotFit_data()
{
    QTest::addColumn<QSizeF>("box");
    QTest::addColumn<int>("least");
    QTest::newRow("at its largest size") << QSizeF(1800, 300) << 50;     // 40 px for others
    QTest::newRow("where it is small") << QSizeF(8 * 30 + 1, 60) << 38;  // 30 px for others, and no room for more
    QTest::newRow("where it is ample") << QSizeF(8 * 39 + 1, 100) << 45; // 39 px
    QTest::newRow("where it has no room") << QSizeF(8 * 20, 30) << 24;
}

void TestTextFit::growsOrDoesNotFit()
{
    QFETCH(QSizeF, box);
    FitRequest request{
        .text = QStringLiteral("转账先问一问家人"), .box = box, .maximumPixelSize = 50, .maximumLines = 1};
    QCOMPARE(leastSize(request), 24);
    request.growth = 1.25;
    if (QByteArray(QTest::currentDataTag()) == "where it is ample")
        request.ample = 45;
    QTEST(leastSize(request), "least");
}

/// The one that is smallest says how much all must grow.
void TestTextFit::groupsGrowTogether()
{
    FitGroup group;
    const QObject small;
    const QObject large;
    group.claim(&small, 50, 50);
    group.claim(&large, 60, 75); // alone it would have to be 75
    QVERIFY(group.fits());
    QCOMPARE(group.pixelSize(), 50);
    group.claim(&small, 49, 50);
    QVERIFY(!group.fits());
    group.claim(&small, 0);
    QVERIFY(!group.fits());
    group.claim(&large, 75, 75);
    QVERIFY(group.fits());
}

QTEST_MAIN(TestTextFit)
#include "tst_text_fit.moc"
