// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/compliance_sheet.h"

#include "console/cli/moment.h"
#include "playlists/check/finding.h"

namespace ironfence::console::cli::compliance_sheet {

using compliance::causes;
using compliance::DayAccount;
using compliance::Deviation;
using compliance::Tally;
using playlists::check::lengthText;

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
    return {QStringLiteral("SCREEN"), QStringLiteral("FROM"),  QStringLiteral("FOR"), QStringLiteral("DUE"),
            QStringLiteral("CAUSE"),  QStringLiteral("SHOWN"), QStringLiteral("PLAY")};
}

QStringList deviationCells(const DayAccount &day, const Deviation &deviation)
{
    const auto zone = playlists::rules::TimeZone::parse(day.zone).value_or(playlists::rules::TimeZone());
    return {day.screen.text(),
            clockText(zone, deviation.from),
            lengthText(deviation.to - deviation.from),
            deviation.authority.isEmpty() ? deviation.due : deviation.authority + u'/' + deviation.due,
            compliance::nameOf(deviation.cause),
            deviation.shown.isEmpty() ? QStringLiteral("-") : deviation.shown,
            deviation.sequence > 0 ? QString::number(deviation.sequence) : QStringLiteral("-")};
}

QList<CsvCell> csvHead()
{
    QList<CsvCell> cells{QStringLiteral("screen"), QStringLiteral("place"),  QStringLiteral("day"),
                         QStringLiteral("what"),   QStringLiteral("due_ms"), QStringLiteral("shown_ms")};
    for (const auto cause : causes)
        cells.append(compliance::nameOf(cause).replace(u'-', u'_') + QStringLiteral("_ms"));
    return cells;
}

QList<CsvCell> csvCells(const DayAccount &day, const QString &what, const Tally &tally)
{
    QList<CsvCell> cells{day.screen.text(),         day.place.text(),           day.day.toString(Qt::ISODate), what,
                         qint64{tally.due.count()}, qint64{tally.shown.count()}};
    for (const auto cause : causes)
        cells.append(qint64{tally.missedBy(cause).count()});
    return cells;
}

} // namespace ironfence::console::cli::compliance_sheet
