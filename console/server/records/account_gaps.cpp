// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/account_records.h"

#include "console/server/records/conditions.h"
#include "console/server/records/play_sums.h"
#include "console/server/records/rows.h"

#include <QHash>

// The part of AccountRecords that says which accounts are missing.
namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using playlists::rules::TimeZone;

namespace {

/// Screens have their last plays sent a while after midnight: until then an account would be computed twice.
constexpr std::chrono::hours settling{1};

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// What a clock says of the present. Few clocks, many screens.
class Clocks
{
public:
    struct Now
    {
        TimeZone zone;
        qint64 today = 0;
        bool isSettling = false; ///< the day before has only just ended
        base::UtcTime midnight;
    };

    explicit Clocks(base::UtcTime now) : m_now(now) {}

    [[nodiscard]] const Now &at(const QString &zone)
    {
        const auto known = m_clocks.constFind(zone);
        if (known != m_clocks.constEnd())
            return *known;
        Now now{TimeZone::parse(zone).value_or(TimeZone()), 0, false, {}};
        const auto day = now.zone.dayOf(m_now);
        now.today = PlaySums::numberOf(day);
        now.midnight = now.zone.instantOf(day, 0);
        now.isSettling = m_now < now.midnight + settling;
        return *m_clocks.insert(zone, now);
    }

private:
    base::UtcTime m_now;
    QHash<QString, Now> m_clocks;
};

} // namespace

Result<AccountRecords::Place> AccountRecords::placeOf(const base::ScreenId &screen) const
{
    return oneRow(
        m_database->run(QStringLiteral("SELECT place, time_zone FROM screens WHERE id = ?"), {screen.text()}),
        [](const QSqlQuery &row) -> Result<Place> {
            const auto place = base::PlacePath::parse(row.value(0).toString());
            const auto zone = TimeZone::parse(row.value(1).toString());
            if (!place || !zone)
                return failure(base::ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("screens"));
            return Place{*place, *zone};
        },
        QStringLiteral("no such screen"), screen.text());
}

QDate AccountRecords::keptFrom(base::UtcTime now)
{
    return dateOf(dayAt(now) - daysBack);
}

Result<QList<AccountRecords::Span>> AccountRecords::spans(const Scope &scope, base::UtcTime now) const
{
    const auto screens = Conditions::ofScreens(scope.screen, scope.place);
    const auto first = PlaySums::numberOf(std::max(scope.from, keptFrom(now)));
    const auto statement =
        QStringLiteral(
            "SELECT c.id, c.place, c.time_zone, coalesce((SELECT min(accepted_ms) FROM assignments WHERE "
            "screen = c.id), 0), count(a.day), count(CASE WHEN a.fault <> '' THEN 1 END) FROM screens AS c LEFT JOIN "
            "accounts AS a ON a.screen = c.id AND a.day >= ? AND a.day <= ?%1 GROUP BY c.id ORDER BY c.id")
            .arg(screens.clause());
    Clocks clocks(now);
    return allRows(m_database->run(statement, QVariantList{first, PlaySums::numberOf(scope.to)} + screens.values),
                   [&](const QSqlQuery &row) -> Result<Span> {
                       const auto &clock = clocks.at(row.value(2).toString());
                       const auto added = clock.zone.dayOf(base::fromUnixMs(row.value(3).toLongLong()));
                       const auto faults = row.value(5).toLongLong();
                       Span span{row.value(0).toString(),
                                 row.value(1).toString(),
                                 std::max(PlaySums::numberOf(added), first),
                                 clock.today - 1,
                                 row.value(4).toLongLong() - faults,
                                 faults,
                                 {}};
                       if (clock.isSettling)
                           span.settlesFrom = clock.midnight;
                       return span;
                   });
}

Result<AccountRecords::Gap> AccountRecords::gapOf(const Span &span, qint64 from, qint64 to) const
{
    const auto screen = base::ScreenId::parse(span.screen);
    const auto place = base::PlacePath::parse(span.place);
    if (!screen || !place)
        return failure(base::ErrorCode::Corrupt, QStringLiteral("a damaged row"), QStringLiteral("screens"));
    Gap gap{*screen, *place, {}, {}, 0, {}};
    auto rows = m_database->run(
        QStringLiteral("SELECT day, fault FROM accounts WHERE screen = ? AND day >= ? AND day <= ? ORDER BY day"),
        {span.screen, from, to});
    if (!rows)
        return failure(rows.error());
    const auto miss = [&](qint64 day) {
        if (gap.days++ == 0)
            gap.first = dateOf(day);
        gap.last = dateOf(day);
    };
    auto next = from;
    while (rows->next()) {
        const auto day = rows->value(0).toLongLong();
        const auto fault = rows->value(1).toString();
        for (; next < day; ++next)
            miss(next);
        next = day + 1;
        if (fault.isEmpty())
            continue;
        miss(day);
        if (gap.fault.isEmpty())
            gap.fault = fault;
    }
    for (; next <= to; ++next)
        miss(next);
    return gap;
}

Result<AccountRecords::Gaps> AccountRecords::gaps(const Scope &scope, base::UtcTime now) const
{
    const auto all = spans(scope, now);
    if (!all)
        return failure(all.error());
    const auto first = PlaySums::numberOf(scope.from);
    const auto last = PlaySums::numberOf(scope.to);
    Gaps gaps;
    gaps.keptFrom = keptFrom(now);
    for (const auto &span : *all) {
        const auto from = std::max(first, span.from);
        const auto to = std::min(last, span.to);
        gaps.unfinished += std::max<qint64>(0, last - std::max(span.to, first - 1));
        const auto missing = std::max<qint64>(0, to - from + 1) - span.kept;
        if (missing <= 0)
            continue;
        gaps.days += missing;
        if (++gaps.screenCount > maxGaps)
            continue;
        const auto gap = gapOf(span, from, to);
        if (!gap)
            return failure(gap.error());
        gaps.screens.append(*gap);
    }
    return gaps;
}

/// A day that has only just ended can wait, unless all of it is known.
Result<bool> AccountRecords::isWorthIt(const Span &span, qint64 day) const
{
    if (day < span.from || day > span.to)
        return false;
    if (day < span.to || !span.settlesFrom)
        return true;
    auto row = m_database->run(QStringLiteral("SELECT max(until_ms) FROM play_chains WHERE screen = ?"), {span.screen});
    if (!row)
        return failure(row.error());
    row->next();
    return row->value(0).toLongLong() >= base::toUnixMs(*span.settlesFrom);
}

Result<QList<AccountRecords::Job>> AccountRecords::toCompute(base::UtcTime now, int limit) const
{
    const auto first = PlaySums::numberOf(keptFrom(now));
    const auto last = first + daysBack + 1; // somewhere it is tomorrow already
    const auto all = spans({{}, {}, dateOf(first), dateOf(last)}, now);
    if (!all)
        return failure(all.error());
    qint64 missing = 0;
    QHash<QString, const Span *> lacking;
    for (const auto &span : *all) {
        const auto lacks = span.to - span.from + 1 - span.kept - span.faults;
        if (lacks <= 0)
            continue;
        missing += lacks;
        lacking.insert(span.screen, &span);
    }
    QList<Job> jobs;
    for (auto day = last; day >= first && missing > 0 && jobs.size() < limit; --day) {
        const auto without = allRows(
            m_database->run(QStringLiteral("SELECT id FROM screens AS c WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE "
                                           "screen = c.id AND day = ?) ORDER BY id"),
                            {day}),
            [](const QSqlQuery &row) -> Result<QString> { return row.value(0).toString(); });
        if (!without)
            return failure(without.error());
        for (const auto &id : *without) {
            const auto *span = lacking.value(id);
            const auto screen = base::ScreenId::parse(id);
            if (span == nullptr || !screen || jobs.size() >= limit)
                continue;
            missing -= day >= span->from && day <= span->to ? 1 : 0;
            const auto worth = isWorthIt(*span, day);
            if (!worth)
                return failure(worth.error());
            if (*worth)
                jobs.append({*screen, dateOf(day)});
        }
    }
    return jobs;
}

} // namespace ironfence::console::server::records
