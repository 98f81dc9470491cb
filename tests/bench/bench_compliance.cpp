// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/accounts/accountant.h"
#include "console/server/records/account_sums.h"
#include "console/server/records/records.h"
#include "media/sql/sql_store.h"
#include "tests/bench/figures.h"
#include "tests/playlists/timeline/worlds.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace ironfence;
using namespace ironfence::console;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using records::AccountRecords;
using records::AccountSums;
using records::Records;

namespace {

constexpr int programmes = 6;
constexpr int days = 30;
const QDate month(2026, 11, 1);
const base::UtcTime begun = *base::fromRfc3339(QStringLiteral("2026-11-01T00:00:00+08:00"));

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

/// Milliseconds of the clock and of a processor: on a machine with other work to do they differ.
class Watch
{
public:
    void restart()
    {
        m_timer.restart();
        m_cpu = std::clock();
    }
    [[nodiscard]] double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double cpuMs() const { return static_cast<double>(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = 0;
};

base::AuthorityId authority()
{
    return *base::AuthorityId::parse(QStringLiteral("county-police"));
}

base::ScreenId screenOf(int n)
{
    return *base::ScreenId::parse(QStringLiteral("screen-%1").arg(n, 5, 10, QLatin1Char('0')));
}

trust::Keyring keyring()
{
    trust::Keyring keyring;
    keyring.set(authority(), {{trust::SecretKey::generate().publicKey()}, 1, {QStringLiteral("mandatory"), 100}});
    return keyring;
}

/// A county: six programmes of four items of ten seconds, and so many screens that show them day and night.
class County
{
public:
    County(const QString &file, int screens)
        : m_records(need(Records::open(file))), m_documents(need(media::SqlStore::open(m_records->database())))
    {
        need(m_records->transaction([&]() -> base::Result<void> {
            for (int n = 0; n < screens; ++n)
                addScreen(n);
            publish();
            return {};
        }));
    }

    /// A day of a screen: every item that is due, as a screen shows them that has an alert of a minute each hour.
    qint64 show(int n, QDate day)
    {
        const auto asked = dayOf(n, day);
        messaging::ChainName chain = messaging::ChainName::random();
        auto hash = messaging::beginningOf(chain, asked.screen);
        qint64 sent = 0;
        QList<messaging::Play> plays;
        for (const auto &due : duesOf(n, asked))
            plays.append(playOf(due, asked.from));
        for (qsizetype from = 0; from < plays.size(); from += messaging::PlayBatch::maxPlays) {
            messaging::PlayBatch batch{asked.screen, chain, hash, 0, plays.mid(from, messaging::PlayBatch::maxPlays)};
            for (auto &play : batch.plays)
                play.sequence = ++sent;
            hash = batch.head();
            need(m_records->transaction([&]() -> base::Result<void> {
                const auto stored = m_records->plays.store(batch, {}, asked.to + 1h);
                return stored ? base::Result<void>() : base::failure(stored.error());
            }));
        }
        return sent;
    }

    [[nodiscard]] compliance::DayAccount dayOf(int n, QDate day) const
    {
        const auto place = need(m_records->accounts.placeOf(screenOf(n)));
        return accounts::Accountant::dayOf(screenOf(n), place.place, place.zone, day);
    }
    [[nodiscard]] accounts::ArchiveAddress archive() const
    {
        const auto documentsOf = [](base::sql::Database &database) -> base::Result<std::unique_ptr<media::Store>> {
            return media::SqlStore::open(database);
        };
        return {m_records->address(), documentsOf, m_keyring};
    }
    [[nodiscard]] Records &records() { return *m_records; }

private:
    void addScreen(int n)
    {
        messaging::Assignment assignment;
        assignment.authority = authority();
        assignment.version = 1;
        assignment.screen.id = screenOf(n);
        assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/county-%1/branch-%2").arg(n % 20).arg(n));
        need(m_records->screens.add(assignment, "{}", QString()));
        need(m_records->history.note(assignment, begun));
    }
    void publish()
    {
        playlists::Manifest manifest;
        manifest.authority = authority();
        manifest.version = 1;
        manifest.issued = begun;
        manifest.expires = begun + std::chrono::days{60};
        for (int n = 0; n < programmes; ++n) {
            const auto programme =
                support::programmeOf(QStringLiteral("programme-%1").arg(n), playlists::Rank::Routine, 0, 4, 10);
            const auto bytes = programme.serialize();
            const base::ObjectRef object{base::Sha256::of(bytes), bytes.size()};
            auto writer = need(m_documents->write(object));
            need(writer->append(bytes));
            need(writer->commit());
            manifest.programmes.append({programme.id, object, programme.audience});
        }
        need(m_records->manifests.add({manifest, "{}", base::toUnixMs(begun)}));
        need(m_records->history.note(manifest));
    }
    [[nodiscard]] QList<compliance::Due> duesOf(int n, const compliance::DayAccount &day) const
    {
        playlists::timeline::AuthorityProgrammes spoken;
        spoken.authority = authority();
        for (int p = 0; p < programmes; ++p) {
            spoken.programmes.append(
                support::programmeOf(QStringLiteral("programme-%1").arg(p), playlists::Rank::Routine, 0, 4, 10));
        }
        const auto record = need(m_records->screens.find(screenOf(n)));
        compliance::Edition edition{day.from, day.to, {}, {}};
        edition.timeline =
            std::make_shared<const playlists::timeline::Timeline>(QList{spoken}, record.assignment.screen);
        return compliance::dueBetween({edition}, day.from, day.to);
    }
    [[nodiscard]] static messaging::Play playOf(const compliance::Due &due, base::UtcTime midnight)
    {
        messaging::Play play;
        const bool isAlert = (due.from - midnight) % 1h < 1min;
        play.kind = isAlert ? messaging::PlayKind::Alert : messaging::PlayKind::Item;
        if (isAlert) {
            play.alert = QStringLiteral("county-police-1");
        } else {
            play.authority = due.authority;
            play.item = due.item;
        }
        play.began = {due.from, {due.from - midnight}};
        play.duration = due.to - due.from - 17ms; // the seam
        play.frames = 250;
        play.content = {1, {{authority(), 1}}};
        play.clock = {true, 0ms, 2ms};
        play.boot = QStringLiteral("boot");
        return play;
    }

    trust::Keyring m_keyring = keyring();
    std::unique_ptr<Records> m_records;
    std::unique_ptr<media::SqlStore> m_documents;
};

/// What one account costs: read, computed again and compared, and written.
void compute(const QString &file)
{
    constexpr int screens = 20;
    County county(file, screens);
    qint64 plays = 0;
    for (int n = 0; n < screens; ++n)
        plays += county.show(n, month);
    const auto archive = need(accounts::Archive::open(county.archive()));
    bench::Figures computing;
    bench::Figures processing;
    bench::Figures keeping;
    base::Milliseconds due{0};
    base::Milliseconds shown{0};
    for (int n = 0; n < screens; ++n) {
        Watch timer;
        timer.restart();
        const auto computed = need(accounts::Accountant(*archive).compute(county.dayOf(n, month)));
        computing.add(timer.ms());
        processing.add(timer.cpuMs());
        due += computed.day.account.items.due;
        shown += computed.day.account.items.shown;
        timer.restart();
        need(county.records().transaction([&]() -> base::Result<void> {
            const auto kept = county.records().accounts.keep(computed);
            return kept ? base::Result<void>() : base::failure(kept.error());
        }));
        keeping.add(timer.ms());
    }
    std::printf("an account of a screen and a day, of %lld plays, %.2f %% of what was due\n",
                static_cast<long long>(plays / screens),
                100.0 * static_cast<double>(shown.count()) / static_cast<double>(due.count()));
    std::printf("  read and computed:          %s\n", qPrintable(computing.line(QStringLiteral("ms"))));
    std::printf("  of it on a processor:       %s\n", qPrintable(processing.line(QStringLiteral("ms"))));
    std::printf("  written (main thread, one): %s\n", qPrintable(keeping.line(QStringLiteral("ms"))));
}

/// Accounts of a month, as lobbies have them.
void fill(County &county, int screens)
{
    auto &records = county.records();
    for (int n = 0; n < screens; ++n) {
        const auto stamp = need(records.accounts.stampOf(screenOf(n)));
        need(records.transaction([&]() -> base::Result<void> {
            for (int d = 0; d < days; ++d) {
                AccountRecords::Computed computed{county.dayOf(n, month.addDays(d)), false, {}, stamp};
                auto &account = computed.day.account;
                for (int p = 0; p < programmes; ++p) {
                    compliance::Tally tally{4h, 4h - 67s, {}};
                    tally.miss(compliance::Cause::Alert, 60s);
                    tally.miss(compliance::Cause::Late, 7s);
                    account.items += tally;
                    account.programmes.insert(QStringLiteral("county-police/programme-%1").arg((n + p) % 40), tally);
                }
                for (int a = 0; a < 6; ++a) {
                    const auto from = computed.day.from + a * 4h;
                    account.deviations.append({from, from + 60s, QStringLiteral("county-police"),
                                               QStringLiteral("programme-1/2"), compliance::Cause::Alert,
                                               QStringLiteral("alert:county-police-1"), a * 100, a * 100 + 6, 6, 60s,
                                               QStringLiteral("alert:county-police-1")});
                }
                account.deviationCount = account.deviations.size();
                const auto kept = records.accounts.keep(computed);
                if (!kept || !*kept)
                    return base::failure(kept ? base::Error{base::ErrorCode::Internal, QStringLiteral("not kept"), {}}
                                              : kept.error());
            }
            return {};
        }));
    }
}

void report(const QString &file, int screens)
{
    County county(file, screens);
    Watch timer;
    timer.restart();
    fill(county, screens);
    const auto filled = timer.ms();
    auto &database = county.records().database();
    need(database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    std::printf("a month of %d screens, %d accounts: %.2f ms to write one, %.0f bytes each\n", screens, screens * days,
                filled / (screens * days),
                static_cast<double>(QFileInfo(database.address().where).size()) / (screens * days));

    using Question = AccountSums::Question;
    const auto ask = [&](const char *name, const QList<bool Question::*> &by,
                         const std::function<void(Question &)> &narrow = {}) {
        Question question;
        for (const auto group : by)
            question.*group = true;
        question.limit = 1'000; // as the API without another limit
        question.from = month;
        question.to = month.addDays(days - 1);
        if (narrow)
            narrow(question);
        double longest = 0;
        double all = 0;
        double cpu = 0;
        qint64 rows = 0;
        int pages = 0;
        for (bool isMore = true; isMore; ++pages) {
            timer.restart();
            const auto sums = need(AccountSums(database).of(question));
            longest = std::max(longest, timer.ms());
            all += timer.ms();
            cpu += timer.cpuMs();
            rows += sums.size();
            isMore = sums.size() == question.limit && pages < 100;
            if (isMore)
                question.after = sums.lastKey();
        }
        std::printf("  %-28s %7lld rows, %3d pages, the longest %7.1f ms, all %8.1f ms (cpu %7.1f)\n", name,
                    static_cast<long long>(rows), pages, longest, all, cpu);
    };
    ask("by programme", {&Question::byProgramme});
    ask("by place", {&Question::byPlace});
    ask("by day", {&Question::byDay});
    ask("by screen", {&Question::byScreen});
    ask("by screen and programme", {&Question::byScreen, &Question::byProgramme});
    ask("of a county, by programme", {&Question::byProgramme},
        [](Question &question) { question.place = *base::PlacePath::parse(QStringLiteral("zj/county-7")); });

    const AccountRecords::Scope scope{{}, {}, month, month.addDays(days - 1)};
    const auto now = begun + std::chrono::days{days + 1};
    timer.restart();
    const auto missing = need(county.records().accounts.gaps(scope, now)).days;
    std::printf("  what is missing (%lld):         %8.1f ms (cpu %.1f)\n", static_cast<long long>(missing), timer.ms(),
                timer.cpuMs());
    timer.restart();
    const auto page = need(county.records().accounts.withDeviations(scope, {}, 500));
    std::printf("  500 deviations, of %lld days:    %8.1f ms (cpu %.1f)\n", static_cast<long long>(page.days.size()),
                timer.ms(), timer.cpuMs());
    timer.restart();
    const auto jobs = need(county.records().accounts.toCompute(now + std::chrono::days{1}, 5'000)).size();
    std::printf("  what to compute next (%lld):   %8.1f ms (cpu %.1f)\n", static_cast<long long>(jobs), timer.ms(),
                timer.cpuMs());
}

} // namespace

/// bench_compliance [SCREENS]: what an account costs, and how long a month of ten times as many screens each time takes
/// to be answered, up to so many.
int main(int argc, char **argv)
{
    const int screens = argc > 1 ? std::atoi(argv[1]) : 1'000;
    if (screens < 100 || screens > 10'000) {
        std::fputs("usage: bench_compliance [100..10000]\n", stderr);
        return 2;
    }
    const QTemporaryDir directory;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    compute(directory.filePath(QStringLiteral("day.sqlite")));
    for (int n = 100; n <= screens; n *= 10)
        report(directory.filePath(QStringLiteral("month-%1.sqlite").arg(n)), n);
    return 0;
}
