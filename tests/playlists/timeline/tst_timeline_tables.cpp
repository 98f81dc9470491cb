// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tables.h"

#include <QtTest>

using namespace ironfence;
using support::TableCase;

namespace {

/// Lines that are only in one of the texts, with "-" before those of the first and "+" before those of the second.
QString differences(const QString &before, const QString &after)
{
    const auto old = before.split(u'\n');
    const auto now = after.split(u'\n');
    QStringList lines;
    qsizetype at = 0;
    for (qsizetype index = 0; index < old.size(); ++index) {
        const auto found = now.indexOf(old.at(index), at);
        if (found < 0) {
            lines.append(u'-' + old.at(index));
            continue;
        }
        for (; at < found; ++at)
            lines.append(u'+' + now.at(at));
        at = found + 1;
    }
    for (; at < now.size(); ++at)
        lines.append(u'+' + now.at(at));
    return lines.join(u'\n');
}

} // namespace

/// Tables of tests/data/timelines that a person has checked against the rules. IRONFENCE_WRITE_TABLES=1 writes them
/// anew: then read the difference, every line of it.
class TestTimelineTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsReviewed_data();
    void isAsReviewed();
};

void TestTimelineTables::isAsReviewed_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(TABLES));
    for (const auto &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
    QVERIFY2(cases.count() > 10, "the tables were not found");
}

void TestTimelineTables::isAsReviewed()
{
    QFETCH(QString, folder);
    const auto loaded = TableCase::load(QDir(folder));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().line()));
    const auto table = loaded->render();

    QFile file(folder + QStringLiteral("/expected.txt"));
    if (qEnvironmentVariableIsSet("IRONFENCE_WRITE_TABLES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(table.toUtf8()) > 0);
        QSKIP("written anew");
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = QString::fromUtf8(file.readAll());
    QVERIFY2(table == expected, qPrintable(u'\n' + differences(expected, table)));
}

QTEST_GUILESS_MAIN(TestTimelineTables)
#include "tst_timeline_tables.moc"
