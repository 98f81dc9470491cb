// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/renderer.h"
#include "tests/stage/recording.h"
#include "tests/stage/stage_fixture.h"

#include <cmath>

using namespace ironfence;
using namespace std::chrono_literals;

/// What is heard of the items on a stage.
class TestStageSound : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeClips()); }
    void cleanup() { close(); }
    void isDuckedAndMutedAndComesBack();
    void givesWayAtACut_data();
    void givesWayAtACut();

private:
    /// Opens the stage with decks that are recorded.
    [[nodiscard]] bool record(int frames);
    [[nodiscard]] QList<float> finish();

    tests::Recording m_recording{m_clips.path(QStringLiteral("heard.f32"))};
    std::unique_ptr<stage::GstDeckFactory> m_heard;
    QString m_loud;
};

bool TestStageSound::record(int frames)
{
    m_loud = m_clips.h264(QStringLiteral("loud.mp4"), red, frames, true);
    auto decks = stage::GstDeckFactory::create(player::drawsInMemory, m_recording.sink());
    if (m_loud.isEmpty() || !decks)
        return false;
    m_heard = std::move(*decks);
    return open(m_script, *m_heard);
}

QList<float> TestStageSound::finish()
{
    close();
    m_heard.reset();
    return m_recording.samples();
}

void TestStageSound::isDuckedAndMutedAndComesBack()
{
    QVERIFY(record(250));
    m_script.cues = {cue(QStringLiteral("p/1"), m_loud), cue(QStringLiteral("p/2"), {}, 60s)};
    m_stage->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_recording.seconds() > 1, 20'000);
    m_stage->setSound(0.1);
    QTRY_VERIFY_WITH_TIMEOUT(m_recording.seconds() > 4, 20'000);
    m_stage->setSound(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_recording.seconds() > 7, 20'000);
    m_stage->setSound(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 20'000);

    const auto samples = finish();
    QVERIFY(tests::Recording::largestStep(samples) < 1.3 * tests::Recording::steepest);
    // The levels that stand for 0.3 s and more, in even dB below the clip's own.
    const auto peaks = tests::Recording::peaks(samples);
    QList<int> levels;
    int stood = 0;
    int before = 1;
    for (const auto peak : peaks) {
        const int level = peak > 0 ? int(std::lround(10 * std::log10(peak / tests::Recording::volume))) * 2 : -999;
        stood = level == before ? stood + 1 : 0;
        before = level;
        if (stood == 60 && (levels.isEmpty() || levels.last() != level))
            levels.append(level);
    }
    QCOMPARE(levels, (QList<int>{0, -20, -999, 0}));
}

void TestStageSound::givesWayAtACut_data()
{
    QTest::addColumn<int>("fadeMs");
    QTest::newRow("a cut") << 0;
    QTest::newRow("a fade") << 600;
}

void TestStageSound::givesWayAtACut()
{
    QFETCH(int, fadeMs);
    QVERIFY(record(125));
    auto successor = cue(QStringLiteral("p/2"), {}, 60s);
    successor.item.fade = base::Milliseconds(fadeMs);
    m_script.cues = {cue(QStringLiteral("p/1"), m_loud, 1s), successor};
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_finished->isEmpty(), 10'000);

    const auto samples = finish();
    QVERIFY(tests::Recording::largestStep(samples) < 1.3 * tests::Recording::steepest);
    const auto peaks = tests::Recording::peaks(samples);
    const auto falling = std::count_if(peaks.begin() + 40, peaks.end(), // behind the beginning
                                       [&](double peak) { return peak > 0 && peak < 0.95 * tests::Recording::volume; });
    const auto expected = std::max(fadeMs, 10) / 5.0; // windows
    QVERIFY2(falling >= 0.7 * expected - 1 && falling <= expected + 5, qPrintable(QString::number(falling)));
    QCOMPARE(peaks.last(), 0);
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestStageSound>(argc, argv);
}
#include "tst_stage_sound.moc"
