// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_page.h"

#include "console/cli/output.h"
#include "console/cli/table.h"

namespace ironfence::console::cli {

namespace {

QString videosOf(const messaging::PictureVitals &picture)
{
    constexpr double milli = 1'000;
    auto text = QStringLiteral("%1 shown, %2 dropped")
                    .arg(counted(picture.videoFrames, QStringLiteral("frame")))
                    .arg(picture.droppedFrames);
    if (picture.repeatedFrames)
        text += QStringLiteral(", %1 repeated").arg(*picture.repeatedFrames);
    text += QStringLiteral(", %1").arg(counted(picture.decoderFaults, QStringLiteral("decoder fault")));
    if (picture.presentedFpsMilli)
        text += QStringLiteral(", %1 a second").arg(static_cast<double>(*picture.presentedFpsMilli) / milli, 0, 'f', 1);
    return text;
}

QString glassOf(const messaging::GlassVitals &glass)
{
    QStringList parts{QStringLiteral("judged %1").arg(counted(glass.judged, QStringLiteral("time")))};
    if (!glass.wrong.isEmpty())
        parts.append(QStringLiteral("wrong now: %1").arg(glass.wrong.simplified()) +
                     (glass.since ? QStringLiteral(" since ") + localTime(*glass.since) : QString()));
    if (glass.mended > 0)
        parts.append(QStringLiteral("mended %1").arg(counted(glass.mended, QStringLiteral("time"))));
    const auto step = [&](const char *what, qint64 count) {
        if (count > 0)
            parts.append(QStringLiteral("%1 anew %2").arg(QLatin1String(what), counted(count, QStringLiteral("time"))));
    };
    step("deck", glass.decks);
    step("window", glass.windows);
    step("process", glass.restarts);
    return parts.join(QStringLiteral(", "));
}

QString hearingOf(const messaging::Hearing &hearing)
{
    constexpr qint64 milli = 1'000;
    auto text = QStringLiteral("the server, %1 s before").arg(hearing.silent.count() / milli);
    if (!hearing.freshAt)
        text = QStringLiteral("nothing yet, for %1 s").arg(hearing.silent.count() / milli);
    if (hearing.deaf > 0)
        text += QStringLiteral(", was deaf %1").arg(counted(hearing.deaf, QStringLiteral("time")));
    return text;
}

QString storeOf(const messaging::StoreVitals &store)
{
    auto text = QStringLiteral("%1, %2").arg(counted(store.objects, QStringLiteral("object")), byteCount(store.bytes));
    if (store.quotaBytes)
        text += QStringLiteral(" of %1").arg(byteCount(*store.quotaBytes));
    if (store.missingBytes.value_or(0) > 0)
        text += QStringLiteral(", %1 missing").arg(byteCount(*store.missingBytes));
    if (store.shortBytes.value_or(0) > 0)
        text += QStringLiteral(", short of %1").arg(byteCount(*store.shortBytes));
    return text;
}

QString machineOf(const messaging::MachineVitals &machine)
{
    constexpr double milli = 1'000;
    QStringList parts;
    if (machine.temperatureMilliC)
        parts.append(QStringLiteral("%1 °C").arg(static_cast<double>(*machine.temperatureMilliC) / milli, 0, 'f', 1));
    if (machine.memoryBytes)
        parts.append(QStringLiteral("player holds %1").arg(byteCount(*machine.memoryBytes)));
    return parts.isEmpty() ? QStringLiteral("tells nothing") : parts.join(QStringLiteral(", "));
}

QString clockOf(const messaging::Report &report)
{
    const auto timekeeping = report.timekeeping.value_or(messaging::Timekeeping{});
    QStringList parts;
    if (report.clock.synchronised)
        parts.append(QStringLiteral("%1 ms off the server's, known to %2 ms")
                         .arg(report.clock.offset.count())
                         .arg(report.clock.uncertainty.count()));
    else
        parts.append(QStringLiteral("not compared with the server's"));
    if (timekeeping.source == messaging::TimeSource::Floor)
        parts.append(QStringLiteral("has lost the time"));
    if (timekeeping.isServerDoubted)
        parts.append(QStringLiteral("the server's time is not believed"));
    if (timekeeping.jumps > 0)
        parts.append(QStringLiteral("jumped %1").arg(counted(timekeeping.jumps, QStringLiteral("time"))));
    return parts.join(QStringLiteral(", "));
}

void printReport(const messaging::Report &report)
{
    const auto line = [](const char *name, const QString &value) {
        print(QStringLiteral("%1 %2").arg(QLatin1String(name), -11).arg(value));
    };
    line("playing", report.playing);
    line("shown", QStringLiteral("%1, %2").arg(counted(report.presentedItems, QStringLiteral("item")),
                                               counted(report.presentedFrames, QStringLiteral("frame"))));
    line("missing", counted(report.itemsMissing, QStringLiteral("item")));
    if (report.itemsQuarantined.value_or(0) > 0)
        line("resting", QStringLiteral("%1 that could not be shown")
                            .arg(counted(*report.itemsQuarantined, QStringLiteral("item"))));
    for (auto it = report.manifests.begin(); it != report.manifests.end(); ++it)
        line("manifest", QStringLiteral("%1 %2").arg(it.key().text()).arg(it.value()));
    if (report.picture)
        line("videos", videosOf(*report.picture));
    if (report.picture && report.picture->glass)
        line("glass", glassOf(*report.picture->glass));
    if (report.store)
        line("store", storeOf(*report.store));
    const bool sizeKnown = report.machine && report.machine->diskTotalBytes;
    line("disk free",
         byteCount(report.diskFreeBytes) +
             (sizeKnown ? QStringLiteral(" of %1").arg(byteCount(*report.machine->diskTotalBytes)) : QString()));
    if (report.machine)
        line("machine", machineOf(*report.machine));
    if (report.hearing)
        line("heard", hearingOf(*report.hearing));
    line("clock", clockOf(report));
    line("software", report.software);

    if (report.faults.isEmpty())
        return;
    Table faults({QStringLiteral("FAULT AT"), QStringLiteral("KIND"), QStringLiteral("WHAT"), QStringLiteral("WHERE")});
    for (const auto &fault : report.faults)
        faults.add({localTime(fault.at), fault.code, fault.message, fault.context});
    print(QString());
    faults.print();
}

/// "07:30-12:00, 13:00-22:00"
QString daypartsText(const QList<playlists::rules::Daypart> &dayparts)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QStringList parts;
    for (const auto &part : dayparts)
        parts.append(clock(part.from) + u'-' + clock(part.to));
    return parts.join(QStringLiteral(", "));
}

/// Day rules are only said to be there.
QString hoursOf(const playlists::rules::When &hours)
{
    const auto times = hours.dayparts.isEmpty() ? QStringLiteral("all day") : daypartsText(hours.dayparts);
    return hours.on.isEmpty() && hours.except.isEmpty() ? times : times + QStringLiteral(", on certain days");
}

QString downloadsOf(const playlists::Downloads &downloads)
{
    const auto hours = hoursOf(downloads.hours);
    return downloads.rateKibS ? hours + QStringLiteral(", at most %1 KiB/s").arg(*downloads.rateKibS) : hours;
}

} // namespace

void printScreen(const client::ScreenEntry &entry)
{
    const auto line = [](const char *name, const QString &value) {
        print(QStringLiteral("%1 %2").arg(QLatin1String(name), -11).arg(value));
    };
    const auto &screen = entry.screen;
    line("screen", screen.id.text());
    line("place", screen.place.text());
    line("profile", playlists::nameOf(screen.profile));
    line("tags", screen.tags.isEmpty() ? QStringLiteral("-") : screen.tags.join(QStringLiteral(", ")));
    line("canvas", screen.canvas.text());
    line("time zone", screen.zone.id());
    line("lit", hoursOf(screen.hours));
    if (!screen.quiet.isEmpty())
        line("mute", daypartsText(screen.quiet));
    for (const auto &shift : screen.shifts)
        line("shift", QStringLiteral("%1/%2 by %3 minutes")
                          .arg(shift.authority.text(), shift.programme.text())
                          .arg(shift.minutes));
    if (screen.downloads != playlists::Downloads{})
        line("downloads", downloadsOf(screen.downloads));
    line("assignment", QString::number(entry.assignment));
    const auto since = entry.onlineSince ? QStringLiteral(" since ") + localTime(*entry.onlineSince) : QString();
    line("state", entry.online ? QStringLiteral("online") + since : QStringLiteral("offline"));
    const auto how =
        entry.reportState == client::ReportState::Unreadable ? QStringLiteral(", cannot be read") : QString();
    line("reported", entry.reportStored ? localTime(*entry.reportStored) + how : QStringLiteral("never"));
    if (entry.report)
        printReport(*entry.report);
}

} // namespace ironfence::console::cli
