// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tables.h"

#include <QDateTime>
#include <QFile>

namespace ironfence::support {

using namespace playlists;
using namespace playlists::timeline;
using base::json::Object;
using base::json::Value;

namespace {

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, QStringLiteral("cannot be read"), path);
    return file.readAll();
}

base::Error in(const QString &path, base::Error error)
{
    error.message += QStringLiteral(" in ") + path;
    return error;
}

base::Result<QList<Programme>> programmesOf(const QDir &folder)
{
    QList<Programme> programmes;
    for (const auto &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto programme = bytesOf(folder.filePath(name)).and_then(Programme::parse);
        if (!programme)
            return base::failure(in(name, programme.error()));
        programmes.append(*programme);
    }
    return programmes;
}

/// Consecutive rows that say the same become one.
struct Row
{
    base::UtcTime from;
    base::UtcTime to;
    QString text;
};

void add(QList<Row> &rows, const Row &row)
{
    if (!rows.isEmpty() && rows.constLast().to == row.from && rows.constLast().text == row.text)
        rows.last().to = row.to;
    else
        rows.append(row);
}

} // namespace

base::Result<TableCase> TableCase::load(const QDir &folder)
{
    TableCase loaded;
    const auto screen = bytesOf(folder.filePath(QStringLiteral("screen.json"))).and_then(Screen::parse);
    if (!screen)
        return base::failure(in(QStringLiteral("screen.json"), screen.error()));
    loaded.m_screen = *screen;

    const auto value = bytesOf(folder.filePath(QStringLiteral("case.json"))).and_then([](const QByteArray &bytes) {
        return base::json::parse(bytes);
    });
    if (!value)
        return base::failure(in(QStringLiteral("case.json"), value.error()));
    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    loaded.m_about = object.text("about", 500);
    object.each("authorities", 8, [&](const Value &each, const QString &path) {
        Object part(each, path, reader);
        AuthorityProgrammes authority;
        authority.authority = part.id<base::AuthorityId>("id");
        authority.highestRank = rankOf(part.textOr("highest_rank", 16, QStringLiteral("mandatory"))).value();
        authority.shareCap = static_cast<int>(part.integerOr("share_cap", 0, 100, 100));
        loaded.m_authorities.append(authority);
    });
    object.each("tables", 16, [&](const Value &each, const QString &path) {
        Object part(each, path, reader);
        loaded.m_tables.append(
            {part.text("view", 16), part.time("from"),
             std::chrono::minutes(part.integerOr("minutes", 1, 599, 0) + 60 * part.integerOr("hours", 1, 9600, 0))});
    });
    for (auto &authority : loaded.m_authorities) {
        const auto programmes =
            programmesOf(QDir(folder.filePath(QStringLiteral("programmes/") + authority.authority.text())));
        if (!programmes)
            return base::failure(programmes.error());
        authority.programmes = *programmes;
    }
    return reader.finish(std::move(loaded));
}

QString TableCase::localTime(base::UtcTime time) const
{
    const auto offset = m_screen.zone.offsetAt(time);
    const auto local =
        QDateTime::fromMSecsSinceEpoch(base::toUnixMs(time), Qt::OffsetFromUTC, static_cast<int>(offset.count()));
    const auto format = local.time().msec() != 0 ? QStringLiteral("ddd yyyy-MM-dd HH:mm:ss.zzzt")
                                                 : QStringLiteral("ddd yyyy-MM-dd HH:mm:ss t");
    return QLocale::c().toString(local, format).replace(QStringLiteral("UTC"), QString());
}

QString TableCase::nameOf(const Timeline &timeline, int candidate) const
{
    const auto &of = timeline.roster().candidates()[static_cast<std::size_t>(candidate)];
    return timeline.roster().authorityOf(of).authority.text() + u'/' + of.programme->id.text();
}

QStringList TableCase::items(const Timeline &timeline, const Table &table) const
{
    QStringList lines;
    for (const auto &segment : timeline.between(table.from, table.from + table.span)) {
        const auto because = timeline.because(segment);
        QStringList cells{localTime(segment.from), localTime(segment.to).section(u' ', 2, 2),
                          timeline.zoneOf(segment).leftJustified(5)};
        cells.append((because.authority.isEmpty() ? QString() : because.authority.text() + u'/') +
                     timeline.idOf(segment));
        if (segment.offset.count() != 0)
            cells.last() += QStringLiteral(" from %1 s").arg(static_cast<double>(segment.offset.count()) / 1000);
        cells.append(because.rule + (because.cut.isEmpty() ? QString() : QStringLiteral("; cut: ") + because.cut));
        lines.append(cells.join(QStringLiteral("  ")));
    }
    return lines;
}

QStringList TableCase::stretches(const Timeline &timeline, const Table &table) const
{
    const auto &roster = timeline.roster();
    const auto first = m_screen.zone.dayOf(table.from);
    const auto last = m_screen.zone.dayOf(table.from + table.span - base::Milliseconds(1));
    const Plan plan(roster, m_screen.workdays(), {first, static_cast<int>(first.daysTo(last)) + 1});
    QList<Row> rows;
    for (const auto &stretch : plan.stretches()) {
        const auto composition = Composition::of(roster, plan.sets().at(stretch.set));
        QStringList parts;
        for (const auto &share : composition.shares)
            parts.append(QStringLiteral("%1 %2 %").arg(nameOf(timeline, share.candidate)).arg(share.perMille / 10.0));
        for (const int candidate : composition.pool)
            parts.append(nameOf(timeline, candidate));
        if (parts.isEmpty())
            parts.append(QStringLiteral("safe-loop"));
        add(rows, {stretch.from, stretch.to, stretch.dark ? QStringLiteral("dark") : parts.join(QStringLiteral(", "))});
    }
    QStringList lines;
    for (const auto &row : std::as_const(rows))
        lines.append(QStringList{localTime(row.from), localTime(row.to), row.text}.join(QStringLiteral("  ")));
    return lines;
}

QStringList TableCase::hours(const Timeline &timeline, const Table &table) const
{
    QStringList lines;
    const auto segments = timeline.between(table.from, table.from + table.span);
    for (auto hour = table.from; hour < table.from + table.span; hour += std::chrono::hours(1)) {
        QMap<QString, qint64> times;
        for (const auto &segment : segments) {
            const auto time =
                (std::min(segment.to, hour + std::chrono::hours(1)) - std::max(segment.from, hour)).count();
            if (segment.zone == 0 && time > 0)
                times[segment.shows == Shows::Item ? nameOf(timeline, segment.candidate) : timeline.idOf(segment)] +=
                    time;
        }
        QStringList cells;
        for (auto time = times.cbegin(); time != times.cend(); ++time)
            cells.append(QStringLiteral("%1 %2 s").arg(time.key()).arg(static_cast<double>(time.value()) / 1000));
        lines.append(localTime(hour) + QStringLiteral("  ") + cells.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList TableCase::verdicts(const Timeline &timeline, const Table &table) const
{
    QStringList lines;
    for (const auto &verdict : timeline.verdictsAt(table.from)) {
        lines.append(
            QStringLiteral("%1  %2/%3  %4  %5%6")
                .arg(localTime(table.from), verdict.authority.text(), verdict.programme.text(),
                     playlists::nameOf(verdict.rank), timeline::nameOf(verdict.standing),
                     verdict.perMille != 0 ? QStringLiteral(" %1 %").arg(verdict.perMille / 10.0) : QString()));
    }
    return lines;
}

QString TableCase::render() const
{
    const Timeline timeline(m_authorities, m_screen);
    QStringList lines{m_about};
    for (const auto &table : m_tables) {
        lines.append({QString(), QStringLiteral("%1, %2 min from %3 (%4)")
                                     .arg(table.view)
                                     .arg(table.span.count())
                                     .arg(localTime(table.from), m_screen.zone.id())});
        if (table.view == QStringLiteral("items"))
            lines += items(timeline, table);
        else if (table.view == QStringLiteral("stretches"))
            lines += stretches(timeline, table);
        else if (table.view == QStringLiteral("hours"))
            lines += hours(timeline, table);
        else
            lines += verdicts(timeline, table);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ironfence::support
