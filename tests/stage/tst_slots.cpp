// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/fake_deck.h"
#include "tests/stage/stage_fixture.h"

#include <functional>

using namespace ironfence;
using namespace std::chrono_literals;
using base::MonotonicTime;

namespace {

class FakeDecks final : public stage::DeckFactory
{
public:
    std::unique_ptr<stage::Deck> makeVideoDeck() override
    {
        auto deck = std::make_unique<tests::FakeDeck>();
        deck->whenStarted = [this] {
            if (const auto then = std::exchange(whenStarted, nullptr))
                then();
        };
        return deck;
    }
    std::function<void()> whenStarted; ///< called once
};

/// Answers as it is told; remembers what it was asked.
class Told final : public stage::CueSource
{
public:
    using Answer = std::function<std::optional<stage::Cue>(const std::optional<MonotonicTime> &)>;

    std::optional<stage::Cue> next(const std::optional<MonotonicTime> &from) override { return answer(from); }

    Answer answer = [](const auto &) { return std::nullopt; };
};

} // namespace

/// Items that have a time: when each is on the glass, and what takes the place of one that cannot be.
class TestSlots : public QObject, private StageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void waitsForTheFirstSlot();
    void changesWhenSlotsDo();
    void isDarkForItsTime();
    void givesTheSlotOfABrokenItemAway();
    void givesTheSlotOfALateItemAway();
    void standsWhileNothingIsReady();
    void waitsLongerForWhatHasNoSlot();
    void leavesWhatIsNotDueAnyMore();
    void staysDarkNoLongerThanDue();
    void forgetsNoChangeWhileSwitching();

private:
    [[nodiscard]] stage::Cue item(const char *id, MonotonicTime from, MonotonicTime to) const;
    [[nodiscard]] stage::Cue darkness(MonotonicTime from, MonotonicTime to) const;
    [[nodiscard]] std::optional<MonotonicTime> presentedAt(const QString &id) const;

    FakeDecks m_fakes;
    Told m_told;
    QString m_good, m_breaking, m_hanging;
};

void TestSlots::initTestCase()
{
    QVERIFY(makeClips());
    m_good = m_clips.file(QStringLiteral("good.fake"), "fake");
    m_breaking = m_clips.file(QStringLiteral("breaking.fake"), "fake breaks");
    m_hanging = m_clips.file(QStringLiteral("hanging.fake"), "fake hangs");
}

void TestSlots::init()
{
    m_told.answer = [](const auto &) { return std::nullopt; };
    QVERIFY(open(m_told, m_fakes));
}

void TestSlots::cleanup()
{
    close();
}

stage::Cue TestSlots::item(const char *id, MonotonicTime from, MonotonicTime to) const
{
    auto made = cue(QLatin1String(id), m_good);
    made.slot = stage::Slot{from, to};
    return made;
}

stage::Cue TestSlots::darkness(MonotonicTime from, MonotonicTime to) const
{
    return {QLatin1String(stage::Cue::darkId), {}, {}, {}, stage::Slot{from, to}};
}

std::optional<MonotonicTime> TestSlots::presentedAt(const QString &id) const
{
    for (const auto &presented : m_presented) {
        if (presented.id == id)
            return presented.at;
    }
    return {};
}

void TestSlots::waitsForTheFirstSlot()
{
    const auto due = m_clock.monotonic() + 1500ms;
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        return from ? std::nullopt : std::optional(item("p/1", due, due + 60s));
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    QVERIFY(*presentedAt(QStringLiteral("p/1")) - due >= 0ms);
    QCOMPARE(ids(), QStringList({QStringLiteral("safe-loop"), QStringLiteral("p/1")}));
}

void TestSlots::changesWhenSlotsDo()
{
    const auto begin = m_clock.monotonic();
    const auto first = item("p/1", begin, begin + 1500ms); // its five pictures are over in 50 ms: the last one stands
    const auto second = item("p/2", begin + 1500ms, begin + 60s);
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        if (!from)
            return first;
        return *from == first.slot->to ? std::optional(second) : std::nullopt;
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    QVERIFY(*presentedAt(QStringLiteral("p/2")) - second.slot->from >= 0ms);
    QCOMPARE(ids().last(2), QStringList({QStringLiteral("p/1"), QStringLiteral("p/2")}));
    QCOMPARE(m_finished->size(), 1);
}

void TestSlots::isDarkForItsTime()
{
    const auto begin = m_clock.monotonic();
    const auto night = darkness(begin + 1500ms, begin + 3500ms);
    const auto evening = item("p/1", begin, night.slot->from);
    const auto morning = item("p/2", night.slot->to, begin + 60s);
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        if (!from)
            return evening;
        if (*from == night.slot->from)
            return night;
        return *from == night.slot->to ? std::optional(morning) : std::nullopt;
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("dark"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(glass(), QColor(Qt::black), 1'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    QVERIFY(*presentedAt(QStringLiteral("dark")) - night.slot->from >= 0ms);
    QVERIFY(*presentedAt(QStringLiteral("p/2")) - night.slot->to >= 0ms);
    QVERIFY(glass() != QColor(Qt::black));
}

void TestSlots::givesTheSlotOfABrokenItemAway()
{
    const auto begin = m_clock.monotonic();
    auto broken = item("p/1", begin, begin + 3s);
    broken.file = m_breaking;
    const auto second = item("p/2", begin + 3s, begin + 60s);
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        if (from)
            return *from == broken.slot->to ? std::optional(second) : std::nullopt;
        return m_failed->isEmpty() ? broken : item("other/1", m_clock.monotonic(), broken.slot->to);
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/2"), 10'000);
    QCOMPARE(ids().last(3), QStringList({QStringLiteral("p/1"), QStringLiteral("other/1"), QStringLiteral("p/2")}));
    QVERIFY(*presentedAt(QStringLiteral("other/1")) - begin < 2s);
    QVERIFY(*presentedAt(QStringLiteral("p/2")) - second.slot->from >= 0ms);
    QCOMPARE(m_failed->size(), 1);
}

/// The picture before stands until the substitute is there; no safe loop between them.
void TestSlots::givesTheSlotOfALateItemAway()
{
    const auto begin = m_clock.monotonic();
    const auto first = item("p/1", begin, begin + 2s);
    auto late = item("p/2", begin + 2s, begin + 60s);
    late.file = m_hanging;
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        if (from)
            return *from == first.slot->to ? std::optional(late) : std::nullopt;
        return m_failed->isEmpty() ? first : item("other/1", m_clock.monotonic(), late.slot->to);
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("other/1"), 10'000);
    QCOMPARE(ids().last(2), QStringList({QStringLiteral("p/1"), QStringLiteral("other/1")}));
    const auto after = *presentedAt(QStringLiteral("other/1")) - late.slot->from;
    qInfo() << "the substitute came after" << after.count() << "ms";
    QVERIFY(after >= 400ms);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().toString(), QStringLiteral("p/2"));
    QCOMPARE(m_failed->first().at(1).value<base::Error>().code, base::ErrorCode::Unavailable);
}

void TestSlots::standsWhileNothingIsReady()
{
    const auto begin = m_clock.monotonic();
    const auto first = item("p/1", begin, begin + 2s);
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        if (!from && m_failed->isEmpty())
            return first;
        auto late = item("late/1", m_clock.monotonic(), begin + 600s);
        late.file = m_failed->size() < 6 ? m_hanging : m_good; // for longer than an item may be stale
        return late;
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("late/1"), 20'000);
    QCOMPARE(ids().last(2), QStringList({QStringLiteral("p/1"), QStringLiteral("late/1")}));
    QCOMPARE(m_failed->size(), 6);
}

void TestSlots::waitsLongerForWhatHasNoSlot()
{
    auto first = cue(QStringLiteral("p/1"), m_good);
    auto late = cue(QStringLiteral("p/2"), m_hanging);
    QList<stage::Cue> cues{first, late};
    m_told.answer = [&](const auto &) { return cues.isEmpty() ? std::nullopt : std::optional(cues.takeFirst()); };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 10'000); // its patience is over
    QCOMPARE(m_failed->size(), 0);
}

void TestSlots::leavesWhatIsNotDueAnyMore()
{
    const auto begin = m_clock.monotonic();
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        return from ? std::nullopt : std::optional(item("p/1", begin, begin + 600s));
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
    m_told.answer = [](const auto &) { return std::nullopt; }; // withdrawn
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("safe-loop"), 10'000);
}

void TestSlots::staysDarkNoLongerThanDue()
{
    const auto begin = m_clock.monotonic();
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        return from ? std::nullopt : std::optional(darkness(begin, begin + 600s));
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("dark"), 10'000);
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        return from ? std::nullopt : std::optional(item("p/1", begin, begin + 600s));
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("p/1"), 10'000);
}

void TestSlots::forgetsNoChangeWhileSwitching()
{
    const auto begin = m_clock.monotonic();
    const char *due = "old/1";
    m_told.answer = [&](const auto &from) -> std::optional<stage::Cue> {
        return from ? std::nullopt : std::optional(item(due, begin, begin + 600s));
    };
    m_fakes.whenStarted = [&] { // the old one was given to the glass, and no frame of it was swapped yet
        due = "new/1";
        m_stage->play();
    };
    m_stage->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->showing(), QStringLiteral("new/1"), 10'000);
    QCOMPARE(due, "new/1");
}

int main(int argc, char **argv)
{
    return StageFixture::run<TestSlots>(argc, argv);
}
#include "tst_slots.moc"
