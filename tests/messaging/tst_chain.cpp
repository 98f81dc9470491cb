// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/messaging/samples.h"

#include <QTest>

using namespace ironfence;
using namespace messaging;
using namespace messaging::samples;

/// What every play of a chain is tied to.
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadStrictly_data();
    void namesAreReadStrictly();
    void namesDiffer();
    void beginsWithScreenAndName();
    void everyByteCounts();
    void headIsTheSameAfterTheWire();
};

void TestChain::namesAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a name") << QStringLiteral("00112233445566778899aabbccddeeff") << true;
    QTest::newRow("capitals") << QStringLiteral("00112233445566778899AABBCCDDEEFF") << false;
    QTest::newRow("short") << QStringLiteral("00112233445566778899aabbccddeef") << false;
    QTest::newRow("long") << QStringLiteral("00112233445566778899aabbccddeeff0") << false;
    QTest::newRow("line feed") << QStringLiteral("00112233445566778899aabbccddeef\n") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestChain::namesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(ChainName::parse(text).has_value(), good);
}

void TestChain::namesDiffer()
{
    const auto one = ChainName::random();
    QVERIFY(ChainName::parse(one.text()).has_value());
    QVERIFY(one != ChainName::random());
}

/// By other means than ours: printf 'ironfence/plays/1\nlobby-1\n00112233445566778899aabbccddeeff\n' | sha256sum
void TestChain::beginsWithScreenAndName()
{
    const auto screen = id<base::ScreenId>("lobby-1");
    const auto chain = id<ChainName>("00112233445566778899aabbccddeeff");
    QCOMPARE(beginningOf(chain, screen).hex(),
             QStringLiteral("aa3ff53d026bb36ef880ed2b720ba5176e98e87f934bbe929c370572aeec5757"));
    // printf '' | cat <(the 32 bytes above) <(printf '{"a":1}') | sha256sum
    QCOMPARE(linkOf(beginningOf(chain, screen), R"({"a":1})").hex(),
             QStringLiteral("2a531e736164c97fcbee4e017a02ddfb1073ce0a27633aa284ec2c10b96e2706"));
    QVERIFY(beginningOf(chain, id<base::ScreenId>("lobby-2")) != beginningOf(chain, screen));
}

void TestChain::everyByteCounts()
{
    const auto head = plays().head();
    auto longer = plays();
    longer.plays.back().duration += base::Milliseconds{1};
    QVERIFY(longer.head() != head);
    auto swapped = plays();
    std::swap(swapped.plays[0], swapped.plays[1]);
    QVERIFY(swapped.head() != head);
    auto shorter = plays();
    shorter.plays.removeFirst();
    QVERIFY(shorter.head() != head);
    auto elsewhere = plays();
    elsewhere.after = {};
    QVERIFY(elsewhere.head() != head);
}

void TestChain::headIsTheSameAfterTheWire()
{
    auto batch = plays();
    batch.plays.back().extra["brightness"] = 0.1;
    batch.plays.back().fault = QStringLiteral("解码器 \"x\"\n\\");
    const auto again = PlayBatch::parse(batch.serialize());
    QVERIFY(again.has_value());
    QCOMPARE(again->head().hex(), batch.head().hex());
    QCOMPARE(again->after.hex(), batch.after.hex());
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
