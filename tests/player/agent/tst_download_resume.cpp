// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/fetcher.h"
#include "player/transfer/http_transfer.h"
#include "tests/player/agent/signers.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using support::ScriptedServer;
using namespace std::chrono_literals;

/// A transfer over real HTTP that is cut goes on where it was, whatever happened in between.
class TestDownloadResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnAfterARestartAndTheHours();
    void theHoursCutItThemselves();

private:
    /// The part of a player that fetches. It is 16:00 where it hangs, and its hours are 15:00-17:00.
    struct Player
    {
        Player(const QString &folder, const QUrl &server, const base::Clock &clock, base::Milliseconds offset)
            : store(media::DiskStore::open(folder).value())
            , time(clock)
            , faults(time)
            , transfer(server, *store)
            , gate(time)
            , larder({*store, time, faults, [] { return DiskSpace{}; }}, {})
            , fetcher({transfer, gate, larder, faults}, {600s, 600s, 4}) // not tried again by itself
        {
            auto screen = testing::lobby();
            screen.downloads.hours.dayparts = {{15 * 60, 17 * 60}};
            time.measured({true, offset, {}});
            gate.setScreen(screen);
        }
        void want(const base::ObjectRef &object, base::UtcTime due)
        {
            larder.want({{object, due}}, {});
            fetcher.want(time, {object, due});
        }

        std::unique_ptr<media::DiskStore> store;
        ServerTime time;
        FaultLog faults;
        HttpTransfer transfer;
        DownloadGate gate;
        Larder larder;
        Fetcher fetcher;
    };

    const QByteArray m_bytes = QByteArray("0123456789abcdef").repeated(50'000);
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
};

void TestDownloadResume::goesOnAfterARestartAndTheHours()
{
    const QTemporaryDir folder;
    support::ManualClock clock;
    const auto due = clock.now() + 72h;
    const auto cut = m_bytes.size() * 4 / 10;
    ScriptedServer server;
    server.answer([&](const ScriptedServer::Request &request) {
        auto answer = ScriptedServer::honest(request, m_bytes);
        if (request.range.isEmpty())
            answer = {answer.bytes.chopped(m_bytes.size() - cut), ScriptedServer::Then::Close};
        return answer;
    });
    {
        Player player(folder.path(), server.url(), clock, 0ms);
        player.want(m_object, due);
        QTRY_COMPARE(player.store->partialBytes(m_object.sha256), cut);
        QTRY_VERIFY(!player.faults.faults().isEmpty()); // the transfer is over
    }
    QCOMPARE(server.requests().size(), 1);

    Player player(folder.path(), server.url(), clock, 2h); // 18:00
    player.want(m_object, due);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
    messaging::StoreVitals vitals;
    player.larder.describe(vitals);
    QCOMPARE(vitals.bytes, cut);
    QCOMPARE(vitals.missingBytes, std::optional<qint64>(m_bytes.size() - cut));

    QSignalSpy fetched(&player.fetcher, &Fetcher::fetched);
    player.time.measured({true, 23h, {}}); // 15:00 of the next day
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().from(), cut);
    QVERIFY(player.store->verify(m_object));
}

void TestDownloadResume::theHoursCutItThemselves()
{
    const QTemporaryDir folder;
    support::ManualClock clock;
    ScriptedServer server;
    server.answer([&](const ScriptedServer::Request &request) { return ScriptedServer::honest(request, m_bytes); });
    Player player(folder.path(), server.url(), clock, 0ms);
    player.transfer.setAssetRate(256 * 1024); // 3 s
    player.want(m_object, clock.now() + 72h);
    QTRY_VERIFY(player.store->partialBytes(m_object.sha256) > 100'000);
    player.time.measured({true, 1h, {}}); // 17:00
    QTest::qWait(100);
    const auto came = player.store->partialBytes(m_object.sha256);
    QTest::qWait(200);
    QCOMPARE(player.store->partialBytes(m_object.sha256), came);

    player.transfer.setAssetRate({});
    QSignalSpy fetched(&player.fetcher, &Fetcher::fetched);
    player.time.measured({true, 23h, {}});
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().from(), came);
    QVERIFY(player.faults.faults().isEmpty());
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestDownloadResume)
#include "tst_download_resume.moc"
