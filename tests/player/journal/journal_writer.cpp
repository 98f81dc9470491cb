// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/journal_file.h"
#include "tests/player/journal/samples.h"

#include <QCoreApplication>
#include <cstdio>

using namespace ironfence;

namespace {

/// Brings version after version above a good one that never stand, and starts until each is given up.
int failWith(const QString &path)
{
    qint64 version = 1;
    while (true) {
        auto opened = player::JournalFile::open(path, base::fromUnixMs(1'795'400'000'000));
        if (!opened || opened->content.fault)
            return 1;
        const auto abandoned = opened->content.abandonedManifests.value(player::testing::police());
        const bool isFirst = opened->content.manifests.isEmpty();
        const auto current = isFirst ? 0 : opened->content.manifests.first().version;
        if (isFirst &&
            !(opened->file->accept(player::testing::manifestOf(1)) && opened->file->stood({player::testing::police()})))
            return 2;
        version = std::max({version, abandoned, current});
        if (current <= 1 && !opened->file->accept(player::testing::manifestOf(++version)))
            return 2;
        std::printf("%lld\n", static_cast<long long>(version));
        std::fflush(stdout);
    }
}

} // namespace

/// Writes version after version until somebody kills it; says each number when it is durable.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() > 2)
        return failWith(QCoreApplication::arguments().at(1));
    const auto opened =
        player::JournalFile::open(QCoreApplication::arguments().at(1), base::fromUnixMs(1'795'400'000'000));
    if (!opened || opened->content.fault)
        return 1;
    auto &journal = *opened->file;
    qint64 version = opened->content.manifests.isEmpty() ? 0 : opened->content.manifests.first().version;
    while (true) {
        ++version;
        const auto noted = journal.noteManifest(player::testing::police(), version);
        const auto accepted = journal.accept(player::testing::manifestOf(version));
        const auto saved = journal.saveReceipts({player::testing::receiptOf(version)});
        if (!noted || !accepted || !saved)
            return 2;
        if (version % 3 == 0 && !journal.stood({player::testing::police()}))
            return 2;
        std::printf("%lld\n", static_cast<long long>(version));
        std::fflush(stdout);
    }
}
