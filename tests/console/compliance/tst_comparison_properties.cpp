// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/comparison.h"
#include "tests/playlists/timeline/worlds.h"

#include <QTest>
#include <map>

using namespace std::chrono_literals;

namespace ironfence::console::compliance {

using base::Milliseconds;
using base::UtcTime;
using messaging::PlayKind;

/// Worlds made up by chance; a screen that obeys its timeline but for disturbances that are made up too. The account
/// must find each of them again, to the millisecond.
class TestComparisonProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryDisturbance_data();
    void findsEveryDisturbance();
};

namespace {

constexpr auto length = 6h;

/// What happened to a screen from one instant to another.
struct Disturbance
{
    Milliseconds from;
    Milliseconds to;
    std::optional<Cause> cause; ///< nothing: none
};

std::vector<Disturbance> disturbances(std::mt19937_64 &chance)
{
    const std::array kinds{Cause::Alert, Cause::LateContent, Cause::Quarantined, Cause::WrongClock, Cause::Stopped};
    std::vector<Disturbance> all;
    Milliseconds at{0};
    while (at < length) {
        const Milliseconds calm{1 + qint64(chance() % 3'000'000)};
        const Milliseconds trouble{3'000 + qint64(chance() % 600'000)};
        all.push_back({at, std::min<Milliseconds>(at + calm, length), {}});
        all.push_back({std::min<Milliseconds>(at + calm, length), std::min<Milliseconds>(at + calm + trouble, length),
                       kinds.at(chance() % kinds.size())});
        at += calm + trouble;
    }
    return all;
}

Showing disturbed(Cause cause, const Due &due, UtcTime from, UtcTime to)
{
    Showing showing;
    showing.from = from;
    showing.play.duration = to - from;
    showing.play.kind = PlayKind::SafeLoop;
    showing.play.content.assignment = 1;
    const auto because = [&](const QString &why) { showing.play.instead = {due.authority, due.item, why}; };
    switch (cause) {
    case Cause::Alert:
        showing.play.kind = PlayKind::Alert;
        break;
    case Cause::LateContent:
        because(QStringLiteral("missing"));
        break;
    case Cause::Quarantined:
        because(QStringLiteral("resting"));
        break;
    case Cause::WrongClock:
        showing.shift = 2h;
        break;
    default:
        break;
    }
    return showing;
}

} // namespace

void TestComparisonProperties::findsEveryDisturbance_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 40; ++seed)
        QTest::addRow("world %d", int(seed)) << seed;
}

void TestComparisonProperties::findsEveryDisturbance()
{
    QFETCH(quint64, seed);
    const auto world = support::worldOf(seed, {.programmes = 5, .longestItem = 60, .darkness = seed % 3 == 0});
    std::mt19937_64 chance(seed);
    const auto midnight = UtcTime{Milliseconds{world.day.startOfDay(Qt::UTC).toMSecsSinceEpoch()}};
    const auto begin = midnight + Milliseconds{qint64(chance() % 86'400'000)};
    Edition edition{midnight - 48h, midnight + 96h, {1, {}}, {}};
    edition.timeline = std::make_shared<const playlists::timeline::Timeline>(world.authorities, world.screen);
    const QList<Edition> editions{edition};

    // The screen: what was due, piece by piece, with its disturbances.
    Shown shown;
    shown.knownUntil = begin + length;
    std::map<Cause, Milliseconds> missed;
    Milliseconds right{0};
    const auto dues = dueBetween(editions, begin, begin + length);
    for (const auto &trouble : disturbances(chance)) {
        for (const auto &due : dues) {
            const auto from = std::max(due.from, begin + trouble.from);
            const auto to = std::min(due.to, begin + trouble.to);
            if (from >= to)
                continue;
            auto showing = disturbed(trouble.cause.value_or(Cause::Stopped), due, from, to);
            if (trouble.cause)
                missed[*trouble.cause] += to - from;
            else
                right += to - from;
            if (trouble.cause == Cause::Stopped)
                continue;
            if (!trouble.cause) {
                showing.play.kind = due.isDark() ? PlayKind::Dark : PlayKind::Item;
                showing.play.authority = due.authority;
                showing.play.item = due.item;
            }
            shown.showings.append(showing);
        }
    }

    const ProgrammeOf none = [](const auto &...) { return std::nullopt; };
    const auto account = Comparison(editions, shown, none).account(begin, begin + length);
    auto all = account.items;
    all += account.dark;
    QCOMPARE(all.shown, right);
    Milliseconds sum = all.shown;
    for (const auto cause : causes) {
        QCOMPARE(all.missedBy(cause), missed[cause]);
        sum += all.missedBy(cause);
    }
    QCOMPARE(sum, all.due);

    // What is listed and what is not come to what was missed; what is listed is of one cause and no longer than it
    // says.
    Milliseconds told = account.unlisted;
    Tally listed;
    for (const auto &deviation : account.deviations) {
        told += deviation.missed;
        listed.miss(deviation.cause, deviation.missed);
        QVERIFY(deviation.missed >= Account::listed && deviation.missed <= deviation.to - deviation.from);
        QVERIFY(deviation.items >= 1 && deviation.from >= begin && deviation.to <= begin + length);
    }
    QCOMPARE(told, all.due - all.shown);
    for (const auto cause : causes)
        QVERIFY(listed.missedBy(cause) <= missed[cause]);
    // Neighbours of one kind would have been told as one.
    for (qsizetype i = 1; i < account.deviations.size(); ++i) {
        const auto &before = account.deviations[i - 1];
        const auto &behind = account.deviations[i];
        QVERIFY(before.from <= behind.from);
        QVERIFY(before.cause != behind.cause || before.reason != behind.reason ||
                before.authority.isEmpty() != behind.authority.isEmpty() || behind.from - before.to >= Account::listed);
    }

    Tally ofProgrammes;
    for (const auto &tally : account.programmes)
        ofProgrammes += tally;
    QCOMPARE(ofProgrammes, account.items);
}

} // namespace ironfence::console::compliance

QTEST_GUILESS_MAIN(ironfence::console::compliance::TestComparisonProperties)
#include "tst_comparison_properties.moc"
