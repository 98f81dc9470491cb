// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/account_records.h"

#include "console/server/records/account_body.h"
#include "console/server/records/play_sums.h"
#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using compliance::DayAccount;
using compliance::Tally;

Result<void> AccountRecords::adopt(const QString &basis)
{
    auto known = m_database->run(QStringLiteral("SELECT text FROM account_basis"));
    if (!known)
        return failure(known.error());
    const bool isSame = known->next() && known->value(0).toString() == basis;
    known->finish();
    if (isSame)
        return {};
    return m_database->transaction([&]() -> Result<void> {
        for (const auto *table : {"accounts", "account_bodies", "account_sums", "account_basis"}) {
            if (auto gone = done(m_database->run(QStringLiteral("DELETE FROM ") + QLatin1String(table))); !gone)
                return gone;
        }
        return done(m_database->run(QStringLiteral("INSERT INTO account_basis (text) VALUES (?)"), {basis}));
    });
}

Result<QString> AccountRecords::stampOf(const base::ScreenId &screen) const
{
    return oneRow(
        m_database->run(
            QStringLiteral(
                "SELECT coalesce((SELECT group_concat(number || ':' || through) FROM (SELECT number, through "
                "FROM play_chains WHERE screen = ? ORDER BY number) AS chains), '') || '/' || coalesce((SELECT "
                "max(version) FROM assignments WHERE screen = ?), 0) || '/' || coalesce((SELECT max(number) "
                "FROM changes WHERE kind = 'manifest'), 0)"),
            {screen.text(), screen.text()}),
        [](const QSqlQuery &row) -> Result<QString> { return row.value(0).toString(); }, QStringLiteral("no stamp"));
}

Result<bool> AccountRecords::keep(const Computed &computed)
{
    const auto &day = computed.day;
    const auto stamp = stampOf(day.screen);
    if (!stamp)
        return failure(stamp.error());
    if (*stamp != computed.stamp)
        return false;
    const auto number = PlaySums::numberOf(day.day);
    auto erased = erase(m_database->run(QStringLiteral("SELECT screen, day FROM accounts WHERE screen = ? AND day = ?"),
                                        {day.screen.text(), number}));
    if (!erased)
        return failure(erased.error());
    auto kept = done(m_database->run(
        QStringLiteral("INSERT INTO accounts (screen, day, time_zone, from_ms, to_ms, loose, deviations, fault) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?)"),
        {day.screen.text(), number, day.zone, base::toUnixMs(day.from), base::toUnixMs(day.to), computed.isLoose,
         day.account.deviationCount, computed.fault}));
    if (!kept)
        return failure(kept.error());
    if (!computed.fault.isEmpty())
        return true;
    auto added = done(m_database->run(QStringLiteral("INSERT INTO account_bodies (screen, day, body) VALUES (?, ?, ?)"),
                                      {day.screen.text(), number, account_body::write(day)}));
    if (added && day.account.dark.due.count() > 0)
        added = addSum(day, 0, day.account.dark);
    const auto &programmes = day.account.programmes;
    for (auto it = programmes.begin(); added && it != programmes.end(); ++it) {
        const auto programme = programmeOf(it.key());
        added = programme ? addSum(day, *programme, *it) : failure(programme.error());
    }
    return added ? Result<bool>(true) : failure(added.error());
}

/// The number of "<authority>/<programme>".
Result<qint64> AccountRecords::programmeOf(const QString &name)
{
    const auto authority = name.section(u'/', 0, 0);
    const auto programme = name.section(u'/', 1);
    auto known =
        m_database->run(QStringLiteral("SELECT number FROM account_programmes WHERE authority = ? AND programme = ?"),
                        {authority, programme});
    if (!known)
        return failure(known.error());
    if (known->next())
        return known->value(0).toLongLong();
    return newNumber(m_database->run(
        QStringLiteral("INSERT INTO account_programmes (authority, programme) VALUES (?, ?) RETURNING number"),
        {authority, programme}));
}

Result<void> AccountRecords::addSum(const DayAccount &day, qint64 programme, const Tally &tally)
{
    QVariantList values{day.screen.text(), PlaySums::numberOf(day.day), programme, qint64{tally.due.count()},
                        qint64{tally.shown.count()}};
    for (const auto cause : compliance::causes)
        values.append(qint64{tally.missedBy(cause).count()});
    return done(m_database->run(QStringLiteral("INSERT INTO account_sums VALUES (%1)")
                                    .arg(QStringList(values.size(), QStringLiteral("?")).join(u',')),
                                values));
}

Result<std::optional<DayAccount>> AccountRecords::find(const base::ScreenId &screen, QDate day) const
{
    auto row =
        m_database->run(QStringLiteral("SELECT b.body, c.place FROM account_bodies AS b JOIN screens AS c ON c.id "
                                       "= b.screen WHERE b.screen = ? AND b.day = ?"),
                        {screen.text(), PlaySums::numberOf(day)});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<DayAccount>();
    auto account = account_body::read(row->value(0).toByteArray(), row->value(1).toString());
    if (!account)
        return failure(account.error());
    return std::optional(std::move(*account));
}

/// What these rows name.
Result<void> AccountRecords::erase(Result<QSqlQuery> accounts)
{
    const auto named = allRows(std::move(accounts), [](const QSqlQuery &row) -> Result<QVariantList> {
        return QVariantList{row.value(0), row.value(1)};
    });
    if (!named)
        return failure(named.error());
    for (const auto &key : *named) {
        for (const auto *table : {"accounts", "account_bodies", "account_sums"}) {
            auto gone = done(m_database->run(
                QStringLiteral("DELETE FROM %1 WHERE screen = ? AND day = ?").arg(QLatin1String(table)), key));
            if (!gone)
                return gone;
        }
    }
    return {};
}

qint64 AccountRecords::dayAt(base::UtcTime time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

Result<void> AccountRecords::forget(const base::ScreenId &screen, base::UtcTime from, base::UtcTime to)
{
    // No clock is further from UTC than a day.
    return erase(
        m_database->run(QStringLiteral("SELECT screen, day FROM accounts WHERE screen = ? AND day >= ? AND day "
                                       "<= ? AND to_ms >= ? AND from_ms <= ?"),
                        {screen.text(), dayAt(from) - 1, dayAt(to) + 1, base::toUnixMs(from), base::toUnixMs(to)}));
}

Result<void> AccountRecords::assigned(const base::ScreenId &screen, const QString &zone, base::UtcTime now)
{
    return erase(m_database->run(
        QStringLiteral("SELECT screen, day FROM accounts WHERE screen = ? AND (to_ms > ? OR time_zone <> ?)"),
        {screen.text(), base::toUnixMs(now), zone}));
}

Result<void> AccountRecords::published(base::UtcTime now)
{
    auto loose = erase(m_database->run(QStringLiteral("SELECT screen, day FROM accounts WHERE loose = 1")));
    if (!loose)
        return loose;
    return erase(m_database->run(QStringLiteral("SELECT screen, day FROM accounts WHERE day >= ? AND to_ms > ?"),
                                 {dayAt(now) - 1, base::toUnixMs(now)}));
}

Result<qint64> AccountRecords::forgetBefore(QDate day, qint64 limit)
{
    qint64 gone = 0;
    auto dropped = m_database->transaction([&]() -> Result<void> {
        auto count = m_database->run(
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM accounts WHERE day < ? ORDER BY day LIMIT ?) AS old"),
            {PlaySums::numberOf(day), limit});
        if (!count)
            return failure(count.error());
        count->next();
        gone = count->value(0).toLongLong();
        count->finish();
        return erase(
            m_database->run(QStringLiteral("SELECT screen, day FROM accounts WHERE day < ? ORDER BY day LIMIT ?"),
                            {PlaySums::numberOf(day), limit}));
    });
    if (!dropped)
        return failure(dropped.error());
    return gone;
}

Result<void> AccountRecords::forgetFaults()
{
    return done(m_database->run(QStringLiteral("DELETE FROM accounts WHERE fault <> ''")));
}

} // namespace ironfence::console::server::records
