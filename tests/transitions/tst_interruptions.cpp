// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/poison/poison_course.h"
#include "tests/stage/stage_fixture.h"
#include "tests/transitions/due_course.h"
#include "tests/transitions/glass_time.h"
#include "tests/transitions/unbroken_look.h"

using namespace ironfence;
using namespace ironfence::tests;
using namespace std::chrono_literals;

namespace {

constexpr int alertNumber = 20; // beside those of clips and cards
constexpr int allClearNumber = 21;
constexpr QSize wholeGlass(320, 180);

} // namespace

/// What viewers see where it is not one item that follows another at its end: the stage's real parts in a real window,
/// seen from outside. Run once per renderer, and once more for every further 20 of IRONFENCE_TRANSITIONS.
class TestInterruptions : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alertsComeAndGo_data();
    void alertsComeAndGo();
    void programmesSwitch();
    void slotsAreKept();
    void cleanup() { close(); }

private:
    [[nodiscard]] stage::Cue cueOf(const NumberedItem &kind, const QString &id) const;
    [[nodiscard]] const NumberedItem &kindOf(const char *name) const;
    [[nodiscard]] CardPrint printOfCard(const QString &id, CardPrint print = {});
    [[nodiscard]] CardPrint printOf(const playlists::Alert &shown);
    /// Shows it and waits until the stage says that it is on the glass.
    [[nodiscard]] bool show(const std::optional<playlists::Alert> &shown, const QString &id);
    void playBelowAlerts(bool moving);
    [[nodiscard]] bool alertCourse(int number);
    [[nodiscard]] QList<SlotUs> slotsOf(const PoisonCourse &course) const;

    const playlists::Alert m_alert = alert();
    const playlists::Alert m_allClear = alert(QStringLiteral("a-1"), playlists::AlertMessageType::Cancel);
    QTemporaryDir m_folder;
    QList<NumberedItem> m_kinds;
    QMap<int, CardPrint> m_prints;
    int m_rounds = 1;
    int m_cues = 0;
};

void TestInterruptions::initTestCase()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("IRONFENCE_TRANSITIONS", &isNumber);
    m_rounds = isNumber ? std::max(given / 20, 1) : 1;
    QVERIFY(makeClips());
    m_kinds = makeEveryKind(m_folder.path());
    m_kinds.removeIf([](const NumberedItem &item) {
        return item.name != QLatin1String("heavy.mp4") && item.name != QLatin1String("sound.webm") &&
               item.name != QLatin1String("poster.png") && item.name != QLatin1String("slogan.json");
    });
    const auto h264 = QStringLiteral("x264enc speed-preset=ultrafast key-int-max=30 ! h264parse");
    const VideoMake film{QStringLiteral("film.mp4"), wholeGlass, 10, h264, QStringLiteral("mp4mux"), {}};
    m_kinds.append(makeVideo(m_folder.path(), film, 15, 20s));
    QCOMPARE(m_kinds.size(), 5);
    for (const auto &item : std::as_const(m_kinds))
        QVERIFY2(!item.file.isEmpty(), qPrintable(item.name));

    QVERIFY(open());
    m_prints = {{kindOf("slogan.json").clip, printOfCard(QStringLiteral("card"))},
                {alertNumber, printOf(m_alert)},
                {allClearNumber, printOf(m_allClear)}};
    // Once more: how Qt smooths the edges of large letters depends on what it has drawn before (seen: by 52 of 255).
    auto &card = m_prints[kindOf("slogan.json").clip];
    card = printOfCard(QStringLiteral("card-again"), card);
    close();
    for (auto a = m_prints.begin(); a != m_prints.end(); ++a) {
        QVERIFY2(a->stillPoints() > 1'000, qPrintable(QString::number(a.key())));
        for (auto b = m_prints.begin(); b != a; ++b)
            QVERIFY2(a->differences(*b) > 100, "two cards cannot be told apart");
    }
    // Known to those who judge, though no clips.
    m_kinds.append({QStringLiteral("alert"), {}, alertNumber, 0, 1});
    m_kinds.append({QStringLiteral("all-clear"), {}, allClearNumber, 0, 1});
}

const NumberedItem &TestInterruptions::kindOf(const char *name) const
{
    return *std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                         [&](const NumberedItem &kind) { return kind.name == QLatin1String(name); });
}

stage::Cue TestInterruptions::cueOf(const NumberedItem &kind, const QString &id) const
{
    const bool plays = kind.isVideo();
    return cue(id, kind.isCard() ? QString() : kind.file, plays ? std::nullopt : std::optional(1s));
}

/// From its entrance on; what `print` has learnt already stays.
CardPrint TestInterruptions::printOfCard(const QString &id, CardPrint print)
{
    m_script.loop = true;
    m_script.cues = {cueOf(kindOf("slogan.json"), id)};
    m_stage->play();
    if (!QTest::qWaitFor([&] { return ids().count(id) > 1; }, 20'000))
        return print;
    QTest::qWait(300); // the display may show it later than the stage says
    support::GlassRecorder recorder(display(), {{0, 0}, wholeGlass},
                                    [&](const support::GlassPicture &seen, qint64) { print.learn(seen); });
    (void)QTest::qWaitFor([&] { return ids().count(id) > 3; }, 20'000);
    return recorder.stop() ? print : CardPrint();
}

/// It has no entrance: as it is at last, it has to be from its first picture on.
CardPrint TestInterruptions::printOf(const playlists::Alert &shown)
{
    CardPrint print;
    if (!show(shown, shown.messageType == playlists::AlertMessageType::Cancel ? QStringLiteral("all-clear:a-1")
                                                                              : QStringLiteral("alert:a-1")))
        return print;
    QTest::qWait(300);
    support::GlassRecorder recorder(display(), {{0, 0}, wholeGlass},
                                    [&](const support::GlassPicture &seen, qint64) { print.learn(seen); });
    QTest::qWait(300);
    const bool good = recorder.stop();
    m_stage->showAlert({});
    return good ? print : CardPrint();
}

bool TestInterruptions::show(const std::optional<playlists::Alert> &shown, const QString &id)
{
    m_stage->showAlert(shown);
    return QTest::qWaitFor([&] { return m_stage->showing().startsWith(id); }, 10'000);
}

void TestInterruptions::alertsComeAndGo_data()
{
    QTest::addColumn<bool>("moving");
    QTest::newRow("over one film") << true;
    QTest::newRow("over items that follow each other") << false;
}

void TestInterruptions::playBelowAlerts(bool moving)
{
    m_script.loop = true;
    m_script.cues.clear();
    for (const char *name : {"sound.webm", "poster.png", "heavy.mp4", "slogan.json"})
        m_script.cues.append(cueOf(kindOf(name), QStringLiteral("items/") + QLatin1String(name)));
    if (moving)
        m_script.cues = {cueOf(kindOf("film.mp4"), QStringLiteral("items/film"))};
    m_stage->play();
}

/// Some end with an all-clear and some just end, at other places of what is below each time.
bool TestInterruptions::alertCourse(int number)
{
    QTest::qWait(400 + number * 70);
    if (!show(m_alert, QStringLiteral("alert:")))
        return false;
    QTest::qWait(500 + number * 130);
    if (number % 2 == 0) {
        if (!show(m_allClear, QStringLiteral("all-clear:")))
            return false;
        QTest::qWait(300);
    }
    if (!show({}, QStringLiteral("items/")))
        return false;
    QTest::qWait(400);
    return true;
}

void TestInterruptions::alertsComeAndGo()
{
    QFETCH(bool, moving);
    constexpr int alerts = 3; // one look for each: the shorter, the less often is it void
    UnbrokenLook look(display(), wholeGlass, m_prints);
    for (int i = 0; i < alerts * m_rounds; ++i) {
        if (i % alerts == 0) {
            close();
            QVERIFY(open());
            playBelowAlerts(moving);
            QTRY_VERIFY_WITH_TIMEOUT(m_stage->showing().startsWith(QLatin1String("items/")), 20'000);
            QTest::qWait(300);
        }
        const auto story = look.during([&] { return alertCourse(i % alerts); });
        QVERIFY2(story, qPrintable(look.why()));
        UnbrokenLook::keepForeign(*story, QStringLiteral("alert"));
        Passages passages(story->sights(), m_kinds);
        if (moving)
            checkGoingOn(passages);
        QVERIFY2(passages.faults().isEmpty(), qPrintable(passages.faults().join(u'\n') + u'\n' + passages.story()));
        QCOMPARE(passages.items().count(alertNumber), 1);
        QCOMPARE(passages.items().count(allClearNumber), i % alerts % 2 == 0 ? 1 : 0);
    }
    qInfo() << alerts * m_rounds << "alerts, void runs:" << look.voids();
}

void TestInterruptions::programmesSwitch()
{
    const QList<NumberedItem> kinds = m_kinds.mid(0, 4);
    QList<int> order;
    for (const int kind : everyPair(static_cast<int>(kinds.size()))) {
        if (order.isEmpty() || order.last() != kind) // a programme that replaces its like cannot be seen
            order.append(kind);
    }
    const auto play = [&](qsizetype number) {
        m_script.loop = true;
        m_script.cues = {cueOf(kinds.at(order.at(number % order.size())), QStringLiteral("p/%1").arg(++m_cues))};
        m_stage->play();
        return QTest::qWaitFor([&, id = m_script.cues.first().id] { return m_stage->showing() == id; }, 20'000);
    };
    constexpr qsizetype together = 3; // in one look
    const auto programmes = 2 * together * m_rounds;
    UnbrokenLook look(display(), wholeGlass, m_prints);
    QVERIFY(open());
    QList<qint64> stoodUs;
    for (qsizetype first = 0; first < programmes; first += together) {
        const auto before = [&] {
            const bool good = play(first + order.size() - 1);
            QTest::qWait(300); // the display may show it later than the stage says
            return good;
        };
        const auto course = [&] {
            for (qsizetype i = first; i < first + together; ++i) {
                QTest::qWait(400 + static_cast<int>(i) * 170 % 700); // at another place of the old one each time
                if (!play(i))
                    return false;
            }
            QTest::qWait(400);
            return true;
        };
        const auto story = look.during(course, before);
        QVERIFY2(story, qPrintable(look.why()));
        UnbrokenLook::keepForeign(*story, QStringLiteral("programme"));
        Passages passages(story->sights(), m_kinds);
        checkSwitches(passages, stoodUs);
        QVERIFY2(passages.faults().isEmpty(), qPrintable(passages.faults().join(u'\n') + u'\n' + passages.story()));
        QList<int> due;
        for (qsizetype i = first + order.size() - 1; i < first + order.size() + together; ++i)
            due.append(kinds.at(order.at(i % order.size())).clip);
        QCOMPARE(passages.items(), due);
    }
    std::sort(stoodUs.begin(), stoodUs.end());
    qInfo().noquote() << programmes << "programmes; the last frames of replaced videos stood for"
                      << stoodUs.at(stoodUs.size() / 2) / 1'000 << "ms at p50," << stoodUs.last() / 1'000
                      << "at most; void runs:" << look.voids();
}

QList<SlotUs> TestInterruptions::slotsOf(const PoisonCourse &course) const
{
    QList<SlotUs> all;
    for (const auto &cue : course.cues())
        all.append({recorderTime(m_clock, cue.slot->from), recorderTime(m_clock, cue.slot->to)});
    return all;
}

void TestInterruptions::slotsAreKept()
{
    const auto &film = kindOf("film.mp4");
    const auto &poster = kindOf("poster.png");
    UnbrokenLook look(display(), wholeGlass, m_prints);
    for (int round = 0; round < m_rounds; ++round) {
        const auto &small = kindOf(round % 2 == 0 ? "sound.webm" : "heavy.mp4");
        PoisonCourse course(m_clock);
        const auto before = [&] {
            close();
            if (!open(course, *m_decks))
                return false;
            course.begin(m_clock.monotonic() + 1s, cueOf(poster, {}));
            course.append(cueOf(poster, QStringLiteral("0")), 1s);
            course.append(cueOf(small, QStringLiteral("1")), 1'700ms);
            course.append(cueOf(film, QStringLiteral("2")), 1'500ms);
            course.append(cueOf(poster, QStringLiteral("3")), 60s);
            m_stage->play();
            const bool good = QTest::qWaitFor([&] { return m_stage->showing() == QLatin1String("0"); }, 20'000);
            QTest::qWait(300); // the display may show it later than the stage says
            return good;
        };
        const auto rest = [&] {
            const bool good = QTest::qWaitFor([&] { return m_stage->showing() == QLatin1String("3"); }, 20'000);
            QTest::qWait(300);
            return good;
        };
        const auto story = look.during(rest, before);
        QVERIFY2(story, qPrintable(look.why()));
        UnbrokenLook::keepForeign(*story, QStringLiteral("slot"));
        Passages passages(story->sights(), m_kinds);
        QVERIFY2(passages.faults().isEmpty(), qPrintable(passages.faults().join(u'\n') + u'\n' + passages.story()));
        QCOMPARE(passages.items(), QList<int>({poster.clip, small.clip, film.clip, poster.clip}));
        checkSlots(passages, slotsOf(course));
        QVERIFY2(passages.faults().isEmpty(), qPrintable(passages.faults().join(u'\n') + u'\n' + passages.story()));
    }
    qInfo() << m_rounds << "short and" << m_rounds << "long ones, void runs:" << look.voids();
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestInterruptions>(argc, argv);
}

#include "tst_interruptions.moc"
