// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/poison/poison_course.h"
#include "tests/poison/poison_kinds.h"
#include "tests/stage/stage_fixture.h"
#include "tests/transitions/glass_story.h"
#include "tests/transitions/glass_time.h"
#include "tests/transitions/numbered_clips.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace ironfence;
using namespace ironfence::tests;
using namespace std::chrono_literals;

namespace {

constexpr int before = 1; // the numbers of the clips on the glass
constexpr int after = 2;
constexpr int poison = 3;
constexpr int substitute = 31;
constexpr qint64 frameUs = 100'000;
constexpr qint64 skipLimitUs = 500'000; // from the last moment at which all was well to the substitute
constexpr qint64 memoryLimit = qint64{768} << 20;

/// The most memory that this process had since it was last asked, bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    const bool open = status.open(QIODevice::ReadOnly);
    const auto match = line.match(open ? QString::fromLatin1(status.readAll()) : QString());
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5"); // proc(5): resets the peak
    return match.captured(1).toLongLong() * 1024;
}

bool isMarred(const QString &id)
{
    return std::any_of(poisonKinds().cbegin(), poisonKinds().cend(), [&](const PoisonKind &kind) {
        return kind.fate == Fate::Marred && id == QLatin1String(kind.file);
    });
}

double inMs(qint64 us)
{
    return static_cast<double>(us) / 1e3;
}

} // namespace

/// Every bad file in a real slot between two good ones, seen from outside: what of it is shown is right, what cannot be
/// shown is skipped in time, and nothing else is ever on the glass. Run once per renderer.
class TestPoison : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void betweenTwoGoodOnes_data();
    void betweenTwoGoodOnes();

private:
    /// What was seen from the beginning of one bad file's slot to the good item behind it.
    struct Story
    {
        QList<Sight> frames;             ///< of the file
        std::optional<qint64> skippedAt; ///< µs: the substitute's first sight
        qint64 dueUs = 0;                ///< its slot
        std::optional<qint64> nextUs;    ///< the good item behind it
        qint64 nextDueUs = 0;
    };
    [[nodiscard]] stage::Cue good(int number) const;
    [[nodiscard]] static stage::Cue bad(const PoisonKind &kind);
    [[nodiscard]] GlassStory watch(PoisonCourse &course);
    [[nodiscard]] Story storyOf(const stage::Cue &cue, const QList<Sight> &sights) const;
    [[nodiscard]] QStringList faultsOf(const PoisonKind &kind, const Story &story, qint64 lateUs) const;
    [[nodiscard]] static std::optional<qint64> skipTime(const Story &story);
    [[nodiscard]] QStringList foreignIn(const GlassStory &story, const PoisonCourse &course) const;

    QTemporaryDir m_folder;
    NumberedItem m_before, m_after;
    QString m_substitute;
    QHash<QString, QString> m_errors; ///< by id
    qint64 m_gapUs = 0;
};

void TestPoison::initTestCase()
{
    QVERIFY(makeClips());
    const auto h264 =
        QStringLiteral("x264enc speed-preset=ultrafast key-int-max=30 ! video/x-h264,profile=main ! h264parse");
    const QSize size(320, 180);
    m_before = makeVideo(m_folder.path(), {QStringLiteral("before.mp4"), size, 10, h264, QStringLiteral("mp4mux"), {}},
                         before, 2s);
    m_after = makeVideo(
        m_folder.path(),
        {QStringLiteral("after.webm"), size, 10, QStringLiteral("vp8enc deadline=1"), QStringLiteral("webmmux"), {}},
        after, 2s);
    m_substitute = m_folder.filePath(QStringLiteral("substitute.png"));
    QVERIFY(!m_before.file.isEmpty() && !m_after.file.isEmpty());
    QVERIFY(numberedFrame({substitute, 0}, size).save(m_substitute));
    QVERIFY2(QDir(qEnvironmentVariable("IRONFENCE_POISON")).exists(), "make them: ninja poison_files");
}

stage::Cue TestPoison::good(int number) const
{
    playlists::Item item;
    item.content = playlists::VideoItem{};
    return {QStringLiteral("good/%1").arg(number), item, number % 2 == 0 ? m_before.file : m_after.file};
}

stage::Cue TestPoison::bad(const PoisonKind &kind)
{
    playlists::Item item;
    if (kind.part == PoisonKind::Video) {
        playlists::VideoItem video;
        video.asset.duration = qstrcmp(kind.file, "single.mp4") == 0 ? 100ms : 2s; // as the whole file would be probed
        item.content = video;
    } else {
        item.content = playlists::ImageItem{};
    }
    return {QLatin1String(kind.file), item, poisonPath(kind)};
}

GlassStory TestPoison::watch(PoisonCourse &course)
{
    GlassStory story({});
    support::GlassRecorder recorder(display(), {{0, 0}, QSize(320, 180)},
                                    [&](const support::GlassPicture &glass, qint64 us) { story.look(glass, us); });
    m_stage->play();
    const auto left = [&] { return course.end() - m_clock.monotonic(); };
    while (left() > 0ms)
        QTest::qWait(static_cast<int>(std::min<qint64>(left().count(), 1'000)));
    if (!recorder.stop())
        return GlassStory({});
    m_gapUs = recorder.longestGap();
    return story;
}

TestPoison::Story TestPoison::storyOf(const stage::Cue &cue, const QList<Sight> &sights) const
{
    Story story;
    story.dueUs = recorderTime(m_clock, cue.slot->from);
    story.nextDueUs = recorderTime(m_clock, cue.slot->to);
    constexpr qint64 clocksUs = 20'000; // between the two clocks, and the slots' milliseconds
    for (const auto &sight : sights) {
        if (sight.firstUs < story.dueUs - clocksUs || sight.kind != Sight::Kind::Frame)
            continue;
        if (sight.item() == poison) {
            story.frames.append(sight);
        } else if (sight.item() == substitute) {
            story.skippedAt = story.skippedAt.value_or(sight.firstUs);
        } else if (sight.firstUs > story.nextDueUs - clocksUs || !story.frames.isEmpty() || story.skippedAt) {
            story.nextUs = sight.firstUs;
            break;
        }
    }
    return story;
}

/// From when the next picture was due to when the substitute was there.
std::optional<qint64> TestPoison::skipTime(const Story &story)
{
    if (!story.skippedAt)
        return std::nullopt;
    const auto due = story.frames.isEmpty() ? story.dueUs : story.frames.last().firstUs + frameUs;
    return std::max<qint64>(*story.skippedAt - due, 0);
}

QStringList TestPoison::faultsOf(const PoisonKind &kind, const Story &story, qint64 lateUs) const
{
    QStringList faults;
    const auto error = m_errors.value(QLatin1String(kind.file));
    const auto seen = story.frames.size();
    const bool skipped = story.skippedAt.has_value();
    const bool film = kind.part == PoisonKind::Video && qstrcmp(kind.file, "single.mp4") != 0;
    const auto took = skipTime(story);
    if (took && *took > skipLimitUs + lateUs)
        faults.append(QStringLiteral("was skipped after %1 ms").arg(inMs(*took)));
    if (skipped != !error.isEmpty())
        faults.append(skipped ? QStringLiteral("was replaced without a word")
                              : QStringLiteral("failed and was not replaced"));
    if (seen == 0 && !skipped)
        faults.append(QStringLiteral("is nowhere to be seen, nor anything else"));
    for (qsizetype i = 1; i < seen && kind.fate != Fate::Marred; ++i) {
        if (story.frames.at(i).number.frame < story.frames.at(i - 1).number.frame)
            faults.append(QStringLiteral("goes back to frame %1").arg(story.frames.at(i).number.frame));
    }
    if (kind.fate == Fate::Shown && (skipped || seen < (film ? 8 : 1)))
        faults.append(QStringLiteral("was not shown"));
    if (kind.fate == Fate::Skipped && seen > 0)
        faults.append(QStringLiteral("was shown"));
    if (kind.fate == Fate::Cut && (seen == 0 || !skipped))
        faults.append(QStringLiteral("was not shown as far as it goes"));
    if (!faults.isEmpty() && !error.isEmpty())
        faults.append(u'(' + error + u')');
    return faults;
}

QStringList TestPoison::foreignIn(const GlassStory &story, const PoisonCourse &course) const
{
    QStringList faults;
    bool begun = false; // before the first item there is the ground, and the safe loop
    for (const auto &sight : story.sights()) {
        begun = begun || sight.kind == Sight::Kind::Frame;
        if (!begun || sight.kind == Sight::Kind::Frame)
            continue;
        const auto &cues = course.cues();
        const auto during = std::find_if(cues.cbegin(), cues.cend(), [&](const stage::Cue &cue) {
            return recorderTime(m_clock, cue.slot->to) > sight.firstUs;
        });
        const bool marred = during != cues.cend() && isMarred(during->id);
        if (marred)
            continue;
        faults.append(QStringLiteral("a foreign picture for %1 ms in the slot of %2")
                          .arg(inMs(sight.lastUs - sight.firstUs))
                          .arg(during == cues.cend() ? QStringLiteral("nobody") : during->id));
    }
    return faults;
}

void TestPoison::betweenTwoGoodOnes_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("videos") << int(PoisonKind::Video);
    QTest::newRow("pictures") << int(PoisonKind::Picture);
    QTest::newRow("drawings") << int(PoisonKind::Drawing);
}

void TestPoison::betweenTwoGoodOnes()
{
    QFETCH(int, part);
    PoisonCourse course(m_clock);
    QVERIFY(open(course, *m_decks));
    m_errors.clear();
    connect(m_stage.get(), &stage::Stage::failed, m_stage.get(), [&](const QString &id, const base::Error &error) {
        m_errors.insert(id, error.message);
        course.failed(id);
    });
    playlists::Item still;
    still.content = playlists::ImageItem{};
    course.begin(m_clock.monotonic() + 2s, {{}, still, m_substitute});
    QList<PoisonKind> kinds;
    for (const auto &kind : poisonKinds()) {
        if (kind.part != part)
            continue;
        course.append(good(static_cast<int>(kinds.size())), 1s);
        course.append(bad(kind), kind.fate == Fate::Skipped || part != PoisonKind::Video ? 1s : 2s);
        kinds.append(kind);
    }
    course.append(good(static_cast<int>(kinds.size())), 2s);

    (void)peakMemory();
    const auto base = peakMemory();
    const auto story = watch(course);
    const auto used = peakMemory() - base;
    close();

    QList<Story> stories;
    QList<qint64> late; // clean transitions: how long after its time a good item comes
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        stories.append(storyOf(course.cues().at(2 * i + 1), story.sights()));
        late.append(
            std::max<qint64>(stories.last().nextUs.value_or(stories.last().nextDueUs) - stories.last().nextDueUs, 0));
    }
    std::sort(late.begin(), late.end());
    const auto usualUs = late.at(late.size() * 9 / 10);
    QStringList faults = foreignIn(story, course);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const auto took = skipTime(stories.at(i));
        qInfo().noquote() << QStringLiteral("%1: %2 pictures%3%4")
                                 .arg(QLatin1String(kinds.at(i).file))
                                 .arg(stories.at(i).frames.size())
                                 .arg(took ? QStringLiteral(", skipped after %1 ms: ").arg(inMs(*took), 0, 'f', 1)
                                           : QString())
                                 .arg(m_errors.value(QLatin1String(kinds.at(i).file)));
        for (const auto &fault : faultsOf(kinds.at(i), stories.at(i), 5 * usualUs + m_gapUs))
            faults.append(QLatin1String(kinds.at(i).file) + u' ' + fault);
        if (!stories.at(i).nextUs)
            faults.append(QStringLiteral("%1: nothing good came after it").arg(QLatin1String(kinds.at(i).file)));
    }
    qInfo() << "good items came" << inMs(late.at(late.size() / 2)) << "ms late at p50," << inMs(usualUs)
            << "at p90; longest gap between looks" << inMs(m_gapUs) << "ms; memory" << (used >> 20)
            << "MiB more at its peak";
    for (int i = 0; i < story.foreign().size() && qEnvironmentVariableIsSet("IRONFENCE_SHOTS"); ++i)
        story.foreign().at(i).save(QDir(qEnvironmentVariable("IRONFENCE_SHOTS"))
                                       .filePath(QStringLiteral("poison-%1-%2.png").arg(part).arg(i)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(used < memoryLimit, qPrintable(QString::number(used >> 20)));
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestPoison>(argc, argv);
}

#include "tst_poison.moc"
