// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/examination_records.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr base::json::Limits reportLimits{.bytes = 1024 * 1024, .depth = 8};

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Judged:
        return QStringLiteral("judged");
    case Outcome::Unplayable:
        return QStringLiteral("unplayable");
    case Outcome::Unexamined:
        break;
    }
    return QStringLiteral("unexamined");
}

Outcome outcomeOf(const QString &name)
{
    for (const auto outcome : {Outcome::Judged, Outcome::Unplayable}) {
        if (name == nameOf(outcome))
            return outcome;
    }
    return Outcome::Unexamined;
}

} // namespace

ExaminationRecord examinationOf(const QSqlQuery &query, int column)
{
    const auto value = [&](int offset) { return query.value(column + offset); };
    if (value(0).isNull())
        return {};
    return {value(0).toString(),   outcomeOf(value(1).toString()), value(2).toInt(),
            value(3).toLongLong(), value(4).toLongLong(),          value(5).toString()};
}

Result<QList<base::ObjectRef>> ExaminationRecords::waiting() const
{
    return allRows(m_database->run(QStringLiteral(
                       "SELECT sha256, length FROM assets LEFT JOIN examinations ON asset = sha256 WHERE "
                       "coalesce(examined_ms, 0) = 0 ORDER BY added_ms, sha256")),
                   assetOf);
}

Result<ExaminationRecord> ExaminationRecords::find(const base::Sha256 &asset) const
{
    auto query = m_database->run(QStringLiteral("SELECT verdict, outcome, attempts, examined_ms, insisted_ms, note "
                                                "FROM examinations WHERE asset = ?"),
                                 {asset.hex()});
    if (!query)
        return failure(query.error());
    return query->next() ? examinationOf(*query, 0) : ExaminationRecord{};
}

Result<base::json::Value> ExaminationRecords::report(const base::Sha256 &asset) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT report FROM examinations WHERE asset = ?"), {asset.hex()}),
        [](const QSqlQuery &query) { return base::json::parse(query.value(0).toByteArray(), reportLimits); },
        QStringLiteral("it was never examined"), asset.hex());
}

Result<void> ExaminationRecords::begin(const base::Sha256 &asset)
{
    return done(m_database->run(
        QStringLiteral("INSERT INTO examinations (asset, verdict, outcome, report, attempts, examined_ms) VALUES (?, "
                       "'', 'unexamined', '{}', 1, 0) ON CONFLICT (asset) DO UPDATE SET attempts = "
                       "examinations.attempts + 1"),
        {asset.hex()}));
}

Result<void> ExaminationRecords::takeBack(const base::Sha256 &asset)
{
    return done(m_database->run(
        QStringLiteral("UPDATE examinations SET attempts = attempts - 1 WHERE asset = ? AND examined_ms = 0"),
        {asset.hex()}));
}

Result<void> ExaminationRecords::put(const base::Sha256 &asset, const ExaminationRecord &record,
                                     const base::json::Value &report)
{
    return done(m_database->run(
        QStringLiteral("UPDATE examinations SET verdict = ?, outcome = ?, report = ?, examined_ms = ? WHERE asset = ?"),
        {record.verdict, nameOf(record.outcome), base::json::write(report), record.examinedMs, asset.hex()}));
}

Result<void> ExaminationRecords::insist(const base::Sha256 &asset, qint64 nowMs, const QString &note)
{
    return done(m_database->run(QStringLiteral("UPDATE examinations SET insisted_ms = ?, note = ? WHERE asset = ?"),
                                {nowMs, note, asset.hex()}));
}

Result<void> ExaminationRecords::tryAgain()
{
    return done(m_database->run(QStringLiteral("UPDATE examinations SET examined_ms = 0 WHERE outcome <> 'judged' AND "
                                               "attempts < ? AND examined_ms > 0 AND insisted_ms = 0"),
                                {mostAttempts}));
}

} // namespace ironfence::console::server::records
