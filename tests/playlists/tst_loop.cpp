// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/loop.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

namespace {

base::UtcTime at(qint64 seconds)
{
    return base::fromUnixMs(1'795'400'000'000) + std::chrono::seconds(seconds);
}

/// A programme of so many cards.
Programme programmeOf(const char *id, Rank rank, int items, std::optional<qint64> from = {},
                      std::optional<qint64> until = {})
{
    Programme programme;
    programme.id = *base::ProgrammeId::parse(QString::fromLatin1(id));
    programme.rank = rank;
    if (from)
        programme.validFrom = at(*from);
    if (until)
        programme.validUntil = at(*until);
    for (int i = 0; i < items; ++i) {
        Card card;
        card.title = QStringLiteral("%1 of %2").arg(i).arg(QString::fromLatin1(id));
        programme.playlist.items.append(Item{CardItem{card}, {}});
    }
    return programme;
}

QString idsOf(const QList<LoopItem> &loop)
{
    QStringList ids;
    for (const auto &item : loop)
        ids.append(item.id);
    return ids.join(u' ');
}

Screen lobby()
{
    Screen screen;
    screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));
    return screen;
}

} // namespace

class tst_Loop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highestRankOfTheValid_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("ids");
        QTest::newRow("before the campaign") << 0 << QStringLiteral("a/0 a/1 b/0");
        QTest::newRow("last moment before it") << 9 << QStringLiteral("a/0 a/1 b/0");
        QTest::newRow("valid_from is inclusive") << 10 << QStringLiteral("c/0");
        QTest::newRow("valid_until is exclusive") << 20 << QStringLiteral("a/0 a/1 b/0");
        QTest::newRow("only filler is left") << 50 << QStringLiteral("f/0");
        QTest::newRow("nothing is left") << 100 << QString();
    }

    void highestRankOfTheValid()
    {
        QFETCH(int, second);
        QFETCH(QString, ids);
        const QList<Programme> programmes = {
            programmeOf("f", Rank::Filler, 1, {}, 100),
            programmeOf("a", Rank::Routine, 2, {}, 50),
            programmeOf("c", Rank::Campaign, 1, 10, 20),
            programmeOf("b", Rank::Routine, 1, {}, 50),
        };
        QCOMPARE(idsOf(loopOf(programmes, lobby(), at(second))), ids);
    }

    void aProgrammeForOthersDoesNotCount()
    {
        auto foreign = programmeOf("m", Rank::Mandatory, 1);
        foreign.audience.profiles = {Profile::Led};
        const QList<Programme> programmes = {foreign, programmeOf("a", Rank::Routine, 1)};
        QCOMPARE(idsOf(loopOf(programmes, lobby(), at(0))), QStringLiteral("a/0"));
        QCOMPARE(loopOf(programmes, lobby(), at(0)).constFirst().item, programmes.at(1).playlist.items.constFirst());
    }

    void changesAtTheNextEdge()
    {
        const QList<Programme> programmes = {programmeOf("a", Rank::Routine, 1, 10, 30),
                                             programmeOf("b", Rank::Routine, 1, 20, {})};
        QCOMPARE(nextChange(programmes, at(0)).value(), at(10));
        QCOMPARE(nextChange(programmes, at(10)).value(), at(20));
        QCOMPARE(nextChange(programmes, at(25)).value(), at(30));
        QVERIFY(!nextChange(programmes, at(30)));
        QVERIFY(!nextChange({}, at(0)));
    }
};

QTEST_APPLESS_MAIN(tst_Loop)
#include "tst_loop.moc"
