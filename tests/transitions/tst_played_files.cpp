// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"
#include "tests/support/xvfb.h"
#include "tests/transitions/appearances.h"
#include "tests/transitions/passages.h"
#include "tests/transitions/unbroken_look.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;
using namespace std::chrono_literals;
using support::Program;
using support::Xvfb;

/// What viewers see of `ironfence-player --play`, judged from outside: of a video that follows itself, and of files
/// that break or are gone when their turn comes. IRONFENCE_TRANSITIONS as in tst_transitions: how many times one
/// watches is a fifth of it.
class TestPlayedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneAloneFollowsItself_data();
    void oneAloneFollowsItself();
    void whatBreaksIsSkipped_data() { renderers(); }
    void whatBreaksIsSkipped();

private:
    static void renderers();
    [[nodiscard]] bool start(Program &player, const QString &renderer, const QStringList &files) const;
    void checkSkips(Passages &passages, QList<qint64> &skippedUs) const;

    const QSize m_canvas{320, 180};
    QTemporaryDir m_folder;
    Xvfb m_display{m_canvas};
    QList<NumberedItem> m_kinds;
    NumberedItem m_before, m_after;
    const NumberedItem m_broken{QStringLiteral("broken"), {}, 3, 20, 10}; ///< the number that all bad files carry
    static constexpr int fewTimes = 4;
    int m_times = fewTimes;
};

void TestPlayedFiles::initTestCase()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("IRONFENCE_TRANSITIONS", &isNumber);
    if (isNumber)
        m_times = std::max(given / 5, m_times);
    QVERIFY2(m_display.start(), "Xvfb does not start");
    const auto h264 = QStringLiteral("x264enc speed-preset=ultrafast key-int-max=30 ! h264parse");
    const auto vp8 = QStringLiteral("vp8enc deadline=1");
    m_before = makeVideo(m_folder.path(),
                         {QStringLiteral("before.mp4"), m_canvas, 10, h264, QStringLiteral("mp4mux"), {}}, 1, 1s);
    m_after = makeVideo(m_folder.path(),
                        {QStringLiteral("after.webm"), m_canvas, 10, vp8, QStringLiteral("webmmux"), {}}, 2, 1s);
    QVERIFY(!m_before.file.isEmpty() && !m_after.file.isEmpty());
    m_kinds = makeEveryKind(m_folder.path());
    QVERIFY2(QDir(qEnvironmentVariable("IRONFENCE_POISON")).exists(), "make them: ninja poison_files");
}

void TestPlayedFiles::renderers()
{
    QTest::addColumn<QString>("renderer");
    QTest::newRow("software") << QStringLiteral("software");
    QTest::newRow("opengl") << QStringLiteral("opengl");
}

/// Until something of it was on the glass.
bool TestPlayedFiles::start(Program &player, const QString &renderer, const QStringList &files) const
{
    const auto log =
        m_folder.filePath(QStringLiteral("%1-%2.log").arg(renderer, QLatin1String(QTest::currentDataTag())));
    const bool started =
        player.start(Program::path(QStringLiteral("ironfence-player")),
                     QStringList{QStringLiteral("--renderer"), renderer, QStringLiteral("--play")} + files, log,
                     {QStringLiteral("DISPLAY=") + m_display.display(), QStringLiteral("QT_QPA_PLATFORM=xcb")});
    return started && QTest::qWaitFor([&] { return player.log().contains("presented 1/"); }, 20'000);
}

void TestPlayedFiles::oneAloneFollowsItself_data()
{
    QTest::addColumn<QString>("renderer");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *renderer, const char *file) {
        QTest::addRow("%s-%s", renderer, file) << QString::fromLatin1(renderer) << QString::fromLatin1(file);
    };
    row("software", "heavy.mp4");
    row("opengl", "sound.webm");
    if (m_times <= fewTimes)
        return;
    row("software", "sound.webm");
    row("opengl", "heavy.mp4");
}

void TestPlayedFiles::oneAloneFollowsItself()
{
    QFETCH(QString, renderer);
    QFETCH(QString, file);
    const auto found =
        std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&](const NumberedItem &kind) { return kind.name == file; });
    QVERIFY(found != m_kinds.cend() && !found->file.isEmpty());
    const QList<NumberedItem> alone{*found};
    Program player;
    QVERIFY2(start(player, renderer, {found->file}), player.log().constData());
    QTest::qWait(500);
    UnbrokenLook look(m_display.display(), m_canvas);
    const auto story = look.during([&] {
        QTest::qWait((m_times + 1) * 1'000 + 500);
        return player.isRunning();
    });
    QVERIFY2(story, qPrintable(look.why()));
    UnbrokenLook::keepForeign(*story, renderer);
    const Appearances appearances(story->sights(), alone, {0});
    qInfo().noquote() << appearances.summary() << "void runs:" << look.voids();
    QVERIFY2(appearances.faults().isEmpty(), qPrintable(appearances.faults().join(u'\n')));
    QVERIFY(appearances.transitions() >= m_times);
}

/// From when the next picture was due to when there was one.
void TestPlayedFiles::checkSkips(Passages &passages, QList<qint64> &skippedUs) const
{
    constexpr qint64 limitUs = 500'000;
    const auto &list = passages.list();
    for (qsizetype i = 1; i + 2 < list.size(); ++i) {
        const auto &passage = list.at(i);
        const bool broke = passage.item() == m_broken.clip;
        if (!broke && !passage.endsWithItsEnd())
            passages.fault(
                passage.lastUs(),
                QStringLiteral("%1: frame %2 was its last one").arg(passage.kind.name).arg(passage.lastFrame()));
        if (passage.firstFrame() != 0)
            passages.fault(passage.firstUs(),
                           QStringLiteral("%1 began with frame %2").arg(passage.kind.name).arg(passage.firstFrame()));
        const bool gone = !broke && list.at(i + 1).item() != m_broken.clip;
        const auto lateUs = passages.lastStoodUs(i) - passage.frameUs();
        if (lateUs > limitUs)
            passages.fault(
                passage.lastUs(),
                QStringLiteral("what follows %1 came %2 ms late").arg(passage.kind.name).arg(lateUs / 1'000));
        if (broke || gone)
            skippedUs.append(lateUs);
    }
}

void TestPlayedFiles::whatBreaksIsSkipped()
{
    QFETCH(QString, renderer);
    const QDir poison(qEnvironmentVariable("IRONFENCE_POISON"));
    const auto vanishing = m_folder.filePath(QStringLiteral("vanishing.mp4"));
    QVERIFY(QFile::copy(m_before.file, vanishing));
    Program player;
    QVERIFY2(start(player, renderer,
                   {m_before.file, poison.filePath(QStringLiteral("cut-half.mp4")), m_after.file,
                    poison.filePath(QStringLiteral("noise-tail.mp4")), m_before.file,
                    poison.filePath(QStringLiteral("cut.webm")), m_after.file, vanishing,
                    poison.filePath(QStringLiteral("noise.mp4"))}),
             player.log().constData());
    QVERIFY(QFile::remove(vanishing));
    QTest::qWait(500);

    const int rounds = std::max(m_times / fewTimes, 1); // of some seven seconds
    UnbrokenLook look(m_display.display(), m_canvas);
    const auto turns = [&] { return player.log().count("presented 1/"); };
    const auto story = look.during([&] {
        const bool good = QTest::qWaitFor([&, due = turns() + rounds] { return turns() >= due; }, 60'000 * rounds);
        QTest::qWait(1'500); // until after the first of the next round
        return good;
    });
    QVERIFY2(story, qPrintable(look.why() + QString::fromUtf8(player.log())));
    UnbrokenLook::keepForeign(*story, renderer);
    Passages passages(story->sights(), {m_before, m_after, m_broken});
    QList<qint64> skippedUs;
    checkSkips(passages, skippedUs);
    QVERIFY2(passages.faults().isEmpty(), qPrintable(passages.faults().join(u'\n') + u'\n' + passages.story() + u'\n' +
                                                     QString::fromUtf8(player.log())));
    const auto bad = passages.items().count(m_broken.clip);
    QVERIFY2(bad >= 3, qPrintable(passages.story()));
    QVERIFY2(player.log().count("skipped 8/vanishing.mp4") >= 1, player.log().constData());
    std::sort(skippedUs.begin(), skippedUs.end());
    qInfo() << skippedUs.size() << "skips, late by" << skippedUs.at(skippedUs.size() / 2) / 1'000 << "ms at p50,"
            << skippedUs.last() / 1'000 << "at most; void runs:" << look.voids();
}

QTEST_GUILESS_MAIN(TestPlayedFiles)
#include "tst_played_files.moc"
