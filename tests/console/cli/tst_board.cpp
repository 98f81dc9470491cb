// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/lifetime.h"
#include "console/cli/receipt_board.h"
#include "console/cli/table.h"
#include "console/cli/text_width.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::cli;

/// What the command line shows, and how it reads what people type.
class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumns_data();
    void countsColumns();
    void alignsChinese();
    void disarmsEscapeSequences();
    void readsLifetimes_data();
    void readsLifetimes();
    void knowsHowFarAnAlertIs_data();
    void knowsHowFarAnAlertIs();
    void showsTimesAfterTheRelease();
};

namespace {

messaging::StageTime stageAt(qint64 ms)
{
    return {base::fromUnixMs(ms), {}};
}

/// One letter per screen: m missing, r received, p presented, e ended after it was presented, x refused, c ended
/// unseen. Letters in parentheses are receipts of one screen.
console::client::AlertReceipts receiptsOf(const QString &letters)
{
    console::client::AlertReceipts all;
    all.alert.released = base::fromUnixMs(1000);
    int screen = 0;
    bool isOneScreen = false;
    for (const QChar letter : letters) {
        if (letter == u'(' || !isOneScreen)
            ++screen;
        if (letter == u'(' || letter == u')') {
            isOneScreen = letter == u'(';
            continue;
        }
        if (letter == u'm') {
            all.missing.append(QStringLiteral("led-1"));
            continue;
        }
        console::client::ScreenReceipt one;
        one.screen = *base::ScreenId::parse(QStringLiteral("lobby-%1").arg(screen));
        one.receipt.received = stageAt(1020);
        if (letter == u'p' || letter == u'e')
            one.receipt.presented = stageAt(1057);
        if (letter == u'e' || letter == u'c')
            one.receipt.ended = stageAt(9000);
        if (letter == u'x')
            one.receipt.refused = stageAt(1021);
        all.receipts.append(one);
    }
    return all;
}

} // namespace

void TestBoard::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("ascii") << QStringLiteral("lobby-1") << 7;
    QTest::newRow("chinese") << QStringLiteral("反诈中心") << 8;
    QTest::newRow("mixed") << QStringLiteral("96110热线") << 9;
    QTest::newRow("fullwidth punctuation") << QStringLiteral("不转账！") << 8;
    QTest::newRow("combining mark") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷") << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TestBoard::countsColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(displayWidth(text), columns);
}

void TestBoard::alignsChinese()
{
    Table table({QStringLiteral("ID"), QStringLiteral("TITLE"), QStringLiteral("N")});
    table.add({QStringLiteral("a"), QStringLiteral("三步法"), QStringLiteral("1")});
    table.add({QStringLiteral("long"), QStringLiteral("x"), QString()});
    QCOMPARE(table.lines(), (QStringList{QStringLiteral("ID    TITLE   N"), QStringLiteral("a     三步法  1"),
                                         QStringLiteral("long  x")}));
}

void TestBoard::disarmsEscapeSequences()
{
    QCOMPARE(printable(QStringLiteral("a\x1b[31mb\n\u202ec\x9b")), QStringLiteral("a?[31mb ?c?"));
}

void TestBoard::readsLifetimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // 0: refused
    QTest::newRow("hours") << QStringLiteral("2h") << 7200;
    QTest::newRow("minutes") << QStringLiteral("30m") << 1800;
    QTest::newRow("seconds") << QStringLiteral("90s") << 90;
    QTest::newRow("combined") << QStringLiteral("1h30m5s") << 5405;
    QTest::newRow("no unit") << QStringLiteral("90") << 0;
    QTest::newRow("wrong order") << QStringLiteral("5s1h") << 0;
    QTest::newRow("negative") << QStringLiteral("-5s") << 0;
    QTest::newRow("endless") << QStringLiteral("9999999999999s") << 0;
    QTest::newRow("words") << QStringLiteral("two hours") << 0;
    QTest::newRow("a line feed behind") << QStringLiteral("30m\n") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestBoard::readsLifetimes()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto lifetime = parseLifetime(text);
    QCOMPARE(lifetime.has_value(), seconds > 0);
    if (lifetime)
        QCOMPARE(lifetime->count(), seconds);
    else
        QCOMPARE(lifetime.error().code, base::ErrorCode::Invalid);
}

void TestBoard::knowsHowFarAnAlertIs_data()
{
    QTest::addColumn<QString>("screens");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<Progress>("progress");
    QTest::newRow("nobody yet") << QStringLiteral("mm") << Goal::Presented << Progress{0, 0, 2};
    QTest::newRow("received is not presented") << QStringLiteral("rp") << Goal::Presented << Progress{1, 0, 1};
    QTest::newRow("all presented") << QStringLiteral("pe") << Goal::Presented << Progress{2, 0, 0};
    QTest::newRow("refused will never") << QStringLiteral("px") << Goal::Presented << Progress{1, 1, 0};
    QTest::newRow("ended unseen will never") << QStringLiteral("pc") << Goal::Presented << Progress{1, 1, 0};
    QTest::newRow("presented is not ended") << QStringLiteral("pe") << Goal::Ended << Progress{1, 0, 1};
    QTest::newRow("presented once is presented") << QStringLiteral("(xp)") << Goal::Presented << Progress{1, 0, 0};
    QTest::newRow("presented twice is one screen") << QStringLiteral("(pp)m") << Goal::Presented << Progress{1, 0, 1};
    QTest::newRow("a new receipt may still") << QStringLiteral("(cr)") << Goal::Presented << Progress{0, 0, 1};
    QTest::newRow("refused twice") << QStringLiteral("(xx)p") << Goal::Presented << Progress{1, 1, 0};
    QTest::newRow("no screens") << QString() << Goal::Presented << Progress{0, 0, 0};
}

void TestBoard::knowsHowFarAnAlertIs()
{
    QFETCH(QString, screens);
    QFETCH(Goal, goal);
    QFETCH(Progress, progress);
    QCOMPARE(progressOf(receiptsOf(screens), goal), progress);
}

void TestBoard::showsTimesAfterTheRelease()
{
    const auto rows = rowsOf(receiptsOf(QStringLiteral("em")));
    QCOMPARE(rows[0].mid(0, 5), (QStringList{QStringLiteral("lobby-1"), QStringLiteral("+20 ms"), QStringLiteral("-"),
                                             QStringLiteral("+57 ms"), QStringLiteral("+8000 ms")}));
    QCOMPARE(rows[1].constFirst(), QStringLiteral("led-1"));
    QCOMPARE(rows[1].constLast(), QStringLiteral("no receipt yet"));
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
