// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/report.h"

#include <QTest>
#include <functional>

using namespace ironfence;
using namespace ironfence::console::preflight;
using base::Milliseconds;
using media::FlashRule;
using playlists::Profile;

namespace {

/// A film that every screen likes.
Subject goodFilm()
{
    Subject subject;
    subject.facts = {QStringLiteral("video/mp4"),
                     QSize(1920, 1080),
                     Milliseconds(15'000),
                     25,
                     QStringLiteral("H.264 (High Profile)"),
                     QStringLiteral("MPEG-4 AAC"),
                     base::Loudness{-23, -6}};
    subject.film = media::FilmReport{375, Milliseconds(15'000), true, {}, {}};
    return subject;
}

media::FlashFinding flashes(FlashRule rule, double peak, int from, int to)
{
    return {rule, peak, Milliseconds(from), Milliseconds(to), Milliseconds(from + 1'000), (from + 1'000) / 40, 4, 0.3};
}

Report reportOf(const Subject &subject, const QList<Profile> &profiles)
{
    QList<Requirements> asked;
    for (const auto profile : profiles)
        asked.append(requirementsOf(profile));
    return Report::of(subject, asked);
}

/// "refusal flash, warning orientation (kiosk)": what does not pass.
QString troubleIn(const Report &report)
{
    QStringList lines;
    for (const auto &finding : report.findings) {
        if (finding.verdict == Verdict::Pass)
            continue;
        QStringList profiles;
        for (const auto profile : finding.profiles)
            profiles.append(playlists::nameOf(profile));
        lines.append(nameOf(finding.verdict) + u' ' + finding.rule +
                     (profiles.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(profiles.join(u' '))));
    }
    return lines.join(QStringLiteral(", "));
}

using Change = std::function<void(Subject &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPreflightReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhatPasses();
    void hasARemedyForAllTrouble();
    void leavesFilmRulesToFilms();
    void namesProfilesWhereTheyDiffer();
    void obeysAnOperatorsLuminance();
    void foretellsTheGain();
    void tellsWhichStretches();
    void readsWhatItWrote();
    void partsTheProbesSentence();
    void isWrittenAsJson();
};

void TestPreflightReport::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const char *name, const Change &change, const char *trouble) {
        QTest::newRow(name) << change << QString::fromLatin1(trouble);
    };
    const auto facts = [](const std::function<void(media::Facts &)> &change) {
        return Change([change](Subject &subject) { change(subject.facts); });
    };
    const auto film = [](const std::function<void(media::FilmReport &)> &change) {
        return Change([change](Subject &subject) { change(*subject.film); });
    };

    row(
        "good, but on a kiosk", [](Subject &) {}, "warning orientation (kiosk)");
    row("upright", facts([](auto &f) { f.size = QSize(1080, 1920); }), "warning orientation (lobby hall)");
    row("square", facts([](auto &f) { f.size = QSize(1080, 1080); }), "");
    const auto square = [](auto &f) { f.size = QSize(1080, 1080); };
    row("VP9", facts([=](auto &f) {
            square(f);
            f.videoCodec = QStringLiteral("VP9");
        }),
        "warning format (atm kiosk counter)");
    for (const char *rare : {"H.264 (High 10 Profile)", "H.264 (High 4:2:2 Profile)", "H.264 (High 4:4:4 Profile)"}) {
        row(rare, facts([=](auto &f) {
                square(f);
                f.videoCodec = QString::fromLatin1(rare);
            }),
            "warning format (atm kiosk counter)");
    }
    row("Baseline", facts([=](auto &f) {
            square(f);
            f.videoCodec = QStringLiteral("H.264 (Constrained Baseline Profile)");
        }),
        "");
    row("4K", facts([](auto &f) { f.size = QSize(3840, 2160); }),
        "warning pixels (led atm kiosk counter), warning orientation (kiosk)");
    row("larger than 4K", facts([](auto &f) { f.size = QSize(4096, 2304); }),
        "warning pixels (lobby hall), warning pixels (led atm kiosk counter), warning orientation (kiosk)");
    row("4K at 100", facts([](auto &f) {
            f.size = QSize(3840, 2160);
            f.framesPerSecond = 100;
        }),
        "refusal pixels, warning frame-rate, warning orientation (kiosk)");
    row("1080p at 120", facts([](auto &f) { f.framesPerSecond = 120; }),
        "warning pixels (led atm kiosk counter), warning frame-rate, warning orientation (kiosk)");
    row("59.94", facts([=](auto &f) {
            square(f);
            f.framesPerSecond = 59.94;
        }),
        "");
    row("a rate that changes", facts([=](auto &f) {
            square(f);
            f.framesPerSecond = 0;
        }),
        "");
    row("half a second", facts([=](auto &f) {
            square(f);
            f.duration = Milliseconds(500);
        }),
        "warning duration");
    row("two minutes", facts([=](auto &f) {
            square(f);
            f.duration = Milliseconds(120'000);
        }),
        "warning duration (led atm)");
    row("an hour and a second", facts([=](auto &f) {
            square(f);
            f.duration = Milliseconds(3'601'000);
        }),
        "refusal duration");
    row("loud, which the player turns down", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{-9, -0.1};
        }),
        "");
    row("quiet with high peaks", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{-33, -4};
        }),
        "warning loudness (lobby led kiosk counter hall)");
    row("within a unit of the target", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{-24, -1.01};
        }),
        "");
    row("more than a unit from it", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{-24, -0.9};
        }),
        "warning loudness (lobby led kiosk counter hall)");
    row("a whisper", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{-50, -40};
        }),
        "warning loudness (lobby led kiosk counter hall)");
    row("silence", facts([=](auto &f) {
            square(f);
            f.loudness = base::Loudness{};
        }),
        "");
    row("nobody could measure", facts([=](auto &f) {
            square(f);
            f.loudness.reset();
        }),
        "warning loudness (lobby led kiosk counter hall)");
    row("no sound", facts([=](auto &f) {
            square(f);
            f.audioCodec.clear();
            f.loudness.reset();
        }),
        "");

    const auto flashing = [&](FlashRule rule, double peak) {
        return Change([=](Subject &subject) {
            subject.facts.size = QSize(1080, 1080);
            subject.film->flashes.append(flashes(rule, peak, 2'000, 5'000));
        });
    };
    row("flashes", flashing(FlashRule::General, 0), "refusal flash");
    row("flashes red", flashing(FlashRule::Red, 0), "refusal red-flash");
    row("flashes on a wall", flashing(FlashRule::Absolute, 5000), "refusal flash-luminance (led)");
    row("flashes on monitors", flashing(FlashRule::Absolute, 500),
        "refusal flash-luminance (lobby atm kiosk counter hall)");
    row("damaged", film([](auto &f) { f.damaged = Milliseconds(3'000); }),
        "refusal decoding, warning orientation (kiosk)");
    row("not to its end", film([](auto &f) {
            f.complete = false;
            f.length = Milliseconds(9'000);
        }),
        "refusal decoding, warning orientation (kiosk)");
}

void TestPreflightReport::judges()
{
    QFETCH(Change, change);
    auto subject = goodFilm();
    change(subject);
    QTEST(troubleIn(reportOf(subject, allProfiles())), "trouble");
}

void TestPreflightReport::saysWhatPasses()
{
    const auto report = reportOf(goodFilm(), {Profile::Lobby});
    QCOMPARE(report.verdict(), Verdict::Pass);
    QStringList passed;
    for (const auto &finding : report.findings) {
        QVERIFY(!finding.text.isEmpty());
        QVERIFY(finding.profiles.isEmpty());
        passed.append(finding.rule);
    }
    QCOMPARE(passed.join(u' '), QStringLiteral("decoding format pixels frame-rate orientation duration loudness flash "
                                               "red-flash flash-luminance"));
}

void TestPreflightReport::hasARemedyForAllTrouble()
{
    auto subject = goodFilm();
    subject.facts.size = QSize(4096, 2304);
    subject.facts.framesPerSecond = 120;
    subject.facts.videoCodec = QStringLiteral("VP9");
    subject.facts.duration = Milliseconds(4'000'000);
    subject.facts.loudness = base::Loudness{-50, -1};
    subject.film->complete = false;
    for (const auto rule : {FlashRule::General, FlashRule::Red, FlashRule::Absolute})
        subject.film->flashes.append(flashes(rule, rule == FlashRule::Absolute ? 500 : 0, 0, 3'000));
    const auto report = reportOf(subject, {Profile::Kiosk});
    QCOMPARE(report.count(Verdict::Pass), 0);
    QCOMPARE(report.verdict(), Verdict::Refusal);
    for (const auto &finding : report.findings)
        QVERIFY2(!finding.remedy.isEmpty(), qPrintable(finding.rule));
}

void TestPreflightReport::leavesFilmRulesToFilms()
{
    Subject picture;
    picture.facts = {QStringLiteral("image/png"), QSize(1080, 1920), {}, 0, {}, {}, {}};
    const auto report = reportOf(picture, {Profile::Kiosk});
    QStringList rules;
    for (const auto &finding : report.findings)
        rules.append(finding.rule);
    QCOMPARE(rules.join(u' '), QStringLiteral("decoding format pixels orientation"));
    QCOMPARE(report.verdict(), Verdict::Pass);
}

void TestPreflightReport::namesProfilesWhereTheyDiffer()
{
    const auto report = reportOf(goodFilm(), {Profile::Lobby, Profile::Kiosk});
    QList<Finding> orientation;
    for (const auto &finding : report.findings) {
        if (finding.rule == QStringLiteral("orientation"))
            orientation.append(finding);
        else
            QVERIFY2(finding.profiles.isEmpty(), qPrintable(finding.rule));
    }
    QCOMPARE(orientation.size(), 2);
    QCOMPARE(orientation.first().profiles, QList<Profile>{Profile::Lobby});
    QCOMPARE(orientation.last().profiles, QList<Profile>{Profile::Kiosk});
}

void TestPreflightReport::obeysAnOperatorsLuminance()
{
    auto subject = goodFilm();
    subject.film->flashes.append(flashes(FlashRule::Absolute, 1200, 0, 3'000));
    auto requirements = requirementsOf(Profile::Lobby);
    QCOMPARE(Report::of(subject, {requirements}).verdict(), Verdict::Pass);
    requirements.peakLuminance = 1200;
    const auto report = Report::of(subject, {requirements});
    QCOMPARE(troubleIn(report), QStringLiteral("refusal flash-luminance"));
    QCOMPARE(report.findings.last().peakLuminance, 1200.0);
}

void TestPreflightReport::foretellsTheGain()
{
    const auto report = reportOf(goodFilm(), {Profile::Lobby});
    const auto loudness = report.findings.at(6);
    QCOMPARE(loudness.gain, -1.0);
    QCOMPARE(loudness.text, QStringLiteral("−23.0 LKFS, peaks at −6.0 dBTP: played 1.0 dB softer, at −24.0 LKFS"));
}

void TestPreflightReport::tellsWhichStretches()
{
    auto subject = goodFilm();
    subject.film->flashes = {flashes(FlashRule::General, 0, 1'000, 3'000),
                             flashes(FlashRule::General, 0, 8'000, 9'500)};
    subject.film->flashes.last().flashesPerSecond = 7.5;
    const auto report = reportOf(subject, {Profile::Led});
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [](const Finding &each) { return each.rule == QStringLiteral("flash"); });
    QCOMPARE(found->text, QStringLiteral("7.5 flashes a second on 30 % of the picture from 8 s to 9.5 s, worst at 9 s "
                                         "(picture 225), and in 1 more stretch"));
    QCOMPARE(found->stretches.size(), 2);
    QCOMPARE(found->stretches.first().frame, 50);
}

void TestPreflightReport::readsWhatItWrote()
{
    auto subject = goodFilm();
    subject.facts.loudness.reset();
    subject.film->flashes = {flashes(FlashRule::Absolute, 5000, 100, 4'900)};
    const auto report = reportOf(subject, allProfiles());
    QVERIFY(report.verdict() == Verdict::Refusal);
    const auto read = [](const base::json::Value &json) -> base::Result<Report> {
        base::json::Reader reader;
        return reader.finish(Report::read(base::json::Object(json, QStringLiteral("$"), reader)));
    };
    const auto again = read(report.toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().line()));
    QVERIFY(*again == report);
    auto json = report.toJson();
    json["findings"][0]["profiles"] = {"moon"};
    QCOMPARE(read(json).error().context, QStringLiteral("$.findings[0].profiles"));
    json = report.toJson();
    json["findings"][0]["verdict"] = "perhaps";
    QVERIFY(!read(json));
}

void TestPreflightReport::partsTheProbesSentence()
{
    const auto report = Report::unplayable(QStringLiteral("the video is H.265; it is; export it as MP4"));
    QCOMPARE(report.verdict(), Verdict::Refusal);
    QCOMPARE(report.findings.first().text, QStringLiteral("the video is H.265; it is"));
    QCOMPARE(report.findings.first().remedy, QStringLiteral("export it as MP4"));
    QVERIFY(!Report::unplayable(QStringLiteral("it crashes")).findings.first().remedy.isEmpty());
}

void TestPreflightReport::isWrittenAsJson()
{
    auto subject = goodFilm();
    subject.film->flashes = {flashes(FlashRule::Absolute, 5000, 1'000, 3'000)};
    const auto json = reportOf(subject, {Profile::Led, Profile::Lobby}).toJson();
    QCOMPARE(json.value("verdict", ""), std::string("refusal"));
    const auto &findings = json.at("findings");
    QCOMPARE(findings.size(), 11U); // one for each profile where they differ
    const auto &wall = findings.at(9);
    QCOMPARE(wall.value("rule", ""), std::string("flash-luminance"));
    QCOMPARE(wall.at("profiles").dump(), std::string(R"(["led"])"));
    QCOMPARE(wall.value("peak_luminance", 0.0), 5000.0);
    QCOMPARE(wall.at("stretches").dump(), std::string(R"([{"frame":50,"from_ms":1000,"to_ms":3000,"worst_ms":2000}])"));
    QVERIFY(!findings.at(10).contains("stretches"));
    QVERIFY(!findings.at(0).contains("remedy"));
}

QTEST_APPLESS_MAIN(TestPreflightReport)
#include "tst_preflight_report.moc"
