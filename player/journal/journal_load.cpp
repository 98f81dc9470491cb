// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"

// The reading half of JournalFile: what is there but cannot be understood is Corrupt, and the whole file is set aside.
namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

template <typename E>
std::optional<E> named(const QString &name, std::initializer_list<E> values)
{
    for (const E value : values) {
        if (playlists::nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

Result<JournalContent> JournalFile::load()
{
    JournalContent content;
    for (auto part : {&JournalFile::loadManifests, &JournalFile::loadAssignment, &JournalFile::loadAlerts,
                      &JournalFile::loadReceipts, &JournalFile::loadQuarantine, &JournalFile::loadTimeFloor}) {
        const auto loaded = (this->*part)(content);
        if (loaded)
            continue;
        const auto code = loaded.error().code;
        const bool ofTheDisk = code == ErrorCode::Io || code == ErrorCode::Full;
        return failure(ofTheDisk ? code : ErrorCode::Corrupt, loaded.error().message, m_database->address().where);
    }
    return content;
}

bool JournalFile::has(const QString &table)
{
    if (!m_readOnly)
        return true; // or something is wrong with it
    auto row =
        m_database->run(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"), {table});
    return row && row->next();
}

bool JournalFile::has(const QString &table, const QString &column)
{
    if (!m_readOnly)
        return true;
    auto row = m_database->run(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"), {table, column});
    return row && row->next();
}

Result<void> JournalFile::loadAssignment(JournalContent &content)
{
    auto row = m_database->run(QStringLiteral("SELECT version, envelope FROM assignment"));
    if (!row)
        return failure(row.error());
    if (row->next())
        content.assignment = StoredAssignment{row->value(0).toLongLong(), row->value(1).toByteArray()};
    return {};
}

Result<void> JournalFile::loadAlerts(JournalContent &content)
{
    using playlists::AlertEnd;
    using playlists::AlertState;
    const auto ran = has(QStringLiteral("alerts"), QStringLiteral("ran_ms")) ? QStringLiteral("ran_ms, ran_in_doubt_ms")
                                                                             : QStringLiteral("0, 0");
    auto rows = m_database->run(
        QStringLiteral("SELECT document, envelope, state, end_cause, since_ms, %1 FROM alerts ORDER BY rowid")
            .arg(ran));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const auto document = base::Sha256::fromHex(rows->value(0).toString());
        const auto state = named(rows->value(2).toString(), {AlertState::Waiting, AlertState::Live, AlertState::Ended});
        const auto end = named(rows->value(3).toString(),
                               {AlertEnd::Cancelled, AlertEnd::Expired, AlertEnd::Superseded, AlertEnd::Elapsed});
        if (!document || !state || (!rows->value(3).isNull() && !end))
            return failure(ErrorCode::Corrupt, QStringLiteral("an alert record cannot be read"));
        content.alerts.append(AlertRecord{
            *document,
            rows->value(1).toByteArray(),
            *state,
            end,
            base::fromUnixMs(rows->value(4).toLongLong()),
            {base::Milliseconds{rows->value(5).toLongLong()}, base::Milliseconds{rows->value(6).toLongLong()}}});
    }
    return {};
}

Result<void> JournalFile::loadReceipts(JournalContent &content)
{
    auto rows = m_database->run(QStringLiteral("SELECT body, acknowledged FROM receipts ORDER BY rowid"));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const auto body = base::json::parse(rows->value(0).toByteArray());
        if (!body)
            return failure(body.error());
        base::json::Reader reader;
        auto receipt = reader.finish(messaging::Receipt::read({*body, QStringLiteral("$"), reader}));
        if (!receipt)
            return failure(receipt.error());
        content.receipts.append(ReceiptRecord{*receipt, rows->value(1).toLongLong()});
    }
    return {};
}

} // namespace ironfence::player
