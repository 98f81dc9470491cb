// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/compliance_sheet.h"

#include "console/cli/moment.h"
#include "playlists/check/finding.h"

namespace ironfence::console::cli::compliance_sheet {

using client::ComplianceRow;
using compliance::causes;
using compliance::DayAccount;
using compliance::Tally;
using playlists::check::lengthText;

namespace {

void addCauses(QList<CsvCell> &cells)
{
    for (const auto cause : causes)
        cells.append(compliance::nameOf(cause).replace(u'-', u'_') + QStringLiteral("_ms"));
}

void addTally(QList<CsvCell> &cells, const Tally &tally)
{
    cells << qint64{tally.due.count()} << qint64{tally.shown.count()};
    for (const auto cause : causes)
        cells.append(qint64{tally.missedBy(cause).count()});
}

QStringList countsOf(const QString &what, const Tally &tally)
{
    return {what, lengthText(tally.due), lengthText(tally.shown), coverageText(tally), missedText(tally)};
}

} // namespace

QString coverageText(const Tally &tally)
{
    constexpr double perCent = 100;
    return QStringLiteral("%1 %").arg(tally.coverage() / perCent, 0, 'f', 2);
}

QString missedText(const Tally &tally)
{
    QStringList parts;
    for (const auto cause : causes) {
        if (tally.missedBy(cause).count() > 0)
            parts.append(QStringLiteral("%1 %2").arg(compliance::nameOf(cause), lengthText(tally.missedBy(cause))));
    }
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(", "));
}

QStringList head()
{
    return {QStringLiteral("SCREEN"), QStringLiteral("PLACE"),    QStringLiteral("WHAT"),  QStringLiteral("DUE"),
            QStringLiteral("SHOWN"),  QStringLiteral("COVERAGE"), QStringLiteral("MISSED")};
}

QStringList cells(const DayAccount &day, const QString &what, const Tally &tally)
{
    return {day.screen.text(),   day.place.text(), what, lengthText(tally.due), lengthText(tally.shown),
            coverageText(tally), missedText(tally)};
}

QStringList deviationHead()
{
    return {QStringLiteral("SCREEN"), QStringLiteral("DAY"),   QStringLiteral("FROM"),  QStringLiteral("FOR"),
            QStringLiteral("DUE"),    QStringLiteral("CAUSE"), QStringLiteral("SHOWN"), QStringLiteral("PLAYS")};
}

QStringList deviationCells(const client::DeviationEntry &entry)
{
    const auto &deviation = entry.deviation;
    const auto zone = playlists::rules::TimeZone::parse(entry.zone).value_or(playlists::rules::TimeZone());
    auto due = deviation.authority.isEmpty() ? deviation.due : deviation.authority + u'/' + deviation.due;
    if (deviation.items > 1)
        due += QStringLiteral(" +%1").arg(deviation.items - 1);
    auto cause = compliance::nameOf(deviation.cause);
    if (!deviation.reason.isEmpty() && deviation.reason != deviation.shown)
        cause += QStringLiteral(" (%1)").arg(deviation.reason);
    auto plays = deviation.sequence > 0 ? QString::number(deviation.sequence) : QStringLiteral("-");
    if (deviation.lastSequence > deviation.sequence)
        plays += QStringLiteral("-%1").arg(deviation.lastSequence);
    return {entry.screen,
            entry.day.toString(Qt::ISODate),
            clockText(zone, deviation.from),
            lengthText(deviation.missed),
            due,
            cause,
            deviation.shown.isEmpty() ? QStringLiteral("-") : deviation.shown,
            plays};
}

QList<CsvCell> csvHead()
{
    QList<CsvCell> cells{QStringLiteral("screen"), QStringLiteral("place"),  QStringLiteral("day"),
                         QStringLiteral("what"),   QStringLiteral("due_ms"), QStringLiteral("shown_ms")};
    addCauses(cells);
    return cells;
}

QList<CsvCell> csvCells(const DayAccount &day, const QString &what, const Tally &tally)
{
    QList<CsvCell> cells{day.screen.text(), day.place.text(), day.day.toString(Qt::ISODate), what};
    addTally(cells, tally);
    return cells;
}

Sums::Sums(const QStringList &by)
{
    const auto add = [&](const QString &group, const QString &name, QString ComplianceRow::*member) {
        if (by.contains(group))
            m_groups.append({name, member});
    };
    const auto screen = QStringLiteral("screen");
    const auto programme = QStringLiteral("programme");
    add(screen, screen, &ComplianceRow::screen);
    if (by.contains(QStringLiteral("place")) || by.contains(screen))
        m_groups.append({QStringLiteral("place"), &ComplianceRow::place});
    add(QStringLiteral("day"), QStringLiteral("day"), &ComplianceRow::day);
    add(programme, QStringLiteral("authority"), &ComplianceRow::authority);
    add(programme, programme, &ComplianceRow::programme);
}

QStringList Sums::head() const
{
    QStringList head;
    for (const auto &group : m_groups)
        head.append(group.name.toUpper());
    return head << QStringLiteral("WHAT") << QStringLiteral("DUE") << QStringLiteral("SHOWN")
                << QStringLiteral("COVERAGE") << QStringLiteral("MISSED");
}

QStringList Sums::cells(const ComplianceRow &row) const
{
    QStringList cells;
    for (const auto &group : m_groups) {
        const auto &text = row.*group.member;
        cells.append(text.isEmpty() ? QStringLiteral("-") : text);
    }
    return cells + countsOf(row.isDark ? QStringLiteral("dark") : QStringLiteral("items"), row.tally);
}

QStringList Sums::total(const QString &what, const Tally &tally) const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        cells.append(i == 0 ? QStringLiteral("TOTAL") : QString());
    return cells + countsOf(what, tally);
}

QList<CsvCell> Sums::csvHead() const
{
    QList<CsvCell> cells;
    for (const auto &group : m_groups)
        cells.append(group.name);
    cells << QStringLiteral("what") << QStringLiteral("due_ms") << QStringLiteral("shown_ms");
    addCauses(cells);
    return cells;
}

QList<CsvCell> Sums::csvCells(const ComplianceRow &row) const
{
    QList<CsvCell> cells;
    for (const auto &group : m_groups)
        cells.append(row.*group.member);
    cells.append(row.isDark ? QStringLiteral("dark") : QStringLiteral("items"));
    addTally(cells, row.tally);
    return cells;
}

} // namespace ironfence::console::cli::compliance_sheet
