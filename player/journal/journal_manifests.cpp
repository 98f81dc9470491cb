// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"

// What JournalFile knows of manifests: those that play, those that they took the place of, and how starts went.
namespace ironfence::player {

using base::failure;
using base::Result;

Result<void> JournalFile::runAll(const Statements &statements)
{
    for (const auto &[statement, values] : statements) {
        if (auto done = m_database->run(statement, values); !done)
            return failure(done.error());
    }
    return {};
}

Result<void> JournalFile::accept(const AcceptedManifest &manifest)
{
    const auto authority = manifest.authority.text();
    return m_database->transaction([&]() -> Result<void> {
        if (auto kept = keepPredecessor(authority); !kept)
            return kept;
        auto switched =
            runAll({{QStringLiteral("DELETE FROM manifests WHERE authority = ?"), {authority}},
                    {QStringLiteral("INSERT INTO manifests (authority, version, envelope) VALUES (?, ?, ?)"),
                     {authority, manifest.version, manifest.envelope}},
                    {QStringLiteral("DELETE FROM abandoned_manifests WHERE authority = ? AND version < ?"),
                     {authority, manifest.version}},
                    {QStringLiteral("DELETE FROM starts"), {}}}); // what came now has not failed yet
        if (!switched)
            return switched;
        int position = 0;
        for (const auto &document : manifest.programmes) {
            auto stored = m_database->run(
                QStringLiteral("INSERT INTO programmes (authority, position, document) VALUES (?, ?, ?)"),
                {authority, position++, document});
            if (!stored)
                return failure(stored.error());
        }
        return {};
    });
}

/// Of manifests that follow each other before one of them stood, the one before the first is the last known good.
Result<void> JournalFile::keepPredecessor(const QString &authority)
{
    auto onTrial = m_database->run(QStringLiteral("SELECT 1 FROM trials WHERE authority = ?"), {authority});
    if (!onTrial)
        return failure(onTrial.error());
    if (onTrial->next())
        return {};
    return runAll({{QStringLiteral("INSERT INTO trials (authority, version, envelope) VALUES (?, (SELECT version FROM "
                                   "manifests WHERE authority = ?), (SELECT envelope FROM manifests WHERE authority = "
                                   "?))"),
                    {authority, authority, authority}},
                   {QStringLiteral("INSERT INTO trial_programmes SELECT authority, position, document FROM programmes "
                                   "WHERE authority = ?"),
                    {authority}}});
}

Result<void> JournalFile::noteManifest(const base::AuthorityId &authority, qint64 version)
{
    auto noted =
        m_database->run(QStringLiteral("INSERT INTO highest_manifests (authority, version) VALUES (?, ?) ON CONFLICT "
                                       "(authority) DO UPDATE SET version = max(version, excluded.version)"),
                        {authority.text(), version});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<bool> JournalFile::beginStart()
{
    bool gaveUp = false;
    auto begun = m_database->transaction([&]() -> Result<void> {
        auto row = m_database->run(QStringLiteral("SELECT count FROM starts"));
        if (!row)
            return failure(row.error());
        auto count = row->next() ? row->value(0).toLongLong() : 0;
        row->finish();
        auto trials = m_database->run(QStringLiteral("SELECT 1 FROM trials LIMIT 1"));
        if (!trials)
            return failure(trials.error());
        if (count >= patience && trials->next()) {
            trials->finish();
            if (auto returned = returnFromTrials(); !returned)
                return returned;
            gaveUp = true;
            count = 0;
        }
        return runAll({{QStringLiteral("INSERT OR REPLACE INTO starts (only, count) VALUES (1, ?)"), {count + 1}}});
    });
    if (!begun)
        return failure(begun.error());
    return gaveUp;
}

Result<void> JournalFile::returnFromTrials()
{
    const auto known = QStringLiteral("(SELECT authority FROM trials WHERE version IS NOT NULL)");
    return runAll(
        {{QStringLiteral("INSERT OR REPLACE INTO abandoned_manifests (authority, version) SELECT authority, version "
                         "FROM manifests WHERE authority IN ") +
              known,
          {}},
         {QStringLiteral("DELETE FROM manifests WHERE authority IN ") + known, {}},
         {QStringLiteral(
              "INSERT INTO manifests (authority, version, envelope) SELECT authority, version, envelope FROM "
              "trials WHERE version IS NOT NULL"),
          {}},
         {QStringLiteral("INSERT INTO programmes (authority, position, document) SELECT authority, position, document "
                         "FROM trial_programmes WHERE authority IN ") +
              known,
          {}},
         {QStringLiteral("DELETE FROM trials WHERE version IS NOT NULL"), {}}});
}

Result<void> JournalFile::stood(const QList<base::AuthorityId> &authorities)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &authority : authorities) {
            if (auto ended = runAll({{QStringLiteral("DELETE FROM trials WHERE authority = ?"), {authority.text()}}});
                !ended)
                return ended;
        }
        return runAll({{QStringLiteral("DELETE FROM starts"), {}}});
    });
}

Result<void> JournalFile::endedInOrder()
{
    return runAll({{QStringLiteral("UPDATE starts SET count = max(count - 1, 0)"), {}}});
}

Result<QList<AcceptedManifest>> JournalFile::readManifests(const QString &manifests, const QString &programmes)
{
    QList<AcceptedManifest> all;
    if (!has(manifests))
        return all;
    auto rows = m_database->run(
        QStringLiteral("SELECT authority, version, envelope FROM %1 WHERE version IS NOT NULL ORDER BY authority")
            .arg(manifests));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        auto authority = base::AuthorityId::parse(rows->value(0).toString());
        if (!authority)
            return failure(authority.error());
        AcceptedManifest manifest{*authority, rows->value(1).toLongLong(), rows->value(2).toByteArray(), {}};
        auto documents = m_database->run(
            QStringLiteral("SELECT document FROM %1 WHERE authority = ? ORDER BY position").arg(programmes),
            {authority->text()});
        if (!documents)
            return failure(documents.error());
        while (documents->next())
            manifest.programmes.append(documents->value(0).toByteArray());
        all.append(manifest);
    }
    return all;
}

Result<QMap<base::AuthorityId, qint64>> JournalFile::readVersions(const QString &table)
{
    QMap<base::AuthorityId, qint64> versions;
    if (!has(table))
        return versions;
    auto rows = m_database->run(QStringLiteral("SELECT authority, version FROM %1").arg(table));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        auto authority = base::AuthorityId::parse(rows->value(0).toString());
        if (!authority)
            return failure(authority.error());
        versions.insert(*authority, rows->value(1).toLongLong());
    }
    return versions;
}

Result<void> JournalFile::loadManifests(JournalContent &content)
{
    const auto manifests = readManifests(QStringLiteral("manifests"), QStringLiteral("programmes"));
    const auto predecessors = readManifests(QStringLiteral("trials"), QStringLiteral("trial_programmes"));
    const auto highest = readVersions(QStringLiteral("highest_manifests"));
    const auto abandoned = readVersions(QStringLiteral("abandoned_manifests"));
    if (!manifests || !predecessors)
        return failure((manifests ? predecessors : manifests).error());
    if (!highest || !abandoned)
        return failure((highest ? abandoned : highest).error());
    content.manifests = *manifests;
    content.predecessors = *predecessors;
    content.highestManifests = *highest;
    content.abandonedManifests = *abandoned;

    if (!has(QStringLiteral("trials")))
        return {};
    auto trials = m_database->run(QStringLiteral("SELECT authority FROM trials WHERE version IS NULL"));
    if (!trials)
        return failure(trials.error());
    while (trials->next()) {
        auto authority = base::AuthorityId::parse(trials->value(0).toString());
        if (!authority)
            return failure(authority.error());
        content.firsts.insert(*authority);
    }
    return {};
}

} // namespace ironfence::player
