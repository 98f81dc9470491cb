// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ironfence::console::server::watch;
using ironfence::base::Milliseconds;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Facts)
Q_DECLARE_METATYPE(Verdict)

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// A screen with nothing to complain of.
Facts healthy()
{
    Facts facts;
    facts.isExpected = facts.isOnline = facts.isCurrent = true;
    facts.quiet = 30s;
    facts.speaking = 24h;
    facts.silence = 30s;
    facts.diskFreeBytes = 20'000 * mebi;
    facts.diskTotalBytes = 30'000 * mebi;
    facts.droppedPerMille = 0;
    facts.temperatureMilliC = 50'000;
    facts.clockSynchronised = true;
    facts.clockUncertainty = 3ms;
    return facts;
}

const Rule *ruleOf(const QString &kind)
{
    const auto &rules = standardRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return kind == QLatin1String(rule.kind); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

/// What each rule makes of the facts, at its thresholds.
class TestWatchRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSound();
    void aHealthyScreenIsFine();
    void judges_data();
    void judges();
    void nothingOldIsJudged_data();
    void nothingOldIsJudged();
    void oldPlayersAreNotBlamed();
};

void TestWatchRules::theTableIsSound()
{
    static const QRegularExpression slug(QStringLiteral("^[a-z]+(-[a-z]+)?$"));
    QSet<QString> kinds;
    for (const auto &rule : standardRules()) {
        const auto kind = QString::fromLatin1(rule.kind);
        QVERIFY(slug.match(kind).hasMatch());
        QVERIFY2(!kinds.contains(kind), rule.kind);
        kinds.insert(kind);
        QVERIFY(rule.judge && rule.cause && rule.hold >= 0s && rule.calm >= 0s);
    }
    QCOMPARE(kinds.size(), 14);
}

void TestWatchRules::aHealthyScreenIsFine()
{
    for (const auto &rule : standardRules())
        QVERIFY2(rule.judge(healthy()) == Verdict::Fine, rule.kind);
}

void TestWatchRules::judges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *kind, const char *when, void (*change)(Facts &), Verdict verdict,
                        const char *text = "") {
        auto facts = healthy();
        change(facts);
        QTest::addRow("%s %s", kind, when) << QString::fromLatin1(kind) << facts << verdict << QString::fromUtf8(text);
    };
    using F = Facts &;
    constexpr auto bad = Verdict::Bad;
    constexpr auto unclear = Verdict::Unclear;
    constexpr auto fine = Verdict::Fine;

    row(
        "screen-silent", "offline for 3 min", [](F f) { f.isOnline = f.isCurrent = false, f.quiet = 180s; }, bad,
        "offline for 180 s");
    row(
        "screen-silent", "no report for 3 min", [](F f) { f.quiet = 180s; }, bad, "connected, but no report for 180 s");
    row(
        "screen-silent", "almost", [](F f) { f.quiet = 179'999ms; }, unclear);
    row(
        "screen-silent", "a report late", [](F f) { f.quiet = 90s; }, unclear);
    row(
        "screen-silent", "a report in time", [](F f) { f.quiet = 89'999ms; }, fine);
    row(
        "screen-silent", "gone a moment ago", [](F f) { f.isOnline = false, f.quiet = 1s; }, unclear);
    row(
        "screen-silent", "never there", [](F f) { f.isExpected = false, f.quiet = 24h; }, unclear);

    row(
        "deaf", "3 min", [](F f) { f.silence = 180s; }, bad,
        "it reports, but has heard nothing from the server for 180 s");
    row(
        "deaf", "for the second time", [](F f) { f.silence = 541s, f.deaf = 2; }, bad,
        "it reports, but has heard nothing from the server for 541 s; it found so 2 times since it started");
    row(
        "deaf", "almost", [](F f) { f.silence = 179'999ms; }, unclear);
    row(
        "deaf", "a `fresh` late", [](F f) { f.silence = 90s; }, unclear);
    row(
        "deaf", "a `fresh` in time", [](F f) { f.silence = 89'999ms, f.deaf = 7; }, fine);
    row(
        "deaf", "to a server that was away", [](F f) { f.silence = 1h, f.speaking = 179'999ms; }, unclear);

    row(
        "wrong-glass", "black",
        [](F f) {
            f.wrongGlass = WrongGlass{QStringLiteral("black"), {}, 0, 0, 0};
        },
        bad, "its glass is wrong: black; nothing was done yet");
    row(
        "wrong-glass", "after every step",
        [](F f) {
            f.wrongGlass = WrongGlass{QStringLiteral("frozen"), ironfence::base::fromUnixMs(0), 3, 2, 1};
        },
        bad,
        "its glass is wrong: frozen, since 1970-01-01T00:00:00Z; deck anew 3 times, window anew 2 times, process anew "
        "once");
    row(
        "wrong-glass", "as a newer player may say it",
        [](F f) {
            f.wrongGlass = WrongGlass{QStringLiteral("upside\n down"), {}, 0, 1, 0};
        },
        bad, "its glass is wrong: upside down; window anew once");

    row(
        "picture-frozen", "95 %", [](F f) { f.droppedPerMille = 950; }, bad,
        "95.0 % of the video frames that were due never reached the glass");
    row(
        "picture-frozen", "94.9 %", [](F f) { f.droppedPerMille = 949; }, unclear);
    row(
        "picture-frozen", "50 %", [](F f) { f.droppedPerMille = 500; }, fine);
    row(
        "frames-dropped", "5 %", [](F f) { f.droppedPerMille = 50; }, bad,
        "5.0 % of the video frames that were due never reached the glass");
    row(
        "frames-dropped", "4.9 %", [](F f) { f.droppedPerMille = 49; }, unclear);
    row(
        "frames-dropped", "2 %", [](F f) { f.droppedPerMille = 20; }, fine);

    row(
        "documents-refused", "one", [](F f) { f.refusals = 1, f.refused = QStringLiteral("alerts/zj: not signed"); },
        bad, "it refused alerts/zj: not signed");
    row(
        "store-incomplete", "one", [](F f) { f.itemsMissing = 1; }, bad, "1 of what it shows missing");
    row(
        "store-short", "15 MiB", [](F f) { f.storeShortBytes = 15 * mebi; }, bad,
        "its store is 15.0 MiB too small for the next 7 days");
    row(
        "content-behind", "a manifest",
        [](F f) {
            f.behind = Behind{QStringLiteral("bank"), 6, 7};
        },
        bad, "it has manifest 6 of bank instead of 7");

    row(
        "disk-low", "below 1 GiB", [](F f) { f.diskFreeBytes = 1'024 * mebi - 1; }, bad,
        "1024.0 MiB of 29.3 GiB left on its disk");
    row(
        "disk-low", "1 GiB", [](F f) { f.diskFreeBytes = 1'024 * mebi; }, unclear);
    row(
        "disk-low", "1.5 GiB", [](F f) { f.diskFreeBytes = 1'536 * mebi; }, fine);
    row(
        "disk-low", "small, below 5 %", [](F f) { f.diskTotalBytes = 8'000 * mebi, f.diskFreeBytes = 399 * mebi; }, bad,
        "399.0 MiB of 7.8 GiB left on its disk");
    row(
        "disk-low", "small, 5 %", [](F f) { f.diskTotalBytes = 8'000 * mebi, f.diskFreeBytes = 400 * mebi; }, unclear);
    row(
        "disk-low", "tiny, below 256 MiB", [](F f) { f.diskTotalBytes = 1'000 * mebi, f.diskFreeBytes = 255 * mebi; },
        bad, "255.0 MiB of 1000.0 MiB left on its disk");
    row(
        "disk-low", "of unknown size, below 512 MiB",
        [](F f) { f.diskTotalBytes.reset(), f.diskFreeBytes = 512 * mebi - 1; }, bad, "512.0 MiB left on its disk");
    row(
        "disk-low", "of unknown size, 768 MiB", [](F f) { f.diskTotalBytes.reset(), f.diskFreeBytes = 768 * mebi; },
        fine);

    row(
        "decoder-faults", "three", [](F f) { f.decoderFaults = 3; }, bad,
        "3 items could not be decoded or broke within 10 minutes");
    row(
        "decoder-faults", "two", [](F f) { f.decoderFaults = 2; }, unclear);
    row(
        "player-restarting", "three", [](F f) { f.starts = 3; }, bad, "its player started 3 times within 10 minutes");
    row(
        "player-restarting", "one", [](F f) { f.starts = 1; }, unclear);
    row(
        "temperature-high", "80 °C", [](F f) { f.temperatureMilliC = 80'000; }, bad, "80.0 °C");
    row(
        "temperature-high", "79.9 °C", [](F f) { f.temperatureMilliC = 79'900; }, unclear);
    row(
        "temperature-high", "75 °C", [](F f) { f.temperatureMilliC = 75'000; }, fine);

    row(
        "clock-untrusted", "not compared", [](F f) { f.clockSynchronised = false; }, bad,
        "its clock was not compared with the server's");
    row(
        "clock-untrusted", "5 min behind", [](F f) { f.clockOffset = 5min; }, bad,
        "its clock is 300000 ms off the server's, known to 3 ms");
    row(
        "clock-untrusted", "5 min ahead", [](F f) { f.clockOffset = -5min; }, bad,
        "its clock is -300000 ms off the server's, known to 3 ms");
    row(
        "clock-untrusted", "hardly known", [](F f) { f.clockUncertainty = 10s; }, bad,
        "its clock is 0 ms off the server's, known to 10000 ms");
    row(
        "clock-untrusted", "lost", [](F f) { f.clockSynchronised = false, f.isTimeLost = true; }, bad,
        "its clock has lost the time, which it counts on from the newest that it knows");
    row(
        "clock-untrusted", "server not believed", [](F f) { f.isServerDoubted = true; }, bad,
        "it does not believe the server's time, which is before what was signed");
    row(
        "clock-untrusted", "3 jumps", [](F f) { f.clockJumps = 3; }, bad, "its clock jumped 3 times within 10 minutes");
    row(
        "clock-untrusted", "2 jumps", [](F f) { f.clockJumps = 2; }, unclear);
    row(
        "clock-untrusted", "almost 5 min", [](F f) { f.clockOffset = -299s; }, unclear);
    row(
        "clock-untrusted", "4 min", [](F f) { f.clockOffset = 4min; }, fine);
}

void TestWatchRules::judges()
{
    QFETCH(QString, kind);
    QFETCH(Facts, facts);
    QFETCH(Verdict, verdict);
    QFETCH(QString, text);
    const auto *rule = ruleOf(kind);
    QVERIFY(rule);
    QCOMPARE(rule->judge(facts), verdict);
    if (verdict == Verdict::Bad) {
        const auto cause = rule->cause(facts);
        QCOMPARE(cause.text, text);
        QVERIFY(cause.figures.is_object() && !cause.figures.empty() && cause.figures.size() <= 8);
    }
}

void TestWatchRules::nothingOldIsJudged_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &rule : standardRules()) {
        if (qstrcmp(rule.kind, "screen-silent") != 0)
            QTest::newRow(rule.kind) << QString::fromLatin1(rule.kind);
    }
}

/// What a silent screen said last opens nothing and ends nothing.
void TestWatchRules::nothingOldIsJudged()
{
    QFETCH(QString, kind);
    auto facts = healthy();
    facts.isCurrent = false;
    QCOMPARE(ruleOf(kind)->judge(facts), Verdict::Unclear);
    Facts worst;
    worst.isExpected = true;
    worst.speaking = worst.silence.emplace(1h);
    worst.wrongGlass.emplace();
    worst.droppedPerMille = 1'000;
    worst.temperatureMilliC = 150'000;
    worst.itemsMissing = worst.storeShortBytes = worst.decoderFaults = worst.starts = worst.refusals = 9;
    worst.behind = Behind{};
    QCOMPARE(ruleOf(kind)->judge(worst), Verdict::Unclear);
    worst.isCurrent = true;
    QCOMPARE(ruleOf(kind)->judge(worst), Verdict::Bad);
}

void TestWatchRules::oldPlayersAreNotBlamed()
{
    auto facts = healthy();
    facts.silence.reset();
    facts.droppedPerMille.reset();
    facts.temperatureMilliC.reset();
    facts.diskTotalBytes.reset();
    for (const auto &rule : standardRules())
        QVERIFY2(rule.judge(facts) == Verdict::Fine, rule.kind);
}

QTEST_APPLESS_MAIN(TestWatchRules)
#include "tst_watch_rules.moc"
