// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/play_file.h"
#include "tests/bench/figures.h"
#include "tests/player/journal/play_samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace ironfence;
using player::PlayFile;
using player::testing::lobby;
using player::testing::playOf;

namespace {

constexpr double nsPerMs = 1e6;
const auto now = base::fromUnixMs(player::testing::playsBegan);

/// What a play costs as the player writes it: one durable transaction each. Beside it the raw limit of the disk: a
/// plain file that gets the same bytes and is synced each time.
bool writeOneByOne(const QString &folder)
{
    constexpr int plays = 500;
    const auto opened = PlayFile::open(folder + QStringLiteral("/one-by-one.sqlite"), lobby(), now);
    QFile raw(folder + QStringLiteral("/raw"));
    if (!opened || !raw.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    bench::Figures ours;
    bench::Figures bare;
    for (int n = 1; n <= plays; ++n) {
        QElapsedTimer timer;
        timer.start();
        if (!opened->file->write({playOf(n)}, playOf(n + 1)))
            return false;
        ours.add(static_cast<double>(timer.nsecsElapsed()) / nsPerMs);
        timer.restart();
        raw.write(playOf(n).serialize());
        if (::fsync(raw.handle()) != 0)
            return false;
        bare.add(static_cast<double>(timer.nsecsElapsed()) / nsPerMs);
    }
    std::printf("one play, durable      %s\nthe same bytes, fsync  %s\nratio of medians %.2f\n",
                qPrintable(ours.line(QStringLiteral("ms"))), qPrintable(bare.line(QStringLiteral("ms"))),
                ours.quantile(0.5) / bare.quantile(0.5));
    return true;
}

/// How filling, size and verification of the whole chain grow with the number of plays.
bool grow(const QString &folder, qint64 most)
{
    std::printf("%10s %12s %12s %14s\n", "plays", "bytes/play", "verify s", "verify plays/s");
    const auto path = folder + QStringLiteral("/many.sqlite");
    const auto opened = PlayFile::open(path, lobby(), now);
    if (!opened)
        return false;
    qint64 n = 0;
    for (qint64 step = std::max<qint64>(most / 100, 1); step <= most; step *= 10) {
        constexpr qsizetype atOnce = 10'000;
        while (n < step) {
            QList<messaging::Play> plays;
            while (n < step && plays.size() < atOnce)
                plays.append(playOf(++n));
            if (!opened->file->write(plays, {}))
                return false;
        }
        QElapsedTimer timer;
        timer.start();
        PlayFile::Check check;
        while (!check.isDone) {
            const auto next = opened->file->check(check, atOnce);
            if (!next || next->broken)
                return false;
            check = *next;
        }
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%10lld %12.0f %12.2f %14.0f\n", static_cast<long long>(n),
                    static_cast<double>(QFileInfo(path).size()) / static_cast<double>(n), seconds,
                    static_cast<double>(n) / seconds);
        std::fflush(stdout);
    }
    return true;
}

} // namespace

/// Prints what a play costs on the screen's disk, and how long the verification of a long chain takes.
/// bench_journal [PLAYS]
int main(int argc, char **argv)
{
    constexpr qint64 usual = 1'000'000;
    const QTemporaryDir folder;
    const qint64 most = argc > 1 ? std::atoll(argv[1]) : usual;
    return writeOneByOne(folder.path()) && grow(folder.path(), most) ? 0 : 1;
}
