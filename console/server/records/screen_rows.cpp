// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/screen_rows.h"

#include "console/server/records/conditions.h"
#include "console/server/records/rows.h"
#include "messaging/report.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;
using base::json::Value;

namespace {

/// A condition for each state, in words of the columns.
QString conditionOf(ScreenState state)
{
    switch (state) {
    case ScreenState::New:
        return QStringLiteral("(online = 0 AND reported = 0)");
    case ScreenState::Offline:
        return QStringLiteral("(online = 0 AND reported <> 0)");
    case ScreenState::Troubled:
        return QStringLiteral("(online = 1 AND incidents > 0)");
    case ScreenState::Well:
        return QStringLiteral("(online = 1 AND incidents = 0)");
    }
    Q_UNREACHABLE();
}

Conditions conditionsOf(const ScreenPage &page)
{
    Conditions conditions;
    conditions.add(QStringLiteral("screen > ?"), {page.after.text()});
    if (page.place) {
        const auto path = page.place->text();
        conditions.add(QStringLiteral("(place = ? OR (place > ? AND place < ?))"),
                       {path, QString(path + u'/'), QString(path + u'0')});
    }
    if (page.state)
        conditions.add(conditionOf(*page.state), {});
    if (!page.profile.isEmpty())
        conditions.add(QStringLiteral("profile = ?"), {page.profile});
    if (!page.tag.isEmpty())
        conditions.add(QStringLiteral("instr(tags, ?) > 0"), {QString(u',' + page.tag + u',')});
    if (!page.text.isEmpty())
        conditions.add(QStringLiteral("(instr(screen, ?) > 0 OR instr(place, ?) > 0)"), {page.text, page.text});
    return conditions;
}

Result<ScreenRow> rowOf(const QSqlQuery &query)
{
    return ScreenRow{query.value(0).toString(),
                     query.value(1).toByteArray(),
                     query.value(2).toByteArray(),
                     query.value(3).toBool(),
                     static_cast<ScreenRow::Reported>(query.value(4).toInt()),
                     query.value(5).toLongLong(),
                     query.value(6).toString(),
                     query.value(7).toLongLong(),
                     query.value(8).toLongLong(),
                     query.value(9).toString().split(u',', Qt::SkipEmptyParts)};
}

/// The kinds of incidents that are open, looked up only where there are some.
const QString troubles = QStringLiteral(
    "CASE incidents WHEN 0 THEN '' ELSE (SELECT group_concat(kind) FROM (SELECT kind FROM incidents WHERE "
    "incidents.screen = screen_rows.screen AND recovered_ms = 0 ORDER BY kind) AS kinds) END");

Result<playlists::Screen> kindOf(const QSqlQuery &query)
{
    const auto damaged = [](const base::Error &error) {
        return failure(base::ErrorCode::Corrupt, error.line(), QStringLiteral("screen_rows"));
    };
    const auto id = base::ScreenId::parse(query.value(0).toString());
    const auto place = base::PlacePath::parse(query.value(1).toString());
    const auto profile = playlists::profileOf(query.value(2).toString());
    const auto canvas = base::json::parse(query.value(4).toByteArray(), {.bytes = 4'096, .depth = 4});
    if (!id || !place || !profile || !canvas)
        return damaged(!id ? id.error() : !place ? place.error() : !profile ? profile.error() : canvas.error());
    base::json::Reader reader;
    playlists::Screen screen;
    screen.canvas = playlists::Canvas::read(base::json::Object(*canvas, QStringLiteral("$.canvas"), reader));
    if (reader.failed())
        return damaged(reader.fault());
    screen.id = *id;
    screen.place = *place;
    screen.profile = *profile;
    screen.tags = query.value(3).toString().split(u',', Qt::SkipEmptyParts);
    return screen;
}

/// What everybody wants to see of a screen, and what only scheduling asks for.
std::pair<Value, Value> partsOf(const playlists::Screen &screen)
{
    Value body = Value::object();
    screen.write(body, "id");
    Value more = Value::object();
    for (const char *key : {"hours", "quiet", "shifts", "workdays", "downloads"}) {
        if (const auto found = body.find(key); found != body.end()) {
            more[key] = std::move(*found);
            body.erase(found);
        }
    }
    return {std::move(body), std::move(more)};
}

} // namespace

QString nameOf(ScreenState state)
{
    switch (state) {
    case ScreenState::New:
        return QStringLiteral("new");
    case ScreenState::Offline:
        return QStringLiteral("offline");
    case ScreenState::Troubled:
        return QStringLiteral("troubled");
    case ScreenState::Well:
        return QStringLiteral("well");
    }
    Q_UNREACHABLE();
}

ScreenState ScreenRow::state() const
{
    if (!online)
        return reported == Reported::Never ? ScreenState::New : ScreenState::Offline;
    return incidents > 0 ? ScreenState::Troubled : ScreenState::Well;
}

Result<QList<ScreenRow>> ScreenRows::page(const ScreenPage &page) const
{
    auto conditions = conditionsOf(page);
    conditions.values.append(page.limit);
    return allRows(
        m_database->run(
            QStringLiteral("SELECT screen, body, %1, online, reported, reported_ms, playing, faults, "
                           "incidents, %2 FROM screen_rows%3 ORDER BY screen LIMIT ?")
                .arg(page.alsoMore ? QStringLiteral("more") : QStringLiteral("''"), troubles, conditions.clause()),
            conditions.values),
        rowOf);
}

Result<QHash<QString, ScreenRow>> ScreenRows::find(const QStringList &screens) const
{
    if (screens.isEmpty())
        return QHash<QString, ScreenRow>();
    // One statement for all of them: to prepare one takes longer than to find a row.
    const QStringList marks(screens.size(), QStringLiteral("?"));
    const auto rows = allRows(
        m_database->run(QStringLiteral("SELECT screen, body, '', online, reported, reported_ms, playing, faults, "
                                       "incidents, %1 FROM screen_rows WHERE screen IN (%2)")
                            .arg(troubles, marks.join(u',')),
                        QVariantList(screens.begin(), screens.end())),
        rowOf);
    if (!rows)
        return failure(rows.error());
    QHash<QString, ScreenRow> found;
    for (const auto &row : *rows)
        found.insert(row.screen, row);
    return found;
}

Result<QList<playlists::Screen>> ScreenRows::kinds() const
{
    return allRows(m_database->run(QStringLiteral(
                       "SELECT min(screen) AS first, place, profile, tags, json_extract(body, '$.canvas') AS canvas "
                       "FROM screen_rows GROUP BY place, profile, tags, canvas ORDER BY first")),
                   kindOf);
}

Result<std::array<qint64, screenStates.size()>> ScreenRows::count() const
{
    QStringList sums;
    for (const auto state : screenStates)
        sums.append(QStringLiteral("count(CASE WHEN %1 THEN 1 END)").arg(conditionOf(state)));
    return oneRow(
        m_database->run(QStringLiteral("SELECT %1 FROM screen_rows").arg(sums.join(QStringLiteral(", ")))),
        [](const QSqlQuery &row) -> Result<std::array<qint64, screenStates.size()>> {
            std::array<qint64, screenStates.size()> counts{};
            for (size_t i = 0; i < counts.size(); ++i)
                counts[i] = row.value(static_cast<int>(i)).toLongLong();
            return counts;
        },
        QStringLiteral("no answer"));
}

Result<void> ScreenRows::put(const messaging::Assignment &assignment)
{
    const auto &screen = assignment.screen;
    const auto [body, more] = partsOf(screen);
    const QString tags = screen.tags.isEmpty() ? QStringLiteral("") : QString(u',' + screen.tags.join(u',') + u',');
    return done(m_database->run(
        QStringLiteral(
            "INSERT INTO screen_rows (screen, place, profile, tags, body, more, incidents) VALUES (?, ?, ?, ?, ?, ?, "
            "(SELECT count(*) FROM incidents WHERE screen = ? AND recovered_ms = 0)) ON CONFLICT (screen) DO UPDATE "
            "SET place = excluded.place, profile = excluded.profile, tags = excluded.tags, body = excluded.body, "
            "more = excluded.more"),
        {screen.id.text(), screen.place.text(), playlists::nameOf(screen.profile), tags,
         QString::fromUtf8(base::json::write(body)), QString::fromUtf8(base::json::write(more)), screen.id.text()}));
}

Result<void> ScreenRows::setReport(const base::ScreenId &screen, const QByteArray &report, qint64 nowMs)
{
    const auto read = messaging::Report::parse(report);
    const auto reported = read ? ScreenRow::Reported::Readable : ScreenRow::Reported::Unreadable;
    return done(m_database->run(
        QStringLiteral("UPDATE screen_rows SET reported = ?, reported_ms = ?, playing = ?, faults = ? WHERE screen = "
                       "?"),
        {static_cast<int>(reported), nowMs, read ? read->playing : QString(),
         read ? static_cast<qint64>(read->faults.size()) : 0, screen.text()}));
}

Result<void> ScreenRows::complete()
{
    auto query = m_database->run(
        QStringLiteral("SELECT assignment, report, report_stored_ms, online FROM screens WHERE NOT EXISTS (SELECT 1 "
                       "FROM screen_rows WHERE screen = screens.id)"));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const auto assignment = messaging::Assignment::parse(query->value(0).toByteArray());
        if (!assignment)
            return failure(base::ErrorCode::Corrupt, assignment.error().message, QStringLiteral("screens.assignment"));
        if (auto put = this->put(*assignment); !put)
            return put;
        auto present = done(m_database->run(QStringLiteral("UPDATE screen_rows SET online = ? WHERE screen = ?"),
                                            {query->value(3).toBool(), assignment->screen.id.text()}));
        if (!present)
            return present;
        const auto report = query->value(1).toByteArray();
        if (report.isEmpty())
            continue;
        if (auto set = setReport(assignment->screen.id, report, query->value(2).toLongLong()); !set)
            return set;
    }
    return {};
}

} // namespace ironfence::console::server::records
