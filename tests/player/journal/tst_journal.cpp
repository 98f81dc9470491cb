// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal.h"
#include "tests/player/journal/samples.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInOrderOnTheMainThread();
    void finishesWhatWasAsked();
    void saysWhenItCannotWrite();
};

void TestJournal::answersInOrderOnTheMainThread()
{
    const QTemporaryDir directory;
    const support::ManualClock clock;
    Journal journal(directory.filePath(QStringLiteral("journal.sqlite")), clock);
    QStringList answers;
    const auto note = [&](const QString &what, bool good) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        answers.append(good ? what : QStringLiteral("failed"));
    };
    journal.open(
        [&](const base::Result<JournalContent> &content) { note(QStringLiteral("open"), content.has_value()); });
    journal.accept(testing::manifestOf(1),
                   [&](const base::Result<void> &done) { note(QStringLiteral("accept"), done.has_value()); });
    journal.reserve(10, [&](const base::Result<qint64> &first) { note(QStringLiteral("reserve"), first.has_value()); });
    QVERIFY(answers.isEmpty()); // never before the call returns
    QTRY_COMPARE(answers, (QStringList{QStringLiteral("open"), QStringLiteral("accept"), QStringLiteral("reserve")}));
}

void TestJournal::finishesWhatWasAsked()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("journal.sqlite"));
    const support::ManualClock clock;
    {
        Journal journal(path, clock);
        journal.open({});
        for (qint64 i = 1; i <= 20; ++i)
            journal.saveReceipts({testing::receiptOf(i)}, {});
    }
    const auto opened = JournalFile::open(path, clock.now());
    QVERIFY(opened);
    QCOMPARE(opened->content.receipts.size(), 20);
}

void TestJournal::saysWhenItCannotWrite()
{
    const QTemporaryDir directory;
    const support::ManualClock clock;
    Journal journal(directory.filePath(QStringLiteral("journal.sqlite")), clock);
    QSignalSpy failed(&journal, &Journal::failed);
    bool refused = false;
    journal.accept(testing::manifestOf(1), [&](const base::Result<void> &done) { refused = !done; }); // not open yet
    QTRY_VERIFY(refused);
    QCOMPARE(failed.size(), 1);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestJournal)
#include "tst_journal.moc"
