// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/notices.h"
#include "console/cli/output.h"
#include "console/cli/programme_source.h"
#include "console/cli/table.h"
#include "console/client/secret_file.h"
#include "console/enrolment/notices.h"

#include <algorithm>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using playlists::calendar::Workdays;
using playlists::calendar::WorkdaysNotice;

struct ImportOptions
{
    std::string file;
    bool json = false;
};

struct RemoveOptions
{
    int year = 0;
    bool json = false;
};

struct ListOptions
{
    bool json = false;
};

int daysOffIn(const WorkdaysNotice &notice)
{
    int days = 0;
    for (const auto &off : notice.off)
        days += static_cast<int>(off.from.daysTo(off.to)) + 1;
    return days;
}

Result<WorkdaysNotice> readNotice(const QString &file)
{
    const auto bytes = client::readSmallFile(file, WorkdaysNotice::maxBytes);
    if (!bytes)
        return failure(bytes.error());
    auto notice = WorkdaysNotice::parse(*bytes);
    if (!notice)
        return failure(inFile(file, notice.error()));
    return notice;
}

/// Stores it on the server, unless it is there already; answers whether it was not.
Result<bool> store(Desk &desk, const WorkdaysNotice &notice, QList<WorkdaysNotice> &notices)
{
    const auto part = enrolment::partOf(notice);
    if (notices.contains(part))
        return false;
    const auto envelope = desk.sign(WorkdaysNotice::payloadType, notice.serialize());
    if (!envelope)
        return failure(envelope.error());
    const auto present = desk.api().presentNotice(notice.year);
    if (!present)
        return failure(present.error());
    if (const auto stored = desk.api().putNotice(notice.year, *envelope, *present); !stored)
        return failure(stored.error());
    notices.removeIf([&](const WorkdaysNotice &other) { return other.year == notice.year; });
    notices.append(part);
    std::sort(notices.begin(), notices.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    return true;
}

QString signedText(int screens)
{
    return screens == 0 ? QStringLiteral("every screen knows it already: nothing to sign")
                        : QStringLiteral("signed %1 anew").arg(counted(screens, QStringLiteral("assignment")));
}

Result<ExitCode> importNotice(const Invocation &invocation, const ImportOptions &options)
{
    const auto notice = readNotice(QString::fromStdString(options.file));
    if (!notice)
        return failure(notice.error());
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    if (const auto server = desk->server(); !server)
        return failure(server.error());
    auto notices = enrolment::noticesOf(desk->signer(), desk->api());
    if (!notices)
        return failure(notices.error());
    const auto isNew = store(*desk, *notice, *notices);
    if (!isNew)
        return failure(isNew.error());
    const auto given = giveNotices(*desk, *notices);
    if (!given)
        return failure(given.error());

    if (options.json) {
        print(Value{{"year", notice->year},
                    {"source", text(notice->source)},
                    {"changed", *isNew},
                    {"replaces_shipped", Workdays::shipped().known(notice->year)},
                    {"assignments_signed", *given}});
        return ExitCode::Ok;
    }
    print(QStringLiteral("%1  %2, %3, %4")
              .arg(notice->year)
              .arg(*isNew ? QStringLiteral("imported") : QStringLiteral("imported already"),
                   counted(daysOffIn(*notice), QStringLiteral("day")) + QStringLiteral(" off"),
                   counted(notice->work.size(), QStringLiteral("make-up workday"))));
    print(signedText(*given));
    return ExitCode::Ok;
}

Result<ExitCode> removeNotice(const Invocation &invocation, const RemoveOptions &options)
{
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    if (const auto server = desk->server(); !server)
        return failure(server.error());
    const auto present = desk->api().presentNotice(options.year);
    if (!present)
        return failure(present.error());
    const auto removed = desk->api().removeNotice(options.year, *present);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return failure(removed.error());
    const auto notices = enrolment::noticesOf(desk->signer(), desk->api());
    if (!notices)
        return failure(notices.error());
    const auto given = giveNotices(*desk, *notices);
    if (!given)
        return failure(given.error());
    if (!removed && *given == 0) // else it goes on where a former removal stopped
        return failure(removed.error());

    const bool isShipped = Workdays::shipped().known(options.year);
    if (options.json) {
        print(Value{{"year", options.year}, {"shipped", isShipped}, {"assignments_signed", *given}});
        return ExitCode::Ok;
    }
    print(QStringLiteral("%1  removed; %2")
              .arg(options.year)
              .arg(isShipped ? QStringLiteral("the shipped notice counts again")
                             : QStringLiteral("only its weekends are known now")));
    print(signedText(*given));
    return ExitCode::Ok;
}

struct Known
{
    WorkdaysNotice notice;
    bool isImported = false;
};

QList<Known> allKnown(const QList<WorkdaysNotice> &imported)
{
    QMap<int, Known> years;
    for (const auto &notice : Workdays::shipped().notices())
        years.insert(notice.year, {notice, false});
    for (const auto &notice : imported)
        years.insert(notice.year, {notice, true});
    return years.values();
}

Result<ExitCode> listNotices(const Invocation &invocation, const ListOptions &options)
{
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return failure(desk.error());
    const auto imported = enrolment::noticesOf(desk->signer(), desk->api());
    if (!imported)
        return failure(imported.error());
    const auto screens = desk->api().screens();
    if (!screens)
        return failure(screens.error());
    const auto behind = std::count_if(screens->begin(), screens->end(),
                                      [&](const auto &entry) { return entry.screen.notices != *imported; });

    Value list = Value::array();
    Table table({QStringLiteral("YEAR"), QStringLiteral("FROM"), QStringLiteral("DAYS OFF"), QStringLiteral("MAKE-UP"),
                 QStringLiteral("SOURCE")});
    for (const auto &[notice, isImported] : allKnown(*imported)) {
        const char *origin = isImported ? "imported" : "shipped";
        list.push_back({{"year", notice.year},
                        {"origin", origin},
                        {"days_off", daysOffIn(notice)},
                        {"make_up_workdays", notice.work.size()},
                        {"source", text(notice.source)}});
        table.add({QString::number(notice.year), QLatin1String(origin), QString::number(daysOffIn(notice)),
                   QString::number(notice.work.size()), notice.source});
    }
    if (options.json) {
        print(Value{{"notices", std::move(list)}, {"screens_behind", behind}});
        return ExitCode::Ok;
    }
    table.print();
    if (behind > 0) {
        note(QStringLiteral("%1 not have what is imported: import one of the notices again")
                 .arg(behind == 1 ? QStringLiteral("1 screen does") : QStringLiteral("%1 screens do").arg(behind)));
    }
    return ExitCode::Ok;
}

} // namespace

void addNoticeCommands(CLI::App &group, Invocation &invocation)
{
    const auto import = std::make_shared<ImportOptions>();
    auto *importing =
        addCommand(group, invocation, "import",
                   "import a year's days off and make-up workdays, and sign them into the assignment of every screen",
                   "ironfence calendar import 2027.json");
    importing->add_option("FILE", import->file, "a workdays document (docs/wire.md), at most 4 KiB")->required();
    importing->add_flag("--json", import->json, "print JSON");
    onCommand(importing, invocation, import, importNotice);

    const auto list = std::make_shared<ListOptions>();
    auto *listing = addCommand(group, invocation, "notices", "list the years whose days off are known, and from where",
                               "ironfence calendar notices --json");
    listing->add_flag("--json", list->json, "print JSON");
    onCommand(listing, invocation, list, listNotices);

    const auto remove = std::make_shared<RemoveOptions>();
    auto *removal = addCommand(group, invocation, "remove", "remove an imported notice, also from every screen",
                               "ironfence calendar remove 2027");
    removal->add_option("YEAR", remove->year, "the notice's year")->required()->check(CLI::Range(2000, 2199));
    removal->add_flag("--json", remove->json, "print JSON");
    onCommand(removal, invocation, remove, removeNotice);
}

} // namespace ironfence::console::cli
