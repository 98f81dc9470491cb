// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/search/pinyin.h"
#include "console/desktop/search/search_query.h"

#include <QTest>

using namespace ironfence::console::desktop::search;

/// What a person types finds what he means, also without an input method.
class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spells_data();
    void spells();
    void finds_data();
    void finds();
    void findsTenThousandAtOnce();
};

void TestSearchText::spells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("syllables");
    QTest::newRow("Chinese") << QStringLiteral("防诈骗") << QStringLiteral("fzp") << QStringLiteral("FangZhaPian");
    QTest::newRow("mixed") << QStringLiteral("防诈骗2.MP4") << QStringLiteral("fzp2.mp4")
                           << QStringLiteral("FangZhaPian2.mp4");
    QTest::newRow("ü is u") << QStringLiteral("绿") << QStringLiteral("l") << QStringLiteral("Lu");
    QTest::newRow("outside the basic plane") << QStringLiteral("😀a") << QStringLiteral("😀a") << QStringLiteral("😀a");
    QTest::newRow("no Chinese") << QStringLiteral("A b") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestSearchText::spells()
{
    QFETCH(QString, text);
    const auto pinyin = Pinyin::of(text);
    QTEST(pinyin.initials, "initials");
    QTEST(pinyin.syllables, "syllables");
}

void TestSearchText::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << QStringLiteral("  ") << true;
    QTest::newRow("a part of the name") << QStringLiteral("诈骗") << true;
    QTest::newRow("in another case") << QStringLiteral("MP4") << true;
    QTest::newRow("two words, turned round") << QStringLiteral("mp4 防诈骗") << true;
    QTest::newRow("one of two words") << QStringLiteral("防诈骗 webm") << false;
    QTest::newRow("initials") << QStringLiteral("fzp") << true;
    QTest::newRow("initials in capitals") << QStringLiteral("FZP") << true;
    QTest::newRow("initials of a part") << QStringLiteral("zp") << true;
    QTest::newRow("initials in another order") << QStringLiteral("pzf") << false;
    QTest::newRow("pinyin") << QStringLiteral("fangzha") << true;
    QTest::newRow("pinyin of a part") << QStringLiteral("zhapi") << true;
    QTest::newRow("pinyin within a syllable") << QStringLiteral("ngzha") << false;
    QTest::newRow("how the hash begins") << QStringLiteral("0af3") << true;
    QTest::newRow("the middle of the hash") << QStringLiteral("af39") << false;
    QTest::newRow("too little of the hash") << QStringLiteral("0af") << false;
}

void TestSearchText::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const SearchText text({QStringLiteral("防诈骗三步.MP4")}, {QStringLiteral("0af39c")});
    QCOMPARE(SearchQuery(typed).finds(text), found);
}

void TestSearchText::findsTenThousandAtOnce()
{
    std::vector<SearchText> texts;
    for (int i = 0; i < 10'000; ++i)
        texts.emplace_back(QStringList{QStringLiteral("县公安局防范电信诈骗宣传片第%1集.mp4").arg(i)},
                           QStringList{QString::number(i, 16)});
    const SearchQuery query(QStringLiteral("dxzp 777"));
    qsizetype found = 0;
    QBENCHMARK
    {
        found = std::count_if(texts.begin(), texts.end(), [&](const SearchText &text) { return query.finds(text); });
    }
    QCOMPARE(found, 20 - 1); // 777, 1777 … 9777 and 7770 … 7779, of which 7777 is both
}

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
