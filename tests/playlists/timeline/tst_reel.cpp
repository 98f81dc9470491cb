// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/reel.h"

#include <QtTest>
#include <random>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;

namespace {

Item cardOf(const QString &title, int weight = 1)
{
    Card card;
    card.title = title;
    Item item;
    item.content = CardItem{card};
    item.weight = weight;
    return item;
}

/// "a b*3 (2: c d)": items with weights, and a nested list that gives two a turn; a "~" before all: shuffled.
Playlist listOf(QString text)
{
    Playlist playlist;
    playlist.order = text.startsWith(u'~') ? Order::Shuffle : Order::Sequence;
    text.remove(u'~');
    while (!text.isEmpty()) {
        Item item;
        if (text.startsWith(u'(')) {
            const auto end = text.lastIndexOf(u')');
            const auto inside = text.mid(1, end - 1);
            item.content = NestedItem{std::make_shared<const Playlist>(listOf(inside.section(QStringLiteral(": "), 1))),
                                      inside.section(u':', 0, 0).toInt()};
            text = text.mid(end + 1);
            item.weight = text.startsWith(u'*') ? text.mid(1, 1).toInt() : 1;
            text = text.section(u' ', 1);
        } else {
            const auto word = text.section(u' ', 0, 0);
            item = cardOf(word.section(u'*', 0, 0), word.contains(u'*') ? word.section(u'*', 1).toInt() : 1);
            text = text.section(u' ', 1);
        }
        playlist.items.append(item);
    }
    return playlist;
}

QString sequenceOf(const Playlist &playlist, quint64 seed, int count)
{
    Reel reel(playlist, seed);
    const auto leaves = playlist.leaves();
    QString sequence;
    for (; count > 0; --count) {
        const int peeked = reel.peek();
        const int leaf = reel.next();
        sequence += peeked == leaf ? std::get<CardItem>(leaves.at(leaf).item->content).card.title : QStringLiteral("!");
    }
    return sequence;
}

} // namespace

class TestReel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndOn_data();
    void goesOnAndOn();
    void numbersAreTheSameEverywhere();
    void shufflesAreTheSameEverywhere();
    void shufflesDifferByRoundAndSeed();
    void weightsAreKeptInEveryRound();
    void weightsAreSpread();
    void nothingComesTwiceInARowWhereThereIsAChoice();
};

void TestReel::goesOnAndOn_data()
{
    QTest::addColumn<QString>("playlist");
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("sequence");
    const auto row = [](const char *name, const char *playlist, const char *sequence, int seed = 0) {
        QTest::newRow(name) << QString::fromLatin1(playlist) << seed << QString::fromLatin1(sequence);
    };
    row("one item", "a", "aaaa");
    row("as written", "a b c", "abcabcab");
    row("turned by its seed", "a b c", "bcabcab", 4);
    row("a weight", "a*2 b c", "bacabaca");
    row("turned within a round of weights", "a*2 b c", "acabac", 1);
    row("equal weights", "a*2 b*2", "abababab");
    row("a repetition that cannot be avoided", "a*3 b", "aaabaaab");
    row("and is spread", "a*7 b*2 c", "aabaacaaabaabaac");
    row("a nested list, all of it", "(0: a b) c", "abcabcabc");
    row("as many as all of it", "(4: a b) c", "ababcabab");
    // What comes in parts is turned like a list of its own; mixed(0, 0) is 1 of 3 and of 2.
    row("a nested list goes on where it stopped", "(2: a b c) d", "bcdabdcadbcd");
    row("takes one", "(1: a b) c", "bcacbcac");
    row("takes more than there are", "(3: a b) c", "babcabacbabc");
    row("a nested list with a weight", "(1: a b c)*2 d", "bcdabdcad");
    row("lists in lists", "(0: a (0: b c)) d", "abcdabcdabcd");
}

void TestReel::goesOnAndOn()
{
    QFETCH(QString, playlist);
    QFETCH(int, seed);
    QFETCH(QString, sequence);
    QCOMPARE(sequenceOf(listOf(playlist), static_cast<quint64>(seed), static_cast<int>(sequence.size())), sequence);
}

/// FNV-1a's published values, SplitMix64's first number.
void TestReel::numbersAreTheSameEverywhere()
{
    QCOMPARE(seedOf(QString()), quint64{0xcbf29ce484222325});
    QCOMPARE(seedOf(QStringLiteral("a")), quint64{0xaf63dc4c8601ec8c});
    QCOMPARE(seedOf(QStringLiteral("county-police/starter")), quint64{0x2e0d8f3af5bd10a0});
    QCOMPARE(seedOf(QStringLiteral("铁篱笆")), quint64{0x21c08e84af179334});
    QCOMPARE(mixed(0, 0), quint64{0xe220a8397b1dcdaf});
    QCOMPARE(mixed(1, 2), quint64{0xf893a2eefb32555e});
}

/// Reckoned by another program. Screens of several versions stand side by side: this must never change.
void TestReel::shufflesAreTheSameEverywhere()
{
    QCOMPARE(sequenceOf(listOf(QStringLiteral("~a b c d e f")), seedOf(QStringLiteral("county-police/starter")), 18),
             QStringLiteral("cabedfebfdacfcbaed"));
}

void TestReel::shufflesDifferByRoundAndSeed()
{
    const auto list = listOf(QStringLiteral("~a b c d e f g h i j"));
    QSet<QString> rounds;
    for (quint64 seed = 0; seed < 10; ++seed) {
        const auto sequence = sequenceOf(list, seed, 100);
        QCOMPARE(sequenceOf(list, seed, 100), sequence);
        for (int round = 0; round < 10; ++round)
            rounds.insert(sequence.mid(10 * round, 10));
    }
    QCOMPARE(rounds.size(), 100); // of 3,628,800
}

void TestReel::weightsAreKeptInEveryRound()
{
    for (const auto *text : {"a*5 b*3 c d*20 e*2", "~a*5 b*3 c d*20 e*2"}) {
        const auto sequence = sequenceOf(listOf(QString::fromLatin1(text)), 0, 310);
        for (int round = 0; round < 10; ++round) {
            const auto part = sequence.mid(31 * round, 31);
            for (const auto &[item, weight] : {std::pair{'a', 5}, {'b', 3}, {'c', 1}, {'d', 20}, {'e', 2}})
                QCOMPARE(part.count(QLatin1Char(item)), weight);
        }
    }
}

/// From one time to the next it is never twice as long as it would be on average, and one more for making room.
void TestReel::weightsAreSpread()
{
    std::mt19937_64 numbers(1);
    for (int world = 0; world < 500; ++world) {
        Playlist playlist;
        int total = 0;
        for (int index = 0; index < 2 + world % 8; ++index) {
            const int weight = std::uniform_int_distribution<int>(1, 20)(numbers);
            playlist.items.append(cardOf(QString(QChar(u'a' + index)), weight));
            total += weight;
        }
        const auto sequence = sequenceOf(playlist, 0, 3 * total);
        for (qsizetype index = 0; index < playlist.items.size(); ++index) {
            const QChar item(u'a' + static_cast<int>(index));
            auto last = sequence.indexOf(item);
            for (auto next = sequence.indexOf(item, last + 1); next >= 0; next = sequence.indexOf(item, last + 1)) {
                QVERIFY2((next - last - 1) * playlist.items.at(index).weight < 2 * total + total / 2,
                         qPrintable(sequence));
                last = next;
            }
        }
    }
}

void TestReel::nothingComesTwiceInARowWhereThereIsAChoice()
{
    std::mt19937_64 numbers(2);
    int judged = 0;
    for (int world = 0; world < 5000; ++world) {
        Playlist playlist;
        playlist.order = world % 2 == 0 ? Order::Sequence : Order::Shuffle;
        int total = 0;
        int heaviest = 0;
        for (int index = 0; index < 2 + world % 7; ++index) {
            const int weight = std::uniform_int_distribution<int>(1, world % 3 == 0 ? 20 : 4)(numbers);
            playlist.items.append(cardOf(QString(QChar(u'a' + index)), weight));
            total += weight;
            heaviest = std::max(heaviest, weight);
        }
        if (2 * heaviest > total)
            continue; // somebody has to stand beside himself
        const auto sequence = sequenceOf(playlist, numbers(), 6 * total);
        for (qsizetype index = 1; index < sequence.size(); ++index)
            QVERIFY2(sequence.at(index) != sequence.at(index - 1), qPrintable(sequence));
        ++judged;
    }
    QVERIFY(judged > 2000);
}

QTEST_APPLESS_MAIN(TestReel)
#include "tst_reel.moc"
