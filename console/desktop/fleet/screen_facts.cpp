// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/screen_facts.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::fleet {

namespace {

double known(const std::optional<qint64> &number)
{
    return number ? static_cast<double>(*number) : -1;
}

void addReport(ScreenFacts &facts, const messaging::Report &report)
{
    facts.software = report.software;
    facts.playing = report.playing;
    facts.diskFree = static_cast<double>(report.diskFreeBytes);
    facts.hasClock = report.clock.synchronised;
    facts.clockOffset = static_cast<double>(report.clock.offset.count()) / 1000;
    if (report.store) {
        facts.storeBytes = static_cast<double>(report.store->bytes);
        facts.missingBytes = known(report.store->missingBytes);
    }
    if (report.machine && report.machine->temperatureMilliC)
        facts.temperature = static_cast<double>(*report.machine->temperatureMilliC) / 1000;
    if (report.picture) {
        facts.framesShown = static_cast<double>(report.picture->videoFrames);
        facts.framesDropped = static_cast<double>(report.picture->droppedFrames);
    }
    if (!report.faults.isEmpty()) {
        facts.lastFault = report.faults.constLast().message;
        facts.lastFaultAt = link::localTime(report.faults.constLast().at);
    }
}

} // namespace

ScreenFacts ScreenFacts::of(const client::ScreenEntry &entry)
{
    ScreenFacts facts;
    facts.isOnline = entry.online;
    if (entry.onlineSince)
        facts.onlineSince = link::localTime(*entry.onlineSince);
    facts.place = entry.screen.place.text();
    facts.profile = playlists::nameOf(entry.screen.profile);
    facts.tags = entry.screen.tags.join(QStringLiteral(", "));
    facts.canvas = entry.screen.canvas.text();
    facts.timeZone = entry.screen.zone.id();
    if (entry.report)
        addReport(facts, *entry.report);
    return facts;
}

} // namespace ironfence::console::desktop::fleet
