// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/letter_setting.h"

#include <QGuiApplication>
#include <QTest>

using namespace ironfence::stage::cards;

namespace {

QStringList linesOf(const LetterPages &pages)
{
    QStringList lines;
    for (const auto &page : pages.pages) {
        for (const auto &line : page)
            lines.append(line.text());
    }
    return lines;
}

const QString sentence = QStringLiteral("转账之前，先打电话问一问家人；拿不准，就到网点问一问。");

} // namespace

/// Running text as books set it.
class TestLetterSetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsOnSomePage();
    void paragraphsOpenTwoCharactersIn();
    void theAddressStandsAtTheEdge();
    void linesAreFilledButNeverWider();
    void noMarkBeginsALine();
    void paragraphsAreNotTornBySingleLines();
    void fitsOnePageInLargerType();
    void sparesPagesBeforeItGrows();
    void aWordWiderThanALineDoesNotFit();
    void nothingIsNoLetter();
};

void TestLetterSetting::everythingIsOnSomePage()
{
    const QStringList paragraphs{sentence.repeated(6), sentence, sentence.repeated(3)};
    const auto pages = LetterSetting(paragraphs).at({600, 300}, 30);
    QVERIFY(pages.pages.size() > 2);
    QCOMPARE(linesOf(pages).join(QString()), paragraphs.join(QString()));
}

void TestLetterSetting::paragraphsOpenTwoCharactersIn()
{
    const auto pages = LetterSetting({sentence, sentence}).at({600, 600}, 30);
    for (const auto &line : pages.pages.first())
        QCOMPARE(line.indent, line.opens ? 2.0 : 0.0);
}

void TestLetterSetting::theAddressStandsAtTheEdge()
{
    const auto pages = LetterSetting({QStringLiteral("各位乡亲："), QStringLiteral("请注意：")}).at({600, 600}, 30);
    QCOMPARE(pages.pages.first().at(0).indent, 0.0);
    QCOMPARE(pages.pages.first().at(1).indent, 2.0); // only the first can be the address
}

void TestLetterSetting::linesAreFilledButNeverWider()
{
    const auto pages = LetterSetting({sentence.repeated(8)}).at({600, 5000}, 30);
    const double measure = 20;
    for (const auto &line : pages.pages.first()) {
        QVERIFY(line.width() + line.indent <= measure);
        if (!line.closes)
            QVERIFY(line.width() + line.indent > measure - 2.01); // at most a character with its mark is missing
    }
}

void TestLetterSetting::noMarkBeginsALine()
{
    for (int width = 200; width < 800; width += 7) {
        for (const auto &line : linesOf(LetterSetting({sentence.repeated(5)}).at({double(width), 9000}, 30)))
            QVERIFY2(!QStringLiteral("，。；、").contains(line.front()), qPrintable(line));
    }
}

void TestLetterSetting::paragraphsAreNotTornBySingleLines()
{
    const LetterSetting letter(
        {sentence.repeated(2), sentence.repeated(3), sentence.repeated(2), sentence.repeated(4)});
    for (int height = 300; height < 700; height += 11) {
        const auto pages = letter.at({600, double(height)}, 30);
        for (qsizetype i = 0; i + 1 < pages.pages.size(); ++i) {
            QVERIFY(pages.pages.at(i).last().closes || !pages.pages.at(i).last().opens);
            QVERIFY(pages.pages.at(i + 1).first().opens || !pages.pages.at(i + 1).first().closes);
        }
    }
}

void TestLetterSetting::fitsOnePageInLargerType()
{
    const auto pages = LetterSetting({sentence}).fit({900, 500}, 24, 60);
    QCOMPARE(pages.pages.size(), 1);
    QVERIFY(pages.pixelSize > 50);
    QCOMPARE(pages.orphans, 0);
}

void TestLetterSetting::sparesPagesBeforeItGrows()
{
    const LetterSetting letter({sentence.repeated(20)});
    const auto least = letter.at({900, 400}, 24).pages.size();
    QVERIFY(least > 1);
    const auto pages = letter.fit({900, 400}, 24, 60);
    QCOMPARE(pages.pages.size(), least);
    QVERIFY(pages.pixelSize >= 24);
}

void TestLetterSetting::aWordWiderThanALineDoesNotFit()
{
    QCOMPARE(LetterSetting({QString(40, u'a')}).fit({200, 400}, 24, 60).pixelSize, 0);
    QCOMPARE(LetterSetting({sentence}).fit({900, 20}, 24, 60).pixelSize, 0);
}

void TestLetterSetting::nothingIsNoLetter()
{
    QCOMPARE(LetterSetting().fit({900, 400}, 24, 60).pages.size(), 0);
    QCOMPARE(LetterSetting({QStringLiteral("  ")}).fit({900, 400}, 24, 60).pixelSize, 0);
}

QTEST_MAIN(TestLetterSetting)
#include "tst_letter_setting.moc"
