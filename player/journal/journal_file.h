// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "player/journal/records.h"

#include <memory>

namespace ironfence::player {

/// The journal's SQLite file: what a screen must still know after a power cut. Each call is one durable transaction.
/// Create, use and destroy it on one thread; Journal gives it its own.
class JournalFile
{
public:
    /// How many receipts are kept; acknowledged ones go first, oldest first.
    static constexpr int keptReceipts = 1000;
    /// How many contents rest at most; the one that rests longest goes first.
    static constexpr int keptInQuarantine = 500;
    /// How many sequence numbers are reserved at a time.
    static constexpr qint64 reservation = 1000;
    /// After so many starts in a row without a word of stood() what is on trial is given up.
    static constexpr int patience = 3;
    /// How many files that were set aside are kept for whoever looks for the cause.
    static constexpr int keptAsides = 3;

    struct Opened
    {
        std::unique_ptr<JournalFile> file;
        JournalContent content;
    };
    /// Opens or creates the file and reads it. A file that is corrupt or cannot be migrated is renamed to
    /// "<file>.aside-<time>" and an empty one begun. A full or broken disk says nothing against the file: it stays
    /// where it is, its content counts as far as it can be read, and if it cannot be opened for writing, the journal
    /// lives in memory until the next start. In each case the content says so as its fault. Counts as a start before
    /// anything is read: the third in a row that is not followed by stood() is the last with what is on trial.
    /// Errors: Internal only (no SQLite).
    [[nodiscard]] static base::Result<Opened> open(const QString &path, base::UtcTime now);

    /// Switches to the manifest: old or new, never between. It is on trial, and what it takes the place of stays.
    [[nodiscard]] base::Result<void> accept(const AcceptedManifest &manifest);
    /// Remembers that this version was verified, so that an older one is refused from now on.
    [[nodiscard]] base::Result<void> noteManifest(const base::AuthorityId &authority, qint64 version);
    /// The manifests of these authorities are good: they stood on the glass.
    [[nodiscard]] base::Result<void> stood(const QList<base::AuthorityId> &authorities);
    /// The player ends because it was told to: this start says nothing against what is on trial.
    [[nodiscard]] base::Result<void> endedInOrder();
    [[nodiscard]] base::Result<void> saveAssignment(const StoredAssignment &assignment);
    /// Inserts or replaces the records and drops the forgotten ones.
    [[nodiscard]] base::Result<void> saveAlerts(const QList<AlertRecord> &records,
                                                const QList<base::Sha256> &forgotten);
    /// Inserts the receipt or replaces an older revision of it.
    [[nodiscard]] base::Result<void> saveReceipts(const QList<messaging::Receipt> &receipts);
    [[nodiscard]] base::Result<void> acknowledge(const QList<messaging::Ack::Stored> &stored);
    [[nodiscard]] base::Result<void> quarantine(const QuarantineRecord &record);
    [[nodiscard]] base::Result<void> release(const QList<base::Sha256> &contents);
    /// Takes the place of the floor before.
    [[nodiscard]] base::Result<void> saveTimeFloor(const TimeFloor &floor);
    /// By document; of alerts that are not there nothing is kept.
    [[nodiscard]] base::Result<void> saveAlertRuns(const QMap<base::Sha256, playlists::AlertRun> &runs);
    /// The first of count numbers that were never given out before, by this file or by one that was lost: a new file
    /// begins at the seconds since 1970.
    [[nodiscard]] base::Result<qint64> reserve(qint64 count, base::UtcTime now);

private:
    explicit JournalFile(std::unique_ptr<base::sql::Database> database);
    [[nodiscard]] static base::Result<Opened> tryOpen(const QString &path, base::UtcTime now);
    [[nodiscard]] static base::Result<Opened> inMemory(const QString &path, base::UtcTime now, base::Error fault);
    [[nodiscard]] static base::Result<JournalContent> read(const QString &path);
    [[nodiscard]] base::Result<void> check();
    [[nodiscard]] base::Result<qint64> nextNumber(base::UtcTime now);
    using Statements = QList<QPair<QString, QVariantList>>;
    [[nodiscard]] base::Result<void> runAll(const Statements &statements);
    /// Counts a start; true when it gave up what was on trial.
    [[nodiscard]] base::Result<bool> beginStart();
    [[nodiscard]] base::Result<void> returnFromTrials();
    [[nodiscard]] base::Result<void> keepPredecessor(const QString &authority);
    /// False for a table that a file which cannot be migrated is too old to have.
    [[nodiscard]] bool has(const QString &table);
    /// The same for a column.
    [[nodiscard]] bool has(const QString &table, const QString &column);
    [[nodiscard]] base::Result<QList<AcceptedManifest>> readManifests(const QString &manifests,
                                                                      const QString &programmes);
    [[nodiscard]] base::Result<QMap<base::AuthorityId, qint64>> readVersions(const QString &table);
    [[nodiscard]] base::Result<JournalContent> load();
    [[nodiscard]] base::Result<void> loadManifests(JournalContent &content);
    [[nodiscard]] base::Result<void> loadAssignment(JournalContent &content);
    [[nodiscard]] base::Result<void> loadAlerts(JournalContent &content);
    [[nodiscard]] base::Result<void> loadReceipts(JournalContent &content);
    [[nodiscard]] base::Result<void> loadQuarantine(JournalContent &content);
    [[nodiscard]] base::Result<void> loadTimeFloor(JournalContent &content);

    std::unique_ptr<base::sql::Database> m_database;
    bool m_readOnly = false; ///< and so of any age
};

} // namespace ironfence::player
