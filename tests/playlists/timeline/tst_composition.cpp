// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/composition.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::timeline;

namespace {

/// "police mandatory 20": a programme of an authority with its rank and its share. Its id is its number.
QList<AuthorityProgrammes> authoritiesOf(const QString &text, const QString &caps)
{
    QList<AuthorityProgrammes> authorities;
    int number = 0;
    for (const auto &row : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto words = row.split(u' ');
        const auto id = *base::AuthorityId::parse(words.at(0));
        auto found = std::find_if(authorities.begin(), authorities.end(),
                                  [&](const AuthorityProgrammes &each) { return each.authority == id; });
        if (found == authorities.end()) {
            AuthorityProgrammes authority;
            authority.authority = id;
            found = authorities.insert(authorities.end(), authority);
        }
        Programme programme;
        programme.id = *base::ProgrammeId::parse(QString::number(number++));
        programme.rank = *rankOf(words.at(1));
        programme.share = words.value(2).toInt();
        found->programmes.append(programme);
    }
    for (auto &authority : authorities) {
        for (const auto &cap : caps.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (cap.section(u' ', 0, 0) == authority.authority.text())
                authority.shareCap = cap.section(u' ', 1).toInt();
        }
    }
    return authorities;
}

/// "0 20.0, 3 80.0 | 1 2": shares in per cent, then the pool.
QString textOf(const Roster &roster, const Composition &composition)
{
    const auto idOf = [&](int candidate) {
        return roster.candidates()[static_cast<std::size_t>(candidate)].programme->id.text();
    };
    QStringList shares;
    for (const auto &share : composition.shares)
        shares.append(idOf(share.candidate) + u' ' + QString::number(share.perMille / 10.0, 'f', 1));
    QStringList pool;
    for (const int candidate : composition.pool)
        pool.append(idOf(candidate));
    return shares.join(QStringLiteral(", ")) + QStringLiteral(" | ") + pool.join(u' ');
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladders_data();
    void ladders();
    void moreSharesThanACapHasPartsAreShownAsFarAsItGoes();
    void onlyWhatAppliesCounts();
    void promisesAreLessThanWhatFillsTheTime();
    void isWholeOrHasAPool();
};

void TestComposition::ladders_data()
{
    QTest::addColumn<QString>("programmes");
    QTest::addColumn<QString>("caps");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *programmes, const char *expected, const char *caps = "") {
        QTest::newRow(name) << QString::fromLatin1(programmes) << QString::fromLatin1(caps)
                            << QString::fromLatin1(expected);
    };
    row("nothing", "", " | ");
    row("one", "bank routine", " | 0");
    row("the highest rank wins", "bank filler, bank routine, bank campaign", " | 2");
    row("equals take turns", "bank routine, police routine", " | 0 1");
    row("a share leaves the rest to those below", "police mandatory 20, bank routine, bank filler", "0 20.0 | 1");
    row("shares of several ranks", "police mandatory 20, bank campaign 30, bank routine, bank filler",
        "0 20.0, 1 30.0 | 2");
    row("a pool ends the walk", "police mandatory 20, police mandatory, bank campaign 30", "0 20.0 | 1");
    row("a share beside a pool of its rank", "bank routine 25, police routine", "0 25.0 | 1");
    row("shares below the pool get nothing", "police campaign, bank routine 50", " | 0");
    row("shares alone fill the time", "police mandatory 20, bank routine 60", "0 25.0, 1 75.0 | ");
    row("a single share fills the time", "police filler 1", "0 100.0 | ");
    row("filling is rounded to the whole", "police filler 10, police filler 10, police filler 10",
        "0 33.4, 1 33.3, 2 33.3 | ");
    row("shares of the whole hour leave nothing", "police mandatory 60, bank campaign 40, bank routine",
        "0 60.0, 1 40.0 | ");
    row("no pool beside shares of the whole hour", "police mandatory 100, bank mandatory", "0 100.0 | ");
    row("a rank that asks for more than is left is scaled down",
        "police mandatory 60, bank campaign 60, fire campaign 20, bank routine", "0 60.0, 1 30.0, 2 10.0 | ");
    row("over 100 % in one rank", "police mandatory 90, bank mandatory 90, bank routine", "1 50.0, 0 50.0 | ");
    row("over 100 % is rounded to the whole", "police mandatory 100, bank mandatory 100, fire mandatory 100",
        "1 33.4, 2 33.3, 0 33.3 | ");

    row("a cap", "bank mandatory 60, police routine", "0 30.0 | 1", "bank 30");
    row("a cap that is not reached", "bank mandatory 60, police routine", "0 60.0 | 1", "bank 60");
    row("a cap divides", "bank mandatory 60, bank mandatory 20, police routine", "0 30.0, 1 10.0 | 2", "bank 40");
    row("a cap is of one authority", "bank mandatory 60, fire mandatory 50, police routine", "0 20.0, 1 50.0 | 2",
        "bank 20");
    row("the cap goes to the highest rank first", "bank mandatory 30, bank routine 30, police filler",
        "0 30.0, 1 10.0 | 2", "bank 40");
    row("what does not come takes nothing of the cap", "police mandatory 60, police campaign, police filler 90",
        "0 60.0 | 1");
    row("an authority may ask for more than the hour over its ranks",
        "police mandatory 60, police routine 60, bank filler", "0 60.0, 1 40.0 | ");
    row("a cap of nothing", "bank mandatory 60, police routine", " | 1", "bank 0");
    row("a cap is given to its last tenth", "bank mandatory 1, bank mandatory 100, bank mandatory 100, police routine",
        "0 0.1, 1 0.5, 2 0.4 | 3", "bank 1");
    row("a share that a cap makes nothing of does not become a turn",
        "bank mandatory 30, bank routine 30, police routine", "0 30.0 | 2", "bank 30");
    row("a share that a cap makes nothing of gets nothing of what rounding leaves",
        "bank mandatory 30, police mandatory 33, fire mandatory 33, army mandatory 33, navy mandatory 33",
        "3 25.0, 2 25.0, 4 25.0, 1 25.0 | ", "bank 0");
    row("what fills the time keeps to the caps", "bank routine 60, police filler 20", "0 30.0, 1 70.0 | ", "bank 30");
    row("what fills the time goes as far as the caps", "bank routine 60, police filler 20, fire filler 10",
        "0 30.0, 2 40.0, 1 30.0 | ", "bank 30, police 30");
    row("caps are exceeded where nobody else is there", "bank routine 60, police filler 20", "0 75.0, 1 25.0 | ",
        "bank 30, police 10");
    row("nothing is left by the cap at all", "bank mandatory 60", " | ", "bank 0");
}

void TestComposition::ladders()
{
    QFETCH(QString, programmes);
    QFETCH(QString, caps);
    QFETCH(QString, expected);
    const Roster roster(authoritiesOf(programmes, caps), Screen());
    const QBitArray all(static_cast<qsizetype>(roster.candidates().size()), true);
    QCOMPARE(textOf(roster, Composition::of(roster, all)), expected);
}

void TestComposition::moreSharesThanACapHasPartsAreShownAsFarAsItGoes()
{
    for (const int count : {49, 50, 51, 500}) {
        const QStringList rows(count, QStringLiteral("bank mandatory 1"));
        const auto text = rows.join(QStringLiteral(", ")) + QStringLiteral(", police routine");
        const Roster roster(authoritiesOf(text, QStringLiteral("bank 5")), Screen());
        const auto composition = Composition::of(roster, QBitArray(count + 1, true));
        QCOMPARE(composition.shares.size(), std::min(count, 50));
        for (const auto &share : composition.shares)
            QCOMPARE(share.perMille, count == 49 && share.candidate == 0 ? 2 : 1);
        QCOMPARE(composition.pool, QList<int>{count});
    }
}

void TestComposition::onlyWhatAppliesCounts()
{
    const auto text = QStringLiteral("police mandatory 60, police mandatory 60, bank campaign, bank routine");
    const Roster roster(authoritiesOf(text, {}), Screen());
    QBitArray applies(4);
    applies.setBit(1);
    applies.setBit(3);
    const auto composition = Composition::of(roster, applies);
    QCOMPARE(textOf(roster, composition), QStringLiteral("1 60.0 | 3"));
    QVERIFY(composition.shows(1) && composition.shows(3) && !composition.shows(0) && !composition.shows(2));
    QCOMPARE(composition.shareOf(1), 600);
    QCOMPARE(composition.shareOf(3), 0);
    QVERIFY(Composition::of(roster, QBitArray(4)).isEmpty());
}

void TestComposition::promisesAreLessThanWhatFillsTheTime()
{
    const Roster roster(authoritiesOf(QStringLiteral("police mandatory 20, bank routine 60"), {}), Screen());
    const auto composition = Composition::of(roster, QBitArray(2, true));
    QCOMPARE(composition.shares, (QList<Share>{{0, 250, 200}, {1, 750, 600}}));
}

/// Whatever is asked for: either somebody takes turns, or the shares are the whole hour, or nobody applies.
void TestComposition::isWholeOrHasAPool()
{
    quint64 state = 1;
    const auto chance = [&state](int below) {
        state = state * 6364136223846793005 + 1442695040888963407;
        return static_cast<int>((state >> 33) % static_cast<quint64>(below));
    };
    const QStringList names{QStringLiteral("police"), QStringLiteral("bank"), QStringLiteral("fire")};
    for (int world = 0; world < 3000; ++world) {
        QStringList rows;
        for (int count = chance(20); count >= 0; --count) {
            rows.append(names.at(chance(3)) + u' ' + nameOf(static_cast<Rank>(chance(4))) + u' ' +
                        QString::number(chance(3) == 0 ? 0 : 1 + chance(100)));
        }
        const auto caps = QStringLiteral("police %1, bank %2").arg(1 + chance(100)).arg(1 + chance(100));
        const Roster roster(authoritiesOf(rows.join(QStringLiteral(", ")), caps), Screen());
        const auto composition =
            Composition::of(roster, QBitArray(static_cast<qsizetype>(roster.candidates().size()), true));
        int sum = 0;
        for (const auto &share : composition.shares) {
            QVERIFY(share.perMille > 0 && share.promised > 0 && share.promised <= share.perMille);
            sum += share.perMille;
        }
        QVERIFY2(composition.pool.isEmpty() ? sum == 1000 : sum < 1000, qPrintable(rows.join(u',') + u' ' + caps));
    }
}

QTEST_APPLESS_MAIN(TestComposition)
#include "tst_composition.moc"
