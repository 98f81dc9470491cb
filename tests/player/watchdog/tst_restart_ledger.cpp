// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/restart_ledger.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace ironfence::player;
using namespace std::chrono_literals;

class TestRestartLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersOverRestarts();
    void whatIsNoRecordIsNone_data();
    void whatIsNoRecordIsNone();
    void saysWhenItCannotRemember();
};

void TestRestartLedger::remembersOverRestarts()
{
    const QTemporaryDir directory;
    const auto file = directory.filePath(QStringLiteral("restarts.json"));
    support::ManualClock clock;
    clock.advance(1h);
    RestartLedger ledger(file, clock);
    QVERIFY(!ledger.last());
    QVERIFY(ledger.mayRestart());
    QVERIFY(ledger.note(QStringLiteral("black")));
    QVERIFY(!ledger.mayRestart());

    clock.advance(RestartLedger::apart - 1ms);
    RestartLedger again(file, clock);
    QCOMPARE(again.last(), (RestartLedger::Restart{QStringLiteral("black"), 1}));
    QVERIFY(!again.mayRestart());
    clock.advance(1ms);
    QVERIFY(again.mayRestart());
    QVERIFY(again.note(QStringLiteral("frozen")));
    QCOMPARE(RestartLedger(file, clock).last(), (RestartLedger::Restart{QStringLiteral("frozen"), 2}));
}

void TestRestartLedger::whatIsNoRecordIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray(R"({"at_ms":1,"boot":)");
    QTest::newRow("another run of the machine")
        << QByteArray(R"({"at_ms":1,"boot":"somewhere else","number":1,"why":"black"})");
    QTest::newRow("no number") << QByteArray(R"({"at_ms":1,"boot":"x","why":"black"})");
    QTest::newRow("long") << QByteArray(5'000, ' ');
}

void TestRestartLedger::whatIsNoRecordIsNone()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("restarts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const support::ManualClock clock;
    RestartLedger ledger(file.fileName(), clock);
    QVERIFY(!ledger.last());
    QVERIFY(ledger.mayRestart());
    QVERIFY(ledger.note(QStringLiteral("black")));
    QVERIFY(RestartLedger(file.fileName(), clock).last());
}

void TestRestartLedger::saysWhenItCannotRemember()
{
    const support::ManualClock clock;
    RestartLedger ledger(QStringLiteral("/proc/no/restarts.json"), clock);
    const auto noted = ledger.note(QStringLiteral("black"));
    QVERIFY(!noted);
    QCOMPARE(noted.error().code, base::ErrorCode::Io);
    QVERIFY(!ledger.last());
}

QTEST_APPLESS_MAIN(TestRestartLedger)
#include "tst_restart_ledger.moc"
