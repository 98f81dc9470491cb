// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/csv.h"

#include <QTest>

using namespace ironfence::console::cli;

/// What spreadsheets are given.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void writesLines();
};

void TestCsv::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("starter/2") << QStringLiteral("starter/2");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("Chinese") << QStringLiteral("不轻信") << QStringLiteral("不轻信");
    QTest::newRow("space") << QStringLiteral(" a b ") << QStringLiteral(" a b ");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QStringLiteral("\"a\rb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("return first") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("formula in quotes") << QStringLiteral("=HYPERLINK(\"x\",\"y\")")
                                       << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("sign inside") << QStringLiteral("a=b") << QStringLiteral("a=b");
}

void TestCsv::writesCells()
{
    QFETCH(QString, text);
    QTEST(CsvCell(text).text(), "cell");
}

void TestCsv::writesLines()
{
    QCOMPARE(csvLine({QStringLiteral("a,b"), qint64{-12}, QString(), qint64{0}}), QStringLiteral("\"a,b\",-12,,0"));
    QCOMPARE(csvLine({}), QString());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
