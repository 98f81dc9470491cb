// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/timetable_page.h"

#include "console/cli/moment.h"
#include "console/cli/table.h"
#include "console/cli/text_width.h"
#include "playlists/check/finding.h"

#include <algorithm>

namespace ironfence::console::cli {

using playlists::timeline::Cut;
using playlists::timeline::Shows;
using playlists::timeline::Standing;
using timetable::Entry;

namespace {

Colour colourOf(const Entry &entry)
{
    return entry.shows == Shows::SafeLoop || entry.cut == Cut::Share ? Colour::Yellow : Colour::Plain;
}

QString titleOf(const Entry &entry)
{
    return entry.title.isEmpty() ? QStringLiteral("-") : entry.title;
}

QString authorityOf(const Entry &entry)
{
    return entry.authority.isEmpty() ? QStringLiteral("-") : entry.authority.text();
}

QString whyOf(const Entry &entry)
{
    return entry.cutReason.isEmpty() ? entry.rule : entry.rule + QStringLiteral("; cut: ") + entry.cutReason;
}

/// The day, then its rows.
void addDay(QStringList &lines, const QString &day, const Table &table)
{
    if (table.isEmpty())
        return;
    if (!lines.isEmpty())
        lines.append(QString());
    lines.append(day);
    lines += table.lines();
}

} // namespace

QStringList pageOf(const timetable::Timetable &table)
{
    const bool hasZones = std::any_of(table.entries.begin(), table.entries.end(),
                                      [](const Entry &entry) { return !entry.zone.isEmpty(); });
    QStringList head{QStringLiteral("FROM"), QStringLiteral("FOR"),   QStringLiteral("ZONE"),
                     QStringLiteral("ITEM"), QStringLiteral("TITLE"), QStringLiteral("AUTHORITY"),
                     QStringLiteral("WHY")};
    if (!hasZones)
        head.removeAt(2);

    QStringList lines;
    QString day;
    Table rows(head);
    for (const auto &entry : table.entries) {
        const auto own = dayText(table.zone, entry.from);
        if (own != day) {
            addDay(lines, day, rows);
            rows = Table(head);
            day = own;
        }
        QStringList cells{clockText(table.zone, entry.from),
                          playlists::check::lengthText(entry.to - entry.from),
                          entry.zone.isEmpty() ? QStringLiteral("-") : entry.zone,
                          entry.item,
                          titleOf(entry),
                          authorityOf(entry),
                          whyOf(entry)};
        if (!hasZones)
            cells.removeAt(2);
        rows.add(cells, colourOf(entry));
    }
    addDay(lines, day, rows);
    return lines;
}

namespace {

QString line(const char *name, const QString &value)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(name), -9).arg(printable(value));
}

QStringList segmentLines(const playlists::rules::TimeZone &zone, const Entry &entry)
{
    QStringList lines{
        line("shows", QStringLiteral("%1, %2").arg(entry.item, titleOf(entry))),
        line("from", QStringLiteral("%1 %2 to %3 (%4)")
                         .arg(dayText(zone, entry.from), clockText(zone, entry.from), clockText(zone, entry.to),
                              playlists::check::lengthText(entry.to - entry.from)))};
    if (!entry.authority.isEmpty())
        lines.append(line("authority", entry.authority.text()));
    lines.append(line("because", entry.rule));
    if (!entry.cutReason.isEmpty())
        lines.append(line("cut", entry.cutReason));
    return lines;
}

Colour colourOf(Standing standing)
{
    switch (standing) {
    case Standing::Shown:
        return Colour::Green;
    case Standing::NotAllowed:
        return Colour::Red;
    case Standing::Outranked:
        return Colour::Yellow;
    default:
        return Colour::Plain;
    }
}

} // namespace

QStringList pageOf(const timetable::Explanation &explanation)
{
    const auto &zone = explanation.zone;
    QStringList lines{line("screen", explanation.screen.text()),
                      line("at", QStringLiteral("%1 %2 (%3)")
                                     .arg(dayText(zone, explanation.at), clockText(zone, explanation.at), zone.id()))};
    lines += segmentLines(zone, explanation.segment);
    for (const auto &entry : explanation.beside)
        lines.append(line("beside", QStringLiteral("%1: %2, %3").arg(entry.zone, entry.item, titleOf(entry))));

    Table table({QStringLiteral("PROGRAMME"), QStringLiteral("AUTHORITY"), QStringLiteral("RANK"),
                 QStringLiteral("STANDING"), QStringLiteral("SHARE")});
    for (const auto &verdict : explanation.verdicts) {
        table.add({verdict.programme.text(), verdict.authority.text(), playlists::nameOf(verdict.rank),
                   playlists::timeline::nameOf(verdict.standing),
                   verdict.perMille > 0 ? QStringLiteral("%1 %").arg(verdict.perMille / 10.0, 0, 'f', 1)
                                        : QStringLiteral("-")},
                  colourOf(verdict.standing));
    }
    if (!table.isEmpty()) {
        lines.append(QString());
        lines += table.lines();
    }
    return lines;
}

} // namespace ironfence::console::cli
