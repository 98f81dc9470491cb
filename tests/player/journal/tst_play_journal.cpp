// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_journal.h"
#include "tests/player/journal/play_samples.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using testing::lobby;
using testing::playOf;

/// The plays' thread: order, answers, and an end that loses nothing.
class TestPlayJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithEverythingWritten();
    void tellsWhatIsBroken();
    void tellsWhatItGaveUp();
};

void TestPlayJournal::endsWithEverythingWritten()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("plays.sqlite"));
    const support::ManualClock clock;
    {
        PlayJournal journal(path, lobby(), clock);
        for (qint64 n = 1; n <= 100; ++n)
            journal.write({playOf(n)}, playOf(n + 1), {});
        journal.confirm(playOf(101));
    }
    PlayJournal journal(path, lobby(), clock);
    std::optional<messaging::PlayBatch> batch;
    journal.unsent([&](const auto &answer) { batch = answer.value_or(std::nullopt); });
    QTRY_VERIFY(batch);
    QCOMPARE(batch->plays.size(), 101);
    QCOMPARE(batch->plays.constLast().cut, QStringLiteral("interrupted"));

    const QSignalSpy failed(&journal, &PlayJournal::failed);
    bool isDone = false;
    journal.acknowledge({batch->chain, 101, false}, [&](const auto &answer) { isDone = answer.has_value(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(failed.count(), 0);
}

void TestPlayJournal::tellsWhatIsBroken()
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("plays.sqlite"));
    const support::ManualClock clock;
    {
        PlayJournal journal(path, lobby(), clock);
        for (qint64 n = 1; n <= 20; ++n)
            journal.write({playOf(n)}, {}, {});
    }
    {
        const auto database = base::sql::Database::open(path, QStringLiteral(":/ironfence/player/plays"));
        QVERIFY((*database)->run(QStringLiteral("UPDATE plays SET body = 'not json' WHERE sequence = 5")));
    }
    PlayJournal journal(path, lobby(), clock);
    QSignalSpy failed(&journal, &PlayJournal::failed);
    bool hasAnswer = false;
    journal.unsent([&](const auto &batch) { hasAnswer = !batch; });
    QTRY_VERIFY(hasAnswer);
    QTRY_COMPARE(failed.count(), 2); // it cannot be sent, and the check that this caused found why
    qint64 last = 0;
    journal.unsent([&](const auto &batch) { last = (*batch)->last(); });
    QTRY_COMPARE(last, 4);
}

void TestPlayJournal::tellsWhatItGaveUp()
{
    const QTemporaryDir directory;
    const support::ManualClock clock;
    PlayJournal journal(directory.filePath(QStringLiteral("plays.sqlite")), lobby(), clock);
    QSignalSpy failed(&journal, &PlayJournal::failed);
    journal.write({playOf(1), playOf(2)}, {}, {});
    journal.prune(playOf(1).began.at + std::chrono::days{91});
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, base::ErrorCode::Full);
    QCOMPARE(error.context, QStringLiteral("2"));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestPlayJournal)
#include "tst_play_journal.moc"
