// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"

#include "player/journal/aside.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.journal")

QString migrations()
{
    return QStringLiteral(":/ironfence/player/journal");
}

/// The disk, not the file, is at fault.
bool isOfTheDisk(const base::Error &error)
{
    return error.code == ErrorCode::Full || error.code == ErrorCode::Io;
}

qint64 secondsOf(base::UtcTime now)
{
    return std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
}

} // namespace

Result<JournalFile::Opened> JournalFile::open(const QString &path, base::UtcTime now)
{
    auto opened = tryOpen(path, now);
    if (opened)
        return opened;

    auto fault = opened.error();
    if (isOfTheDisk(fault))
        return inMemory(path, now, fault);
    qCCritical(log).noquote() << "the journal cannot be used and is set aside:" << fault.line();
    const bool moved = setAside(path, now, keptAsides);
    auto fresh = moved ? tryOpen(path, now) : tl::unexpected(fault);
    if (!fresh)
        return inMemory(path, now, fresh.error());
    fault.message = QStringLiteral("the journal was set aside: %1").arg(fault.message);
    fresh->content.fault = fault;
    return fresh;
}

Result<JournalFile::Opened> JournalFile::inMemory(const QString &path, base::UtcTime now, base::Error fault)
{
    qCCritical(log).noquote() << "the journal lives in memory until the next start:" << fault.line();
    auto memory = tryOpen(QStringLiteral(":memory:"), now);
    if (!memory)
        return failure(ErrorCode::Internal, memory.error().message, memory.error().context);
    if (auto stored = read(path)) {
        stored->sequence = std::max(stored->sequence, memory->content.sequence);
        memory->content = std::move(*stored);
    }
    fault.message = QStringLiteral("the journal lives in memory until the next start: %1").arg(fault.message);
    memory->content.fault = fault;
    return memory;
}

Result<JournalContent> JournalFile::read(const QString &path)
{
    auto database = base::sql::Database::openToRead(path);
    if (!database)
        return failure(database.error());
    JournalFile file(std::move(*database));
    file.m_readOnly = true;
    if (auto sound = file.check(); !sound)
        return failure(sound.error());
    auto content = file.load();
    if (!content)
        return failure(content.error());
    const auto next = file.nextNumber({});
    if (!next)
        return failure(next.error());
    content->sequence = *next;
    return content;
}

Result<JournalFile::Opened> JournalFile::tryOpen(const QString &path, base::UtcTime now)
{
    auto database = base::sql::Database::open(path, migrations());
    if (!database)
        return failure(database.error());
    auto file = std::unique_ptr<JournalFile>(new JournalFile(std::move(*database)));
    if (auto sound = file->check(); !sound)
        return failure(sound.error());
    const auto gaveUp = file->beginStart(); // before anything that could end it
    if (!gaveUp && !isOfTheDisk(gaveUp.error()))
        return failure(gaveUp.error());
    auto content = file->load();
    if (!content)
        return failure(content.error());
    content->gaveUp = gaveUp.value_or(false);
    const auto sequence = file->reserve(reservation, now);
    if (sequence) {
        content->sequence = *sequence;
    } else if (isOfTheDisk(sequence.error())) {
        // What was read counts; what cannot be written is reported, each time anew.
        const auto next = file->nextNumber(now);
        if (!next)
            return failure(next.error());
        content->sequence = std::max(*next, secondsOf(now)); // beyond what an earlier start took without writing it
        content->fault = sequence.error();
        content->fault->message = QStringLiteral("the journal cannot be written: %1").arg(sequence.error().message);
    } else {
        return failure(sequence.error());
    }
    return Opened{std::move(file), std::move(*content)};
}

JournalFile::JournalFile(std::unique_ptr<base::sql::Database> database) : m_database(std::move(database)) {}

Result<void> JournalFile::check()
{
    auto verdict = m_database->run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return failure(verdict.error());
    if (!verdict->next() || verdict->value(0).toString() != u"ok")
        return failure(ErrorCode::Corrupt, verdict->value(0).toString(), m_database->address().where);
    return {};
}

Result<void> JournalFile::saveAssignment(const StoredAssignment &assignment)
{
    auto saved =
        m_database->run(QStringLiteral("INSERT OR REPLACE INTO assignment (only, version, envelope) VALUES (1, ?, ?)"),
                        {assignment.version, assignment.envelope});
    if (!saved)
        return failure(saved.error());
    return {};
}

Result<void> JournalFile::saveAlerts(const QList<AlertRecord> &records, const QList<base::Sha256> &forgotten)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &record : records) {
            const auto end = record.end ? QVariant(playlists::nameOf(*record.end)) : QVariant();
            auto saved = m_database->run(
                QStringLiteral("INSERT OR REPLACE INTO alerts (document, envelope, state, end_cause, since_ms, ran_ms, "
                               "ran_in_doubt_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {record.document.hex(), record.envelope, playlists::nameOf(record.state), end,
                 base::toUnixMs(record.since), qint64{record.ran.time.count()}, qint64{record.ran.inDoubt.count()}});
            if (!saved)
                return failure(saved.error());
        }
        for (const auto &document : forgotten) {
            if (auto gone = m_database->run(QStringLiteral("DELETE FROM alerts WHERE document = ?"), {document.hex()});
                !gone)
                return failure(gone.error());
        }
        return {};
    });
}

Result<void> JournalFile::saveReceipts(const QList<messaging::Receipt> &receipts)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &receipt : receipts) {
            auto saved = m_database->run(
                QStringLiteral(
                    "INSERT INTO receipts (id, document, revision, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
                    "UPDATE "
                    "SET revision = excluded.revision, body = excluded.body WHERE excluded.revision > revision"),
                {receipt.id, receipt.document.hex(), receipt.revision, base::json::write(receipt.toJson())});
            if (!saved)
                return failure(saved.error());
        }
        auto pruned = m_database->run(QStringLiteral("DELETE FROM receipts WHERE acknowledged >= revision AND rowid <= "
                                                     "(SELECT max(rowid) FROM receipts) - ?"),
                                      {keptReceipts});
        if (!pruned)
            return failure(pruned.error());
        return {};
    });
}

Result<void> JournalFile::acknowledge(const QList<messaging::Ack::Stored> &stored)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &each : stored) {
            auto noted =
                m_database->run(QStringLiteral("UPDATE receipts SET acknowledged = max(acknowledged, ?) WHERE id = ?"),
                                {each.revision, each.id});
            if (!noted)
                return failure(noted.error());
        }
        return {};
    });
}

Result<qint64> JournalFile::nextNumber(base::UtcTime now)
{
    auto row = m_database->run(QStringLiteral("SELECT next FROM sequence"));
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : secondsOf(now);
}

Result<qint64> JournalFile::reserve(qint64 count, base::UtcTime now)
{
    qint64 first = 0;
    auto reserved = m_database->transaction([&]() -> Result<void> {
        const auto next = nextNumber(now);
        if (!next)
            return failure(next.error());
        first = *next;
        auto saved = m_database->run(QStringLiteral("INSERT OR REPLACE INTO sequence (only, next) VALUES (1, ?)"),
                                     {first + count});
        if (!saved)
            return failure(saved.error());
        return {};
    });
    if (!reserved)
        return failure(reserved.error());
    return first;
}

} // namespace ironfence::player
