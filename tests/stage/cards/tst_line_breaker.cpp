// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/line_breaker.h"

#include <QTest>

using namespace ironfence::stage::cards;

namespace {

/// Every character is one em wide, as in a Chinese face; ASCII is half.
double measure(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 128 ? 0.5 : 1;
    return width;
}

BrokenLines broken(const QString &text, double width, int lines)
{
    auto units = unitsOf(text);
    measureUnits(units, measure);
    return breakLines(units, width, lines);
}

} // namespace

class TestLineBreaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaks_data();
    void breaks();
    void obeysKinsoku_data();
    void obeysKinsoku();
    void tooNarrow();
};

void TestLineBreaker::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("fits") << QStringLiteral("守好钱袋子") << 5.0 << QStringList{QStringLiteral("守好钱袋子")};
    QTest::newRow("after the pause") << QStringLiteral("转账之前，先打电话问一问家人") << 10.0
                                     << QStringList{QStringLiteral("转账之前，"), QStringLiteral("先打电话问一问家人")};
    QTest::newRow("balanced, words whole")
        << QStringLiteral("冒充银行客服诈骗正在本县发生") << 13.0
        << QStringList{QStringLiteral("冒充银行客服"), QStringLiteral("诈骗正在本县发生")};
    QTest::newRow("no orphan") << QStringLiteral("公安局反诈中心") << 6.0
                               << QStringList{QStringLiteral("公安局"), QStringLiteral("反诈中心")};
    QTest::newRow("hotline whole") << QStringLiteral("拨打96110") << 3.0
                                   << QStringList{QStringLiteral("拨打"), QStringLiteral("96110")};
    QTest::newRow("what is quoted whole") << QStringLiteral("谨防“快递理赔”骗局") << 9.0
                                          << QStringList{QStringLiteral("谨防"), QStringLiteral("“快递理赔”骗局")};
    QTest::newRow("a numeral with its measure")
        << QStringLiteral("问自己三个问题") << 4.0 << QStringList{QStringLiteral("问自己"), QStringLiteral("三个问题")};
    QTest::newRow("after a quotation") << QStringLiteral("一通“客服”电话转走积蓄") << 6.0
                                       << QStringList{QStringLiteral("一通“客服”"), QStringLiteral("电话转走积蓄")};
    QTest::newRow("each clause for itself")
        << QStringLiteral("来历不明的链接，不点开") << 9.0
        << QStringList{QStringLiteral("来历不明的链接，"), QStringLiteral("不点开")};
    QTest::newRow("spaces go at the end")
        << QStringLiteral("专线 96110") << 3.0 << QStringList{QStringLiteral("专线"), QStringLiteral("96110")};
}

void TestLineBreaker::breaks()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    QFETCH(QStringList, lines);
    const BrokenLines set = broken(text, width, 9);
    QCOMPARE(set.lines, lines);
    QVERIFY(set.clean());
}

void TestLineBreaker::obeysKinsoku_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << QStringLiteral(
        "公检法不会打电话办案，更没有“安全账户”（所谓保证金也是假的）；遇到就挂断！");
    QTest::newRow("book title and numbers")
        << QStringLiteral("《告知书》请认真读完，反诈专线96110、报警电话110、预警短信12381，24小时都有人。");
}

/// At every width: nothing lost, no closing mark first, no opening mark last, numbers whole.
void TestLineBreaker::obeysKinsoku()
{
    QFETCH(QString, text);
    const QString closing = QStringLiteral("，。、；：！？”）》");
    const QString opening = QStringLiteral("“（《");
    int tried = 0;
    for (double width = 3; width < 40; width += 0.5) {
        const BrokenLines set = broken(text, width, 99);
        if (set.lines.isEmpty())
            continue;
        ++tried;
        QCOMPARE(set.lines.join(QString()), text);
        for (qsizetype i = 0; i < set.lines.size(); ++i) {
            const QString line = set.lines.at(i);
            QVERIFY2(measure(line) <= width + (QStringLiteral("，。、》）").contains(line.back()) ? 0.5 : 0) + 0.5,
                     qPrintable(line));
            QVERIFY2(!closing.contains(line.front()), qPrintable(line));
            QVERIFY2(!opening.contains(line.back()), qPrintable(line));
            QVERIFY2(i == 0 || !line.front().isDigit() || !set.lines.at(i - 1).back().isDigit(), qPrintable(line));
        }
    }
    QVERIFY(tried > 60);
}

void TestLineBreaker::tooNarrow()
{
    QVERIFY(broken(QStringLiteral("96110"), 2, 9).lines.isEmpty());
    QVERIFY(broken(QStringLiteral("不轻信不透露"), 3, 1).lines.isEmpty());
    QVERIFY(broken({}, 3, 1).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestLineBreaker)
#include "tst_line_breaker.moc"
