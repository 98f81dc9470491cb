// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"
#include "tests/player/journal/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using testing::manifestOf;
using testing::police;

/// Manifests on trial: what stays of their predecessors, and when the screen returns to these.
class TestJournalManifests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsThePredecessorUntilItHasStood();
    void threeFailedStartsReturn();
    void returnsToWhatStoodLast();
    void whatComesAfterAReturnIsTaken();
    void anEndInOrderIsNoFailure();
    void whatStoodIsNeverGivenUp();
    void aNewOneHasItsOwnStarts();
    void theFirstOneRests();
    void othersStayWhereTheyAre();
    void readsAnOlderFileThatCannotBeMigrated();

private:
    [[nodiscard]] JournalFile::Opened open() const;
    /// Starts so often without a word.
    void fail(int starts) const
    {
        for (int i = 0; i < starts; ++i)
            (void)open();
    }
    static AcceptedManifest banks(qint64 version)
    {
        auto manifest = manifestOf(version);
        manifest.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
        return manifest;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestJournalManifests::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("journal.sqlite"));
}

JournalFile::Opened TestJournalManifests::open() const
{
    auto opened = JournalFile::open(m_path, base::fromUnixMs(1'795'400'000'000));
    if (!opened || opened->content.fault)
        qFatal("%s", qPrintable(opened ? opened->content.fault->line() : opened.error().line()));
    return std::move(*opened);
}

void TestJournalManifests::keepsThePredecessorUntilItHasStood()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->accept(manifestOf(6)));
    }
    {
        const auto [file, content] = open();
        QCOMPARE(content.manifests, QList{manifestOf(6)});
        QCOMPARE(content.predecessors, QList{manifestOf(5)});
        QVERIFY(content.firsts.isEmpty() && !content.gaveUp);
        QVERIFY(file->stood({police()}));
    }
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(6)});
    QVERIFY(content.predecessors.isEmpty());
}

void TestJournalManifests::threeFailedStartsReturn()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->noteManifest(police(), 6));
        QVERIFY(file->accept(manifestOf(6)));
    }
    for (int start = 1; start <= JournalFile::patience; ++start) {
        const auto [file, content] = open();
        QCOMPARE(content.manifests, QList{manifestOf(6)});
        QVERIFY(!content.gaveUp);
    }
    {
        const auto [file, content] = open();
        QVERIFY(content.gaveUp);
        QCOMPARE(content.manifests, QList{manifestOf(5)});
        QCOMPARE(content.abandonedManifests.value(police()), 6);
        QCOMPARE(content.highestManifests.value(police()), 6); // nothing older than seen is accepted from outside
        QVERIFY(content.predecessors.isEmpty());
    }
    for (int start = 0; start < 8; ++start) {
        const auto [file, content] = open();
        QCOMPARE(content.manifests, QList{manifestOf(5)});
        QCOMPARE(content.abandonedManifests.value(police()), 6);
    }
}

void TestJournalManifests::returnsToWhatStoodLast()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->accept(manifestOf(6)));
        QVERIFY(file->accept(manifestOf(8)));
    }
    fail(JournalFile::patience);
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(5)});
    QCOMPARE(content.abandonedManifests.value(police()), 8);
}

void TestJournalManifests::whatComesAfterAReturnIsTaken()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->accept(manifestOf(6)));
    }
    fail(JournalFile::patience);
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5))); // the same for another place: what was given up stays so
        QVERIFY(file->accept(manifestOf(7)));
    }
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(7)});
    QCOMPARE(content.predecessors, QList{manifestOf(5)});
    QVERIFY(content.abandonedManifests.isEmpty());
}

void TestJournalManifests::anEndInOrderIsNoFailure()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->accept(manifestOf(6)));
    }
    for (int start = 0; start < 10; ++start) {
        const auto [file, content] = open();
        QCOMPARE(content.manifests, QList{manifestOf(6)});
        QVERIFY(file->endedInOrder());
    }
    fail(JournalFile::patience);
    QVERIFY(open().content.gaveUp);
}

void TestJournalManifests::whatStoodIsNeverGivenUp()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(6)));
        QVERIFY(file->stood({police()}));
    }
    fail(20);
    {
        const auto [file, content] = open();
        QCOMPARE(content.manifests, QList{manifestOf(6)});
        QVERIFY(!content.gaveUp && content.abandonedManifests.isEmpty());
    }
    QVERIFY(open().file->accept(manifestOf(7))); // failures of the past are not its own
    fail(JournalFile::patience - 1);
    const auto [file, content] = open();
    QCOMPARE(content.manifests, QList{manifestOf(7)});
    QVERIFY(file->stood({police()}));
    fail(JournalFile::patience);
    QCOMPARE(open().content.manifests, QList{manifestOf(7)});
}

void TestJournalManifests::aNewOneHasItsOwnStarts()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->stood({police()}));
        QVERIFY(file->accept(manifestOf(6)));
    }
    fail(JournalFile::patience - 1);
    QVERIFY(open().file->accept(manifestOf(7)));
    for (int start = 1; start <= JournalFile::patience; ++start)
        QCOMPARE(open().content.manifests, QList{manifestOf(7)});
    QCOMPARE(open().content.manifests, QList{manifestOf(5)});
}

void TestJournalManifests::theFirstOneRests()
{
    QVERIFY(open().file->accept(manifestOf(1)));
    for (int start = 1; start <= JournalFile::patience; ++start)
        QVERIFY(!open().content.gaveUp);
    const auto [file, content] = open();
    QVERIFY(content.gaveUp); // whoever reads this leaves it out for a while ...
    QCOMPARE(content.firsts, QSet{police()});
    QCOMPARE(content.manifests, QList{manifestOf(1)}); // ... and has it still
    QVERIFY(content.abandonedManifests.isEmpty());
    QVERIFY(!open().content.gaveUp);
    QVERIFY(file->stood({police()}));
    QVERIFY(open().content.firsts.isEmpty());
}

void TestJournalManifests::othersStayWhereTheyAre()
{
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->accept(banks(2)));
        QVERIFY(file->stood({police(), banks(2).authority}));
        QVERIFY(file->accept(manifestOf(6)));
    }
    fail(JournalFile::patience);
    const auto [file, content] = open();
    QCOMPARE(content.manifests, (QList{banks(2), manifestOf(5)}));
    QCOMPARE(content.abandonedManifests.keys(), QList{police()});
}

/// A new version of the player on a disk that is full: what it cannot write does not take from it what it has.
void TestJournalManifests::readsAnOlderFileThatCannotBeMigrated()
{
    const AlertRecord alert{base::Sha256::of("a"), "envelope", playlists::AlertState::Live, {}, {}};
    {
        const auto [file, content] = open();
        QVERIFY(file->accept(manifestOf(5)));
        QVERIFY(file->saveAlerts({alert}, {}));
    }
    {
        const auto old = base::sql::Database::open(m_path, QStringLiteral(":/ironfence/player/journal"));
        QVERIFY(old);
        for (const auto *table :
             {"trial_programmes", "trials", "abandoned_manifests", "starts", "quarantine", "signed_times", "told_time"})
            QVERIFY((*old)->run(QStringLiteral("DROP TABLE ") + QLatin1String(table)));
        for (const auto *column : {"ran_ms", "ran_in_doubt_ms"})
            QVERIFY((*old)->run(QStringLiteral("ALTER TABLE alerts DROP COLUMN ") + QLatin1String(column)));
        QVERIFY((*old)->run(QStringLiteral("PRAGMA user_version=1")));
    }
    QVERIFY(QDir().mkdir(m_path + QStringLiteral("-wal"))); // what SQLite needs beside the file cannot be had
    const auto opened = JournalFile::open(m_path, base::fromUnixMs(1'795'400'000'000));
    QVERIFY(opened && opened->content.fault);
    QCOMPARE(opened->content.manifests, QList{manifestOf(5)});
    QCOMPARE(opened->content.alerts, QList{alert});

    QVERIFY(QDir().rmdir(m_path + QStringLiteral("-wal"))); // and with room again it is brought up to date
    const auto migrated = open();
    QVERIFY(!migrated.content.fault);
    QCOMPARE(migrated.content.manifests, QList{manifestOf(5)});
    QCOMPARE(migrated.content.alerts, QList{alert});
    QVERIFY(migrated.file->saveAlertRuns({{alert.document, {base::Milliseconds{5}, {}}}}));
    QVERIFY(migrated.file->saveTimeFloor(TimeFloor({}, base::fromUnixMs(1))));
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestJournalManifests)
#include "tst_journal_manifests.moc"
