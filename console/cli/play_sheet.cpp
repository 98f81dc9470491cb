// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/play_sheet.h"

#include "console/cli/moment.h"
#include "playlists/check/finding.h"

namespace ironfence::console::cli {

using client::PlayEntry;
using client::PlayRow;
using messaging::Play;
using messaging::PlayKind;

namespace {

const QStringList counts{QStringLiteral("PLAYS"), QStringLiteral("WHOLE"), QStringLiteral("CUT"),
                         QStringLiteral("SHOWN"), QStringLiteral("FRAMES")};

QStringList countsOf(const PlayRow &row)
{
    return {QString::number(row.plays), QString::number(row.whole), QString::number(row.cut()),
            playlists::check::lengthText(row.shown), QString::number(row.frames)};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// What was on the glass, in one word.
QString shownBy(const Play &play)
{
    switch (play.kind) {
    case PlayKind::Item:
        return play.item;
    case PlayKind::Alert:
    case PlayKind::AllClear:
        return messaging::nameOf(play.kind) + u' ' + play.alert;
    case PlayKind::SafeLoop:
    case PlayKind::Dark:
        return messaging::nameOf(play.kind);
    }
    Q_UNREACHABLE();
}

QString remarkOf(const Play &play)
{
    QStringList parts;
    if (!play.fault.isEmpty())
        parts.append(play.fault);
    if (play.instead)
        parts.append(QStringLiteral("instead of %1 (%2)").arg(play.instead->item, play.instead->why));
    return orDash(parts.join(QStringLiteral("; ")));
}

QString manifestsOf(const Play &play)
{
    QStringList versions;
    const auto &manifests = play.content.manifests;
    for (auto it = manifests.begin(); it != manifests.end(); ++it)
        versions.append(QStringLiteral("%1=%2").arg(it.key().text()).arg(it.value()));
    return versions.join(u' ');
}

qint64 ms(base::Milliseconds time)
{
    return time.count();
}

} // namespace

PlaySheet::PlaySheet(const QStringList &by)
{
    const auto add = [&](const char *group, const char *name, QString PlayRow::*member) {
        if (by.contains(QLatin1String(group)))
            m_groups.append({QString::fromLatin1(name).toUpper(), QLatin1String(name), member});
    };
    const char *named = by.contains(QStringLiteral("item")) ? "item" : "programme";
    add("screen", "screen", &PlayRow::screen);
    if (by.contains(QStringLiteral("place")) || by.contains(QStringLiteral("screen")))
        m_groups.append({QStringLiteral("PLACE"), QStringLiteral("place"), &PlayRow::place});
    add("day", "day", &PlayRow::day);
    add(named, "authority", &PlayRow::authority);
    add(named, "programme", &PlayRow::programme);
    add("item", "item", &PlayRow::item);
}

QStringList PlaySheet::head() const
{
    QStringList head;
    for (const auto &group : m_groups)
        head.append(group.title);
    return head + counts;
}

QStringList PlaySheet::cells(const PlayRow &row) const
{
    QStringList cells;
    for (const auto &group : m_groups)
        cells.append(orDash(row.*group.member));
    return cells + countsOf(row);
}

QStringList PlaySheet::total(const PlayRow &sum) const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        cells.append(i == 0 ? QStringLiteral("TOTAL") : QString());
    return cells + countsOf(sum);
}

QList<CsvCell> PlaySheet::csvHead() const
{
    QList<CsvCell> head;
    for (const auto &group : m_groups)
        head.append(group.name);
    for (const char *name : {"plays", "whole", "cut", "shown_ms", "frames"})
        head.append(QString::fromLatin1(name));
    return head;
}

QList<CsvCell> PlaySheet::csvCells(const PlayRow &row) const
{
    QList<CsvCell> cells;
    for (const auto &group : m_groups)
        cells.append(row.*group.member);
    cells << row.plays << row.whole << row.cut() << ms(row.shown) << row.frames;
    return cells;
}

namespace play_records {

QStringList head()
{
    return {QStringLiteral("DAY"),       QStringLiteral("BEGAN"),  QStringLiteral("FOR"), QStringLiteral("SHOWN"),
            QStringLiteral("AUTHORITY"), QStringLiteral("FRAMES"), QStringLiteral("CUT"), QStringLiteral("REMARK")};
}

QStringList cells(const PlayEntry &entry, const playlists::rules::TimeZone &zone)
{
    const auto &play = entry.play;
    return {dayText(zone, entry.from),
            clockText(zone, entry.from),
            playlists::check::lengthText(play.duration),
            shownBy(play),
            orDash(play.authority),
            QString::number(play.frames),
            orDash(play.cut),
            remarkOf(play)};
}

QList<CsvCell> csvHead()
{
    QList<CsvCell> head;
    for (const char *name : {"screen",     "chain",     "sequence",     "kind",           "authority",   "item",
                             "alert",      "began",     "local",        "shift_ms",       "duration_ms", "offset_ms",
                             "frames",     "cut",       "fault",        "due_authority",  "due",         "why",
                             "assignment", "manifests", "synchronised", "uncertainty_ms", "boot"})
        head.append(QString::fromLatin1(name));
    return head;
}

QList<CsvCell> csvCells(const base::ScreenId &screen, const PlayEntry &entry, const playlists::rules::TimeZone &zone)
{
    const auto &play = entry.play;
    const auto due = play.instead.value_or(messaging::PlayInstead{});
    return {screen.text(),
            entry.chain.text(),
            play.sequence,
            messaging::nameOf(play.kind),
            play.authority,
            play.item,
            play.alert,
            base::toRfc3339(entry.from),
            QString(dayText(zone, entry.from) + u' ' + clockText(zone, entry.from)),
            ms(entry.shift),
            ms(play.duration),
            ms(play.offset),
            play.frames,
            play.cut,
            play.fault,
            due.authority,
            due.item,
            due.why,
            play.content.assignment,
            manifestsOf(play),
            qint64{play.clock.synchronised},
            ms(play.clock.uncertainty),
            play.boot};
}

} // namespace play_records

} // namespace ironfence::console::cli
