// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/time_floor.h"

#include <QTest>

namespace ironfence::player {

namespace {

base::UtcTime at(int second)
{
    return base::fromUnixMs(1'795'400'000'000) + std::chrono::seconds(second);
}

const auto police = QStringLiteral("police");
const auto bank = QStringLiteral("bank");

} // namespace

class TestTimeFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheNewestThatIsKnown();
    void fallsBackWhenAKeyGoes();
    void believesTheServersLastWord();
    void forgetsWhatIsStillToCome();
    void keepsTheNewestKeys();
};

void TestTimeFloor::isTheNewestThatIsKnown()
{
    TimeFloor floor;
    QVERIFY(!floor.bottom() && !floor.newestSigned() && !floor.told());
    QVERIFY(floor.sign(police, at(5)));
    QVERIFY(!floor.sign(police, at(5)));
    QVERIFY(!floor.sign(police, at(4)));
    QCOMPARE(*floor.bottom(), at(5));
    floor.tell(at(3));
    QCOMPARE(*floor.bottom(), at(5));
    floor.tell(at(9));
    QCOMPARE(*floor.bottom(), at(9));
    QVERIFY(floor.sign(bank, at(10)));
    QCOMPARE(*floor.newestSigned(), (TimeFloor::Signed{bank, at(10)}));
    QCOMPARE(*floor.bottom(), at(10));
}

void TestTimeFloor::fallsBackWhenAKeyGoes()
{
    TimeFloor floor({{police, at(5)}, {bank, at(7)}}, at(1));
    floor.keep({police, QStringLiteral("another")});
    QCOMPARE(*floor.bottom(), at(5));
    floor.keep({});
    QCOMPARE(*floor.bottom(), at(1));
}

void TestTimeFloor::believesTheServersLastWord()
{
    TimeFloor floor({}, at(900));
    floor.tell(at(100)); // its clock was mended
    QCOMPARE(*floor.bottom(), at(100));
}

void TestTimeFloor::forgetsWhatIsStillToCome()
{
    TimeFloor floor({{police, at(900)}, {bank, at(100)}}, {});
    floor.forgetAfter(at(100));
    QCOMPARE(floor.times(), (QList<TimeFloor::Signed>{{bank, at(100)}}));
}

void TestTimeFloor::keepsTheNewestKeys()
{
    TimeFloor floor;
    const int many = static_cast<int>(TimeFloor::maxKeys);
    for (int i = 0; i < many; ++i)
        QVERIFY(floor.sign(QString::number(i), at(100 + i)));
    QVERIFY(!floor.sign(QStringLiteral("too old"), at(99)));
    QVERIFY(floor.sign(QStringLiteral("new"), at(101)));
    QCOMPARE(floor.times().size(), TimeFloor::maxKeys);
    QVERIFY(!floor.times().contains(TimeFloor::Signed{QStringLiteral("0"), at(100)})); // the oldest went
    QVERIFY(floor.sign(QStringLiteral("1"), at(900)));
    QCOMPARE(floor.newestSigned()->key, QStringLiteral("1"));
    QCOMPARE(floor.times().size(), TimeFloor::maxKeys);
    QCOMPARE(TimeFloor(floor.times(), floor.told()), floor);
}

} // namespace ironfence::player

QTEST_APPLESS_MAIN(ironfence::player::TestTimeFloor)
#include "tst_time_floor.moc"
