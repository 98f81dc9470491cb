// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"
#include "tests/console/cli/run_ironfence.h"
#include "tests/media/clips.h"
#include "tests/media/flashing_clip.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using tests::Run;
using tests::runIronfence;

/// `ironfence asset check`, the real program with the real ones that it starts, on real films and pictures.
class TestIronfenceAssetCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsByWhatItFinds_data();
    void endsByWhatItFinds();
    void tellsEveryRule();
    void tellsFindingsAsJson();
    void writesTheWorstFrame();
    void goesOnAfterARefusal();
    void saysWhenTheProgramIsMissing();
    void mendsWhatCanBeMended();

private:
    [[nodiscard]] bool make(const char *name, const QByteArray &clip) const;
    /// '@' stands for the folder of the files.
    [[nodiscard]] Run run(const QString &words) const;

    QTemporaryDir m_folder;
};

bool TestIronfenceAssetCheck::make(const char *name, const QByteArray &clip) const
{
    return media::makeClip(QString::fromLatin1(clip) + QStringLiteral(" ! filesink location=") +
                           m_folder.filePath(QString::fromLatin1(name)));
}

Run TestIronfenceAssetCheck::run(const QString &words) const
{
    auto arguments = words.split(u' ', Qt::SkipEmptyParts);
    for (auto &argument : arguments)
        argument.replace(u'@', m_folder.path());
    return runIronfence(QStringList{QStringLiteral("asset"), QStringLiteral("check")} + arguments);
}

void TestIronfenceAssetCheck::initTestCase()
{
    using media::flashingClip;
    QVERIFY(make("fast.mp4", flashingClip(4, media::white, media::black, 96)));
    QVERIFY(make("slow.mp4", flashingClip(2, media::white, media::black, 320)));
    QVERIFY(make("red.mp4", flashingClip(4, media::red, media::greyAsRed, 320)));
    QVERIFY(make("wall.mp4", flashingClip(4, media::dim, media::black, 320)));
    // A whisper: the player makes it 12 dB louder, and no more.
    QVERIFY(make("quiet.mp4",
                 "videotestsrc num-buffers=50 ! video/x-raw,format=I420,width=320,height=180,framerate=25/1 ! "
                 "x264enc speed-preset=ultrafast ! video/x-h264 ! m. audiotestsrc num-buffers=86 "
                 "volume=0.001 ! audioconvert ! avenc_aac ! m. mp4mux name=m"));
    QImage image(1080, 1920, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(m_folder.filePath(QStringLiteral("upright.png"))));
    QFile text(m_folder.filePath(QStringLiteral("letter.mp4")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear colleagues") > 0);
}

void TestIronfenceAssetCheck::endsByWhatItFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *words, int exitCode, const char *said) {
        QTest::newRow(words) << QString::fromLatin1(words) << exitCode << QString::fromUtf8(said);
    };
    row("@/slow.mp4 --profile lobby --strict", 0, "1 file: 0 refused, 0 with warnings");
    row("@/fast.mp4 --profile lobby", 8, ": refusal: flash: 4 flashes a second on ");
    row("@/red.mp4 --profile lobby", 8, ": refusal: red-flash: 4 flashes a second on 100 % of the picture from ");
    row("@/wall.mp4 --profile lobby --strict", 0, "does not flash at 500 cd/m²");
    row("@/wall.mp4 --profile led", 8, ": refusal: flash-luminance: at 5000 cd/m²: 4 flashes a second");
    row("@/wall.mp4", 8, ": refusal: flash-luminance (led): at 5000 cd/m²: ");
    row("@/wall.mp4 --profile lobby --peak-luminance 5000", 8, ": refusal: flash-luminance: at 5000 cd/m²: ");
    row("@/wall.mp4 --profile led --peak-luminance 900", 0, "does not flash at 900 cd/m²");
    row("@/quiet.mp4 --profile lobby", 0, ": warning: loudness: ");
    row("@/quiet.mp4 --profile lobby --strict", 8, "1 file: 0 refused, 1 with warnings");
    row("@/quiet.mp4 --profile atm --strict", 0, "these screens are mute");
    row("@/upright.png --profile kiosk --strict", 0, ": pass: orientation: upright");
    row("@/upright.png --profile hall --strict", 8, ": warning: orientation: upright, on screens that lie");
    row("@/slow.mp4 --profile kiosk", 0, ": warning: orientation: lying, on screens that stand upright");
    row("@/letter.mp4", 8, ": refusal: decoding: the file is a text file; export ");
}

void TestIronfenceAssetCheck::endsByWhatItFinds()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const auto answer = run(words);
    QTEST(answer.exitCode, "exitCode");
    QVERIFY2(answer.out.contains(said), qPrintable(answer.out));
}

void TestIronfenceAssetCheck::tellsEveryRule()
{
    const auto answer = run(QStringLiteral("@/slow.mp4 --profile lobby"));
    QStringList rules;
    auto lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    lines.removeLast(); // the sum
    for (const auto &line : lines) {
        QVERIFY2(line.startsWith(m_folder.path() + QStringLiteral("/slow.mp4: pass: ")), qPrintable(line));
        rules.append(line.section(QStringLiteral(": "), 2, 2));
    }
    QCOMPARE(rules.join(u' '), QStringLiteral("decoding format pixels frame-rate orientation duration flash red-flash "
                                              "flash-luminance"));
}

void TestIronfenceAssetCheck::tellsFindingsAsJson()
{
    const auto answer = run(QStringLiteral("@/fast.mp4 @/letter.mp4 --profile lobby --json"));
    QCOMPARE(answer.exitCode, 8);
    const auto json = base::json::parse(answer.out.toUtf8());
    QVERIFY2(json, qPrintable(answer.out));
    QCOMPARE(json->value("refused", -1), 2);
    QCOMPARE(json->value("warned", -1), 0);
    const auto &files = json->at("files");
    QCOMPARE(files.size(), 2U);
    QCOMPARE(files[0].value("verdict", ""), std::string("refusal"));
    QCOMPARE(files[0].at("facts").value("width", 0), 320);
    bool found = false;
    for (const auto &finding : files[0].at("findings")) {
        if (finding.value("rule", "") != "flash")
            continue;
        found = true;
        QCOMPARE(finding.value("verdict", ""), std::string("refusal"));
        const auto &stretch = finding.at("stretches").at(0);
        QVERIFY(stretch.value("from_ms", -1) < 300 && stretch.value("to_ms", -1) > 4'500);
        QVERIFY(stretch.value("frame", -1) >= 0 && stretch.contains("worst_ms"));
    }
    QVERIFY(found);
    QVERIFY(!files[1].contains("facts"));
    QCOMPARE(files[1].at("findings").size(), 1U);
}

void TestIronfenceAssetCheck::writesTheWorstFrame()
{
    const auto picture = m_folder.filePath(QStringLiteral("worst.png"));
    QCOMPARE(run(QStringLiteral("@/fast.mp4 --worst-frame @/worst.png")).exitCode, 8);
    QCOMPARE(QImage(picture).size(), QSize(320, 180));
    QVERIFY(QFile::remove(picture));
    QCOMPARE(run(QStringLiteral("@/slow.mp4 --profile lobby --worst-frame @/worst.png")).exitCode, 0);
    QVERIFY(!QFile::exists(picture));
    const auto nowhere = run(QStringLiteral("@/fast.mp4 --worst-frame @/missing/worst.png"));
    QVERIFY(nowhere.exitCode != 0 && nowhere.exitCode != 8);
    QVERIFY2(nowhere.err.contains(QStringLiteral("cannot write the worst picture")), qPrintable(nowhere.err));
}

void TestIronfenceAssetCheck::goesOnAfterARefusal()
{
    const auto answer = run(QStringLiteral("@/letter.mp4 @/fast.mp4 @/upright.png --profile kiosk"));
    QCOMPARE(answer.exitCode, 8);
    QVERIFY2(answer.out.contains(QStringLiteral("upright.png: pass: decoding")), qPrintable(answer.out));
    QVERIFY2(answer.out.endsWith(QStringLiteral("3 files: 2 refused, 0 with warnings\n")), qPrintable(answer.out));
}

void TestIronfenceAssetCheck::saysWhenTheProgramIsMissing()
{
    QTemporaryDir bin;
    const auto own = qEnvironmentVariable("IRONFENCE_BIN");
    for (const char *name : {"/ironfence", "/ironfence-probe"})
        QVERIFY(QFile::link(own + QLatin1String(name), bin.path() + QLatin1String(name)));
    const auto answer =
        runIronfence({QStringLiteral("asset"), QStringLiteral("check"), m_folder.filePath(QStringLiteral("slow.mp4"))},
                     {{QStringLiteral("IRONFENCE_BIN"), bin.path()}});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("ironfence-preflight")), qPrintable(answer.err));
}

void TestIronfenceAssetCheck::mendsWhatCanBeMended()
{
    QVERIFY(make("rare.webm",
                 "videotestsrc num-buffers=48 ! video/x-raw,format=I420,width=2560,height=1440,framerate=24/1 ! "
                 "vp9enc deadline=1 cpu-used=8 ! webmmux"));
    const auto mend = [this](const QString &words) {
        auto arguments = words.split(u' ');
        for (auto &argument : arguments)
            argument.replace(u'@', m_folder.path());
        return runIronfence(QStringList{QStringLiteral("asset"), QStringLiteral("mend")} + arguments);
    };
    const auto before = run(QStringLiteral("@/rare.webm --profile atm"));
    QVERIFY2(before.out.contains(QStringLiteral("warning: format")) &&
                 before.out.contains(QStringLiteral("warning: pixels")),
             qPrintable(before.out));
    const auto mended = mend(QStringLiteral("@/rare.webm --profile atm --output @/plain.mp4"));
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.err));
    QVERIFY2(!mended.out.contains(QStringLiteral("warning")), qPrintable(mended.out));
    QCOMPARE(run(QStringLiteral("@/plain.mp4 --profile atm --strict")).exitCode, 0);

    // Flashes stay what they are.
    const auto flashing = mend(QStringLiteral("@/fast.mp4 --profile atm --output @/still-fast.mp4"));
    QCOMPARE(flashing.exitCode, 8);
    QVERIFY2(flashing.out.contains(QStringLiteral("refusal: flash")), qPrintable(flashing.out));
    QCOMPARE(mend(QStringLiteral("@/upright.png --profile atm --output @/never.mp4")).exitCode, 8);
    QCOMPARE(mend(QStringLiteral("@/rare.webm --profile atm --output @/plain.mp4")).exitCode, 5);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.mp4"))));
}

QTEST_GUILESS_MAIN(TestIronfenceAssetCheck)
#include "tst_ironfence_asset_check.moc"
