// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"
#include "player/journal/journal_file.h"
#include "player/journal/play_file.h"
#include "tests/faults/disk_work.h"

#include <QCoreApplication>
#include <cstdio>

using namespace ironfence;

namespace {

/// Says what became of a step, so that whoever reads it knows what was promised.
bool tell(const char *what, int round, bool done)
{
    std::printf("%s %d %s\n", what, round, done ? "done" : "failed");
    std::fflush(stdout);
    return done;
}

bool putObject(media::DiskStore &store, int round)
{
    auto writer = store.write(testing::refOf(round));
    if (!writer)
        return false;
    const auto bytes = testing::objectOf(round);
    const auto half = bytes.size() / 2;
    return (*writer)->append(bytes.first(half)) && (*writer)->append(bytes.sliced(half)) && (*writer)->commit();
}

/// As PlayLog does: what could not be written is written together with what follows.
bool writePlays(player::PlayFile &file, QList<messaging::Play> &waiting, int round)
{
    waiting << player::testing::playOf(2 * round - 1) << player::testing::playOf(2 * round);
    if (!file.write(waiting, player::testing::playOf(2 * round + 1)))
        return false;
    waiting.clear();
    return true;
}

/// As AlertDesk does: the alert when it becomes live, and then for how long it is.
bool writeRun(player::JournalFile &file, int round)
{
    return file.saveAlerts({testing::alertOf(round - 1)}, {}) &&
           file.saveAlertRuns({{testing::alertOf(round).document, testing::alertOf(round).ran}});
}

} // namespace

/// Writes what a screen keeps, and goes on whatever fails.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto folder = QCoreApplication::arguments().at(1);
    const auto now = base::fromUnixMs(1'795'400'000'000);

    const auto journal = player::JournalFile::open(testing::journalOf(folder), now);
    const auto plays = player::PlayFile::open(testing::playsOf(folder), player::testing::lobby(), now);
    if (!journal || !plays)
        return 1; // neither may ever fail: both can live in memory
    (void)tell("journal", 0, !journal->content.fault);
    (void)tell("plays", 0, !plays->fault);
    auto store = media::DiskStore::open(testing::contentOf(folder));

    QList<messaging::Play> waiting;
    for (int round = 1; round <= testing::rounds; ++round) {
        (void)tell("manifest", round, journal->file->accept(player::testing::manifestOf(round)).has_value());
        (void)tell("receipt", round, journal->file->saveReceipts({player::testing::receiptOf(round)}).has_value());
        (void)tell("time", round, journal->file->saveTimeFloor(testing::floorOf(round)).has_value());
        (void)tell("run", round, writeRun(*journal->file, round));
        (void)tell("play", round, writePlays(*plays->file, waiting, round));
        if (!store)
            store = media::DiskStore::open(testing::contentOf(folder));
        (void)tell("object", round, store && putObject(**store, round));
    }
    return 0;
}
