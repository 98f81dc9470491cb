// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "tests/bench/figures.h"
#include "tests/bench/lobby.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace ironfence;
using namespace ironfence::console::server::records;
using bench::begun;
using bench::perBatch;
using bench::Sender;
using messaging::PlayBatch;

namespace {

constexpr int screens = 1'000;
constexpr int perTransaction = 12; // about a MiB of batches, as the intake takes them
constexpr int steps = 10;

[[noreturn]] void fail(const base::Error &error)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(error.line()));
    std::exit(1);
}

template <typename T>
T need(base::Result<T> result)
{
    if (!result)
        fail(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Bytes of a database, with everything out of its log.
qint64 sizeOf(base::sql::Database &database)
{
    need(database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return QFileInfo(database.address().where).size();
}

std::unique_ptr<Records> openWithScreens(const QString &file, QList<Sender> *senders = nullptr)
{
    auto records = need(Records::open(file));
    need(records->transaction([&]() -> base::Result<void> {
        for (int n = 0; n < screens; ++n) {
            messaging::Assignment assignment;
            assignment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
            assignment.version = 1;
            assignment.screen.id = *base::ScreenId::parse(QStringLiteral("screen-%1").arg(n, 5, 10, QLatin1Char('0')));
            assignment.screen.place =
                *base::PlacePath::parse(QStringLiteral("zj/county-%1/branch-%2").arg(n % 20).arg(n));
            if (auto added = records->screens.add(assignment, "{}", QString()); !added)
                return added;
            if (senders == nullptr)
                continue;
            Sender sender;
            sender.id = assignment.screen.id;
            sender.hash = messaging::beginningOf(sender.chain, sender.id);
            senders->append(sender);
        }
        return {};
    }));
    return records;
}

/// One transaction with some batches, as they came; answers how long it took.
qint64 storeNs(Records &records, const QList<QByteArray> &batches)
{
    const playlists::rules::TimeZone zone;
    const auto now = base::fromUnixMs(begun) + std::chrono::days{1};
    QElapsedTimer timer;
    timer.start();
    need(records.transaction([&]() -> base::Result<void> {
        for (const auto &bytes : batches) {
            const auto batch = PlayBatch::parse(bytes);
            if (!batch)
                return base::failure(batch.error());
            const auto stored = records.plays.store(*batch, zone, now);
            if (!stored)
                return base::failure(stored.error());
            if (stored->through != batch->last())
                return base::failure(base::ErrorCode::Internal, QStringLiteral("not stored"));
        }
        return {};
    }));
    return timer.nsecsElapsed();
}

void ingest(const QString &file, qint64 plays)
{
    QList<Sender> senders;
    const auto records = openWithScreens(file, &senders);
    const auto empty = sizeOf(records->database());
    std::printf("ingest, %d screens in turn, batches of %lld, parsed, chained, summed, %d batches a transaction\n",
                screens, static_cast<long long>(perBatch), perTransaction);
    qint64 stored = 0;
    qsizetype next = 0;
    for (int step = 1; step <= steps; ++step) {
        qint64 ns = 0;
        const auto before = stored;
        while (stored < plays * step / steps) {
            QList<QByteArray> batches;
            for (int i = 0; i < perTransaction; ++i)
                batches.append(senders[next++ % senders.size()].next());
            ns += storeNs(*records, batches);
            stored += perTransaction * perBatch;
        }
        std::printf("  %9lld plays: %8.0f plays/s, %5.1f bytes/play\n", static_cast<long long>(stored),
                    static_cast<double>(stored - before) * 1e9 / static_cast<double>(ns),
                    static_cast<double>(sizeOf(records->database()) - empty) / static_cast<double>(stored));
    }

    QElapsedTimer timer;
    timer.start();
    qsizetype faults = 0;
    for (const auto &sender : senders)
        faults += need(records->plays.verify(sender.id)).size();
    std::printf("verify: %.1f s for %lld plays, %lld faults\n", static_cast<double>(timer.elapsed()) / 1e3,
                static_cast<long long>(stored), static_cast<long long>(faults));
    bench::Figures reading;
    qint64 read = 0;
    for (int n = 0; n < screens; n += 50) {
        timer.restart();
        read += need(records->plays.between(senders[n].id, base::fromUnixMs(begun), base::fromUnixMs(begun * 2), 7'000))
                    .size();
        reading.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("up to 7000 plays of a screen (%lld on average): %s\n", static_cast<long long>(read / 20),
                qPrintable(reading.line(QStringLiteral("ms"))));
}

/// As many rows of as many numbers, and nothing else: what the disk and SQLite leave.
void bare(const QString &file, qint64 plays)
{
    const auto records = need(Records::open(file));
    auto &database = records->database();
    QStringList columns;
    for (int n = 0; n < PlayRows::columnCount - 1; ++n)
        columns.append(QStringLiteral("c%1 INTEGER").arg(n));
    need(database.run(QStringLiteral("CREATE TABLE bare (chain INTEGER, sequence INTEGER, %1, PRIMARY KEY (chain, "
                                     "sequence)) WITHOUT ROWID")
                          .arg(columns.join(u','))));
    auto insert =
        need(database.prepare(QStringLiteral("INSERT INTO bare VALUES (%1)")
                                  .arg(QStringList(PlayRows::columnCount + 1, QStringLiteral("?")).join(u','))));
    QElapsedTimer timer;
    timer.start();
    qint64 stored = 0;
    for (qint64 batch = 0; stored < plays;) {
        need(database.transaction([&]() -> base::Result<void> {
            for (int i = 0; i < perTransaction; ++i, ++batch) {
                for (qint64 n = 0; n < perBatch; ++n) {
                    QVariantList values{batch % screens, (batch / screens) * perBatch + n};
                    for (int c = 0; c < PlayRows::columnCount - 1; ++c)
                        values << (c < 2 ? begun + n * 10'000 : n % (100 + c));
                    if (auto inserted = insert.run(values); !inserted)
                        return inserted;
                }
                stored += perBatch;
            }
            return {};
        }));
    }
    std::printf("bare rows into one table: %.0f rows/s, %.1f bytes/row\n",
                static_cast<double>(stored) * 1e9 / static_cast<double>(timer.nsecsElapsed()),
                static_cast<double>(sizeOf(database)) / static_cast<double>(stored));
}

/// A month of all screens: 24 items a day on each.
void fillSums(Records &records)
{
    constexpr int items = 24;
    PlayWords words(records.database());
    PlaySums sums(records.database(), words);
    const auto first = PlaySums::numberOf({2026, 11, 1});
    for (int n = 0; n < screens; ++n) {
        const auto screen = *base::ScreenId::parse(QStringLiteral("screen-%1").arg(n, 5, 10, QLatin1Char('0')));
        need(records.transaction([&]() -> base::Result<void> {
            for (int day = 0; day < 30; ++day) {
                for (int i = 0; i < items; ++i) {
                    const auto authority =
                        words.numberOf(i % 3 == 0 ? QStringLiteral("bank") : QStringLiteral("police"), screen);
                    const auto item =
                        words.numberOf(QStringLiteral("programme-%1/%2").arg((i + n) % 40).arg(i), screen);
                    if (!authority || !item)
                        return base::failure(authority ? item.error() : authority.error());
                    sums.count(screen, first + day, *authority, *item,
                               {290, 280, base::Milliseconds{2'900'000}, 72'500});
                }
            }
            return sums.write();
        }));
    }
}

void report(const QString &file)
{
    const auto records = openWithScreens(file);
    fillSums(*records);
    auto count = need(records->database().run(QStringLiteral("SELECT count(*) FROM play_sums")));
    count.next();
    std::printf("reports of a month of %d screens, %lld sums\n", screens, count.value(0).toLongLong());
    using Question = PlaySums::Question;
    const auto ask = [&](const char *name, const QList<bool Question::*> &by,
                         const std::function<void(Question &)> &narrow = {}) {
        Question question;
        for (const auto group : by)
            question.*group = true;
        question.limit = 1'000; // as the API without another limit
        if (narrow)
            narrow(question);
        question.from = {2026, 11, 1};
        question.to = {2026, 11, 30};
        QElapsedTimer timer;
        double longest = 0;
        qint64 rows = 0;
        int pages = 0;
        for (bool isMore = true; isMore; ++pages) {
            timer.restart();
            const auto sums = need(records->plays.sums().of(question));
            longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            rows += sums.size();
            isMore = sums.size() == question.limit && pages < 40;
            if (isMore)
                question.after = sums.lastKey();
        }
        std::printf("  %-28s %6lld rows, %2d pages, the longest %7.1f ms\n", name, static_cast<long long>(rows), pages,
                    longest);
    };
    ask("by programme", {&Question::byProgramme});
    ask("by item", {&Question::byItem});
    ask("by day", {&Question::byDay});
    ask("by screen", {&Question::byScreen});
    ask("by place", {&Question::byPlace});
    ask("by screen and day", {&Question::byScreen, &Question::byDay});
    ask("by day and programme", {&Question::byDay, &Question::byProgramme});
    ask("by screen, day and item", {&Question::byScreen, &Question::byDay, &Question::byItem});
    ask("of a county, by programme", {&Question::byProgramme},
        [](Question &question) { question.place = *base::PlacePath::parse(QStringLiteral("zj/county-7")); });
    ask("of a programme, by screen", {&Question::byScreen},
        [](Question &question) { question.programme = QStringLiteral("programme-3"); });
    ask("of a screen, by day and item", {&Question::byDay, &Question::byItem},
        [](Question &question) { question.screen = QStringLiteral("screen-00500"); });
}

} // namespace

/// bench_plays [PLAYS]: how fast plays are taken and proved, what they cost on the disk, and how long reports take.
int main(int argc, char **argv)
{
    const qint64 plays = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    if (plays < 24'000 || plays > 10'000'000) {
        std::fputs("usage: bench_plays [24000..10000000]\n", stderr);
        return 2;
    }
    const QTemporaryDir directory;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    ingest(directory.filePath(QStringLiteral("plays.sqlite")), plays);
    bare(directory.filePath(QStringLiteral("bare.sqlite")), plays);
    report(directory.filePath(QStringLiteral("sums.sqlite")));
    return 0;
}
