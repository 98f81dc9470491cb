// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"
#include "media/hasher.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace ironfence;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 objectBytes = 512 * mebibyte;
constexpr int rounds = 5;

/// Writes one object of noise-like bytes into the store.
base::Result<base::ObjectRef> fill(media::DiskStore &store)
{
    QByteArray block(mebibyte, Qt::Uninitialized);
    for (qsizetype i = 0; i < block.size(); ++i)
        block[i] = static_cast<char>((i * 2654435761U) >> 13);

    media::Hasher hasher;
    for (qint64 done = 0; done < objectBytes; done += block.size())
        hasher.add(block);
    const base::ObjectRef object{hasher.finish(), objectBytes};

    auto writer = store.write(object);
    if (!writer)
        return base::failure(writer.error());
    for (qint64 done = 0; done < objectBytes; done += block.size()) {
        if (auto appended = (*writer)->append(block); !appended)
            return base::failure(appended.error());
    }
    if (auto committed = (*writer)->commit(); !committed)
        return base::failure(committed.error());
    return object;
}

} // namespace

/// Prints how fast the store verifies an object, beside sha256sum on the same file in the same run (warm page cache).
int main()
{
    QTemporaryDir directory;
    auto store = media::DiskStore::open(directory.path());
    const auto object = store ? fill(**store) : base::Result<base::ObjectRef>(base::failure(store.error()));
    if (!object) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(object.error().line()));
        return 1;
    }

    bench::Figures ours;
    bench::Figures theirs;
    const double size = static_cast<double>(objectBytes) / mebibyte;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!(*store)->verify(*object))
            return 1;
        ours.add(size * 1e9 / static_cast<double>(timer.nsecsElapsed()));

        timer.restart();
        QProcess peer;
        peer.setStandardOutputFile(QProcess::nullDevice());
        peer.start(QStringLiteral("sha256sum"), {(*store)->pathOf(object->sha256)});
        if (!peer.waitForFinished(60'000) || peer.exitCode() != 0)
            return 1;
        theirs.add(size * 1e9 / static_cast<double>(timer.nsecsElapsed()));
    }
    std::printf("store verify   %s\nsha256sum      %s\nratio of medians %.2f\n",
                qPrintable(ours.line(QStringLiteral("MiB/s"))), qPrintable(theirs.line(QStringLiteral("MiB/s"))),
                ours.quantile(0.5) / theirs.quantile(0.5));
    return 0;
}
