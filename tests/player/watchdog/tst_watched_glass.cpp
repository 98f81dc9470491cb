// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/output_reader.h"
#include "player/watchdog/watchdog.h"
#include "tests/stage/fake_deck.h"
#include "tests/stage/stage_fixture.h"
#include "tests/support/stranger.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace ironfence::player;
using namespace std::chrono_literals;

namespace {

/// How soon a wrong glass has to be found.
constexpr int bound = 10'000;

class CountingSupervisor final : public Supervisor
{
public:
    void ready() override { ++readies; }
    void alive() override { ++lives; }

    int readies = 0;
    int lives = 0;
};

/// Reads the real glass until a test says that it is black.
class DoubtfulReader final : public GlassReader
{
public:
    [[nodiscard]] bool hasOutput() const override { return m_output.hasOutput(); }
    [[nodiscard]] std::optional<stage::GlassPrint> read(const QRect &area) override
    {
        return isBlack ? stage::GlassPrint() : m_output.read(area);
    }

    bool isBlack = false;

private:
    OutputReader m_output{playlists::Canvas{{320, 180}, {0, 0}}};
};

class FakeDecks final : public stage::DeckFactory
{
public:
    [[nodiscard]] std::unique_ptr<stage::Deck> makeVideoDeck() override
    {
        return std::make_unique<tests::FakeDeck>(100'000);
    }
};

} // namespace

/// The watchdog on a real glass that others meddle with; run once per renderer.
class TestWatchedGlass : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeClips()); }
    void init();
    void cleanup();
    void leavesARightGlassAlone();
    void whatLiesAboveIsFound_data();
    void whatLiesAboveIsFound();
    void aFilmThatStandsIsPreparedAnew();
    void anAlertComesBackWithItsWindow();
    void whenNothingHelpsTheProcessIsEnded();

private:
    [[nodiscard]] bool watch();
    /// Whether the whole glass is of one colour.
    [[nodiscard]] bool isSeen(unsigned colour) const;
    /// Milliseconds until it is found; −1: not within the bound.
    [[nodiscard]] int found(Wrong wrong);

    FakeDecks m_fakes;
    DoubtfulReader m_reader;
    CountingSupervisor m_supervisor;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RestartLedger> m_restarts;
    std::unique_ptr<Watchdog> m_watchdog;
};

void TestWatchedGlass::init()
{
    m_reader.isBlack = false;
    m_supervisor = {};
    m_directory = std::make_unique<QTemporaryDir>();
    m_restarts = std::make_unique<RestartLedger>(m_directory->filePath(QStringLiteral("restarts.json")), m_clock);
}

void TestWatchedGlass::cleanup()
{
    m_watchdog.reset();
    close();
}

bool TestWatchedGlass::watch()
{
    m_stage->play();
    m_watchdog =
        std::make_unique<Watchdog>(Watchdog::Parts{*m_stage, *m_window, m_reader, *m_restarts, m_supervisor, m_clock});
    connect(m_watchdog.get(), &Watchdog::stepped, this,
            [](const base::Error &what) { qInfo().noquote() << what.line(); });
    return QTest::qWaitFor([this] { return m_watchdog->record().judged >= 2; }, 20'000) && !m_watchdog->record().wrong;
}

int TestWatchedGlass::found(Wrong wrong)
{
    QElapsedTimer since;
    since.start();
    const bool isFound = QTest::qWaitFor([&] { return m_watchdog->record().wrong == wrong; }, bound);
    return isFound ? static_cast<int>(since.elapsed()) : -1;
}

bool TestWatchedGlass::isSeen(unsigned colour) const
{
    const auto image = m_window->screen()->grabWindow(0).toImage();
    for (int x = 0; x < image.width(); ++x) { // through the middle of the text
        if ((image.pixel(x, image.height() / 2) & 0xffffff) != colour)
            return false;
    }
    return true;
}

void TestWatchedGlass::leavesARightGlassAlone()
{
    QVERIFY(open());
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_red, 2s), cue(QStringLiteral("p/2"), m_blue, 2s),
                     cue(QStringLiteral("p/3"), {}, 2s), cue(QStringLiteral("p/4"), m_green, 2s)};
    QVERIFY(watch());
    const auto lives = m_supervisor.lives;
    QTest::qWait(12'000);
    const auto &record = m_watchdog->record();
    QVERIFY(!record.wrong);
    QCOMPARE(record.decks + record.windows, 0);
    QVERIFY2(record.judged >= 8, qPrintable(QString::number(record.judged)));
    QVERIFY(m_supervisor.readies > 0);
    QVERIFY2(m_supervisor.lives - lives >= 8, qPrintable(QString::number(m_supervisor.lives)));
}

void TestWatchedGlass::whatLiesAboveIsFound_data()
{
    QTest::addColumn<bool>("film");
    QTest::addColumn<unsigned>("colour");
    QTest::addColumn<Wrong>("wrong");
    QTest::newRow("black above a card") << false << 0x000000u << Wrong::Black;
    QTest::newRow("white above a film") << true << 0xffffffu << Wrong::Foreign;
}

void TestWatchedGlass::whatLiesAboveIsFound()
{
    QFETCH(bool, film);
    QFETCH(unsigned, colour);
    QFETCH(Wrong, wrong);
    QVERIFY(open());
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), film ? m_red : QString(), film ? 1s : 60s)};
    QVERIFY(watch());

    support::Stranger stranger(display());
    QVERIFY(stranger.isReady());
    stranger.cover({0, 0, 320, 180}, colour);
    QVERIFY(isSeen(colour));
    const int time = found(wrong);
    QVERIFY2(time > 0, qPrintable(QString::number(time)));
    qInfo() << "found after" << time << "ms";

    // The deck does not help; the window made anew lies above.
    QTRY_COMPARE_WITH_TIMEOUT(m_watchdog->record().windows, 1, 20'000);
    QCOMPARE(m_watchdog->record().decks, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watchdog->record().wrong, 10'000);
    QVERIFY(m_stage->showing() == QStringLiteral("p/1"));
    QTRY_VERIFY(!isSeen(colour));
    QTRY_COMPARE_WITH_TIMEOUT(m_watchdog->record().mended, 1, 30'000);
    QCOMPARE(m_watchdog->record().windows, 1);
}

void TestWatchedGlass::aFilmThatStandsIsPreparedAnew()
{
    const auto good = m_clips.file(QStringLiteral("good.mp4"), "fake");
    const auto stands = m_clips.file(QStringLiteral("stands.mp4"), "fake stands");
    QVERIFY(open(m_script, m_fakes));
    m_script.cues = {cue(QStringLiteral("p/1"), stands, 60s), cue(QStringLiteral("p/2"), m_blue, 60s),
                     cue(QStringLiteral("p/3"), good, 60s)};
    QVERIFY(watch());
    const int time = found(Wrong::Frozen);
    QVERIFY2(time > 0, qPrintable(QString::number(time)));
    qInfo() << "found after" << time << "ms";
    // What had been prepared is given up as well: the source is asked for what is due now.
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/3"), 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watchdog->record().wrong, 10'000);
    QCOMPARE(m_watchdog->record().decks, 1);
    QCOMPARE(m_watchdog->record().windows, 0);
}

void TestWatchedGlass::anAlertComesBackWithItsWindow()
{
    QVERIFY(open());
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    QVERIFY(watch());
    m_stage->showAlert(alert());
    QTRY_COMPARE(m_stage->showing(), QStringLiteral("alert:a-1"));
    QTRY_VERIFY(nearest(glass({4, 4}).rgb() & 0xffffff) != blue);
    const auto ground = glass({4, 4});

    support::Stranger stranger(display());
    QVERIFY(stranger.isReady());
    stranger.unmapOthers();
    QTRY_VERIFY(glass({4, 4}) != ground);
    QElapsedTimer since;
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_watchdog->record().windows, 1, bound);
    QTRY_COMPARE_WITH_TIMEOUT(glass({4, 4}), ground, 10'000);
    qInfo() << "back after" << since.elapsed() << "ms";
    QCOMPARE(m_watchdog->record().decks, 0); // no deck makes an alert
    QTRY_VERIFY_WITH_TIMEOUT(!m_watchdog->record().wrong, 10'000);
}

void TestWatchedGlass::whenNothingHelpsTheProcessIsEnded()
{
    QVERIFY(open());
    m_script.loop = true;
    m_script.cues = {cue(QStringLiteral("p/1"), m_blue, 60s)};
    QVERIFY(watch());
    QSignalSpy ends(m_watchdog.get(), &Watchdog::restartNeeded);
    m_reader.isBlack = true;
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 60'000);
    QCOMPARE(m_watchdog->record().decks, 1);
    QCOMPARE(m_watchdog->record().windows, 1);
    QCOMPARE(m_restarts->last(), (RestartLedger::Restart{QStringLiteral("black"), 1}));
    QVERIFY(!m_restarts->mayRestart()); // the next process knows
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestWatchedGlass>(argc, argv);
}

#include "tst_watched_glass.moc"
