// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_fit.h"
#include "stage/cards/typesetting.h"

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
    void punctuationHangs();
};

void TestTextFit::largest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSizeF>("box");
    QTest::addColumn<int>("lines");
    QTest::newRow("one line") << QStringLiteral("守好钱袋子") << QSizeF(500, 100) << 1;
    QTest::newRow("two lines are larger") << QStringLiteral("冒充银行客服诈骗正在本县发生") << QSizeF(852, 203) << 2;
    QTest::newRow("strip") << QStringLiteral("不轻信") << QSizeF(64, 16) << 1;
    QTest::newRow("portrait") << QStringLiteral("转账之前，先打电话问一问家人") << QSizeF(600, 800) << 4;
    QTest::newRow("paragraphs") << QStringLiteral("不轻信\n不透露\n不转账") << QSizeF(192, 96) << 3;
}

/// It fits at its size, and at a larger one only with more faults.
void TestTextFit::largest()
{
    QFETCH(QString, text);
    QFETCH(QSizeF, box);
    QFETCH(int, lines);
    FitRequest request{
        .text = text, .box = box, .bold = true, .minimumPixelSize = 14, .lineSpacing = 1.2, .paragraphSpacing = 0};
    const Fit fit = fitText(request);
    QVERIFY(fit.fits);
    QVERIFY(fit.clean);
    QCOMPARE(int(fit.lines.size()), lines);
    QVERIFY(fit.height(request) <= box.height());
    for (const QString &line : fit.lines)
        QVERIFY(SetLine(line, faceOf(fit.pixelSize, true)).width() <= box.width());

    request.minimumPixelSize = fit.pixelSize + 1;
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

/// The blank half of a closing mark at the end takes no room, nor that of an opening mark at the start.
void TestTextFit::punctuationHangs()
{
    const QFont font = faceOf(40, true);
    QCOMPARE(qRound(SetLine(QStringLiteral("转账之前"), font).width()), 160);
    QCOMPARE(qRound(SetLine(QStringLiteral("转账之前，"), font).width()), 180);
    QCOMPARE(qRound(SetLine(QStringLiteral("（转账之前）"), font).width()), 200);
    QCOMPARE(qRound(SetLine(QStringLiteral("《转账》，"), font).width()), 140);
}

QTEST_MAIN(TestTextFit)
#include "tst_text_fit.moc"
