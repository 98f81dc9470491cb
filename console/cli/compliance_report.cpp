// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/compliance_report.h"

#include "console/cli/compliance_sheet.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using client::ComplianceGaps;
using client::ComplianceQuestion;
using client::ComplianceRowPage;
using client::DeviationPage;
using compliance::Tally;

constexpr qsizetype shownDeviations = 100;

struct Totals
{
    Tally items;
    Tally dark;
};

Totals totalsOf(const ComplianceRowPage &page)
{
    Totals totals;
    for (const auto &row : page.rows)
        (row.isDark ? totals.dark : totals.items) += row.tally;
    return totals;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What the figures do not tell of: on stderr, so that it is read whatever becomes of the figures.
void noteGaps(const ComplianceQuestion &question, const ComplianceGaps &gaps)
{
    constexpr qsizetype named = 20;
    if (question.from < gaps.keptFrom)
        note(QStringLiteral("accounts are kept from %1 on: of days before it nothing is told")
                 .arg(dayText(gaps.keptFrom)));
    if (gaps.unfinishedDays > 0) {
        note(QStringLiteral("%1 not over: not told here; see `compliance --day`")
                 .arg(counted(gaps.unfinishedDays, QStringLiteral("day"))));
    }
    if (gaps.missingDays == 0)
        return;
    note(QStringLiteral("NOT INCLUDED, for there is no account of them yet: %1 of %2")
             .arg(counted(gaps.missingDays, QStringLiteral("day")),
                  counted(gaps.missingScreens, QStringLiteral("screen"))));
    for (const auto &each : gaps.missing.first(std::min(named, gaps.missing.size()))) {
        note(QStringLiteral("  %1 (%2): %3 from %4 to %5%6")
                 .arg(each.screen, each.place, counted(each.days, QStringLiteral("day")), dayText(each.first),
                      dayText(each.last), each.fault.isEmpty() ? QString() : QStringLiteral("; ") + each.fault));
    }
    if (gaps.missingScreens > named)
        note(QStringLiteral("  and %1 more: see --json").arg(gaps.missingScreens - named));
}

void printTables(const ComplianceQuestion &question, const ComplianceRowPage &page, const DeviationPage &deviations)
{
    const compliance_sheet::Sums sheet(question.by);
    Table table(sheet.head());
    for (const auto &row : page.rows)
        table.add(sheet.cells(row), row.tally.due == row.tally.shown ? Colour::Plain : Colour::Yellow);
    if (table.isEmpty()) {
        note(QStringLiteral("nothing was due from %1 to %2").arg(dayText(question.from), dayText(question.to)));
        return;
    }
    const auto totals = totalsOf(page);
    table.add(sheet.total(QStringLiteral("items"), totals.items), Colour::Bold);
    if (totals.dark.due.count() > 0)
        table.add(sheet.total(QStringLiteral("dark"), totals.dark), Colour::Bold);
    table.print();
    Table list(compliance_sheet::deviationHead());
    for (const auto &entry : deviations.deviations.first(std::min(shownDeviations, deviations.deviations.size())))
        list.add(compliance_sheet::deviationCells(entry));
    if (list.isEmpty())
        return;
    print(QString());
    list.print();
    if (deviations.deviations.size() > shownDeviations || !deviations.next.isEmpty() || deviations.unlisted > 0)
        note(QStringLiteral("there are more deviations: ask for fewer days, or for one screen"));
}

Value jsonOf(const ComplianceQuestion &question, const ComplianceRowPage &page, const DeviationPage &deviations)
{
    auto json = page.toJson();
    const auto totals = totalsOf(page);
    json["from"] = text(dayText(question.from));
    json["to"] = text(dayText(question.to));
    json["total"] = totals.items.toJson();
    json["dark"] = totals.dark.toJson();
    json["deviations"] = deviations.toJson()["deviations"];
    json["more_deviations"] = !deviations.next.isEmpty() || deviations.unlisted > 0;
    return json;
}

} // namespace

Result<ExitCode> reportCompliance(const client::ApiClient &api, const ComplianceQuestion &question, Format format)
{
    const auto page = api.compliance(question);
    if (!page)
        return failure(page.error());
    if (format == Format::Csv) {
        const compliance_sheet::Sums sheet(question.by);
        printCsv(sheet.csvHead());
        for (const auto &row : page->rows)
            printCsv(sheet.csvCells(row));
    } else {
        const auto deviations = api.deviations(question);
        if (!deviations)
            return failure(deviations.error());
        if (format == Format::Json)
            print(jsonOf(question, *page, *deviations));
        else
            printTables(question, *page, *deviations);
    }
    noteGaps(question, page->gaps.value_or(ComplianceGaps{}));
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
