// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"

// What JournalFile knows of time: what is past for certain, and for how long alerts were live.
namespace ironfence::player {

using base::failure;
using base::Result;

Result<void> JournalFile::saveTimeFloor(const TimeFloor &floor)
{
    Statements statements{{QStringLiteral("DELETE FROM signed_times"), {}},
                          {QStringLiteral("DELETE FROM told_time"), {}}};
    for (const auto &time : floor.times())
        statements.append({QStringLiteral("INSERT INTO signed_times (key, at_ms) VALUES (?, ?)"),
                           {time.key, base::toUnixMs(time.at)}});
    if (const auto told = floor.told())
        statements.append(
            {QStringLiteral("INSERT INTO told_time (only, at_ms) VALUES (1, ?)"), {base::toUnixMs(*told)}});
    return m_database->transaction([&] { return runAll(statements); });
}

Result<void> JournalFile::saveAlertRuns(const QMap<base::Sha256, playlists::AlertRun> &runs)
{
    return m_database->transaction([&]() -> Result<void> {
        Statements statements;
        for (auto it = runs.begin(); it != runs.end(); ++it)
            statements.append({QStringLiteral("UPDATE alerts SET ran_ms = ?, ran_in_doubt_ms = ? WHERE document = ?"),
                               {qint64{it->time.count()}, qint64{it->inDoubt.count()}, it.key().hex()}});
        return runAll(statements);
    });
}

Result<void> JournalFile::loadTimeFloor(JournalContent &content)
{
    if (!has(QStringLiteral("signed_times")))
        return {};
    auto rows = m_database->run(QStringLiteral("SELECT key, at_ms FROM signed_times"));
    if (!rows)
        return failure(rows.error());
    QList<TimeFloor::Signed> times;
    while (rows->next())
        times.append({rows->value(0).toString(), base::fromUnixMs(rows->value(1).toLongLong())});
    auto told = m_database->run(QStringLiteral("SELECT at_ms FROM told_time"));
    if (!told)
        return failure(told.error());
    content.timeFloor =
        TimeFloor(times, told->next() ? std::optional(base::fromUnixMs(told->value(0).toLongLong())) : std::nullopt);
    return {};
}

} // namespace ironfence::player
