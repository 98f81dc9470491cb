// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/command_agent.h"
#include "tests/player/agent/signers.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QTest>

namespace ironfence::player {

using base::ErrorCode;
using messaging::Command;
using messaging::CommandAnswer;
using messaging::Order;
using testing::lobby;
using namespace std::chrono_literals;

namespace {

/// Writes down what is asked of them.
class FakeHands final : public ScreenHands
{
public:
    base::Result<void> identify() override { return note(QStringLiteral("identify")); }
    void photograph(const Photographed &answer) override
    {
        (void)note(QStringLiteral("screenshot"));
        waiting = answer;
    }
    void resync() override { (void)note(QStringLiteral("resync")); }
    base::Result<void> restart() override { return note(QStringLiteral("restart")); }

    QStringList done;
    QString refusal;
    Photographed waiting;

private:
    base::Result<void> note(const QString &what)
    {
        if (!refusal.isEmpty())
            return base::failure(ErrorCode::Unavailable, refusal, QStringLiteral("alert"));
        done.append(what);
        return {};
    }
};

struct Fixture
{
    Fixture()
    {
        signers.keyring.setOnline({online.publicKey()});
        broker.start();
        connected = QTest::qWaitFor([this] { return broker.isConnected(); });
    }

    Command command(Order order)
    {
        return {lobby().id, QStringLiteral("%1").arg(++count, 32, 16, QLatin1Char('0')), order, clock.now(),
                clock.now() + 30s};
    }
    void give(const Command &command, const trust::SecretKey &key)
    {
        agent.take(testing::Signers::envelope(Command::payloadType, command.serialize(), key));
    }
    void give(const Command &command) { give(command, online); }

    [[nodiscard]] QList<CommandAnswer> answers() const
    {
        QList<CommandAnswer> answers;
        for (const auto &message : broker.published())
            answers.append(CommandAnswer::parse(message.payload).value());
        return answers;
    }

    int count = 0;
    bool connected = false;
    testing::Signers signers;
    trust::SecretKey online = trust::SecretKey::generate();
    support::ManualClock clock;
    ServerTime time{clock};
    FaultLog faults{time};
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    FakeHands hands;
    CommandAgent agent{{broker, time, faults, hands}, lobby().id, signers.keyring};
};

} // namespace

class TestCommandAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void obeysAndAnswers_data();
    void obeysAndAnswers();
    void sendsThePicture();
    void saysWhyNot();
    void believesTheOnlineKeyOnly();
    void withoutAnOnlineKeyNobodyIsBelieved();
    void isForOneScreen();
    void obeysOnce();
    void comesInTime();
    void isNotAskedTooOften_data();
    void isNotAskedTooOften();
    void restartsNotRightAfterTheStart();
    void tellsGarbageApart();
    void boundsWhatItRemembers();
};

void TestCommandAgent::obeysAndAnswers_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("identify") << Order::Identify;
    QTest::newRow("resync") << Order::Resync;
    QTest::newRow("restart") << Order::Restart;
}

void TestCommandAgent::obeysAndAnswers()
{
    QFETCH(Order, order);
    Fixture f;
    QVERIFY(f.connected);
    f.clock.advance(11min);
    const auto command = f.command(order);
    f.give(command);
    QCOMPARE(f.hands.done, QStringList{nameOf(order)});
    QCOMPARE(f.answers().size(), 1);
    const auto answer = f.answers().constFirst();
    QCOMPARE(answer.nonce, command.nonce);
    QVERIFY(answer.screen == lobby().id);
    QCOMPARE(answer.refused, QString());
    QVERIFY(answer.at == f.clock.now());
    QCOMPARE(f.broker.published().constFirst().topic, messaging::topics::answers(lobby().id));
    QVERIFY(!f.broker.published().constFirst().retained);
}

void TestCommandAgent::sendsThePicture()
{
    Fixture f;
    f.give(f.command(Order::Screenshot));
    QVERIFY(f.answers().isEmpty());
    const CommandAnswer::Picture picture{{64, 16}, QByteArray("\xff\xd8\xff\xe0\xff\xd9")};
    f.hands.waiting(picture);
    QCOMPARE(f.answers().size(), 1);
    QVERIFY(f.answers().constFirst().picture == picture);

    f.clock.advance(1min);
    f.give(f.command(Order::Screenshot));
    f.hands.waiting(base::failure(ErrorCode::Unsupported, QStringLiteral("it cannot be read")));
    QCOMPARE(f.answers().constLast().refused, QStringLiteral("it cannot be read"));
    QVERIFY(!f.answers().constLast().picture);
}

void TestCommandAgent::saysWhyNot()
{
    Fixture f;
    f.hands.refusal = QStringLiteral("an alert is on the glass");
    f.give(f.command(Order::Identify));
    QCOMPARE(f.answers().constFirst().refused, QStringLiteral("an alert is on the glass"));
    QCOMPARE(f.answers().constFirst().reason, QStringLiteral("alert"));
}

void TestCommandAgent::believesTheOnlineKeyOnly()
{
    Fixture f;
    f.give(f.command(Order::Identify), f.signers.police); // not even those who may say everything else
    f.give(f.command(Order::Identify), f.signers.stranger);
    QVERIFY(f.hands.done.isEmpty());
    QVERIFY(f.answers().isEmpty());
    QCOMPARE(f.faults.faults().constLast().code, QStringLiteral("untrusted"));
}

void TestCommandAgent::withoutAnOnlineKeyNobodyIsBelieved()
{
    Fixture f;
    f.signers.keyring.setOnline({});
    f.give(f.command(Order::Identify));
    QVERIFY(f.hands.done.isEmpty());
    QCOMPARE(f.faults.faults().constLast().code, QStringLiteral("unsupported"));
}

void TestCommandAgent::isForOneScreen()
{
    Fixture f;
    auto command = f.command(Order::Identify);
    command.screen = base::ScreenId::parse(QStringLiteral("lobby-2")).value();
    f.give(command);
    QVERIFY(f.hands.done.isEmpty());
    QVERIFY(f.answers().isEmpty());
    QCOMPARE(f.faults.faults().constLast().code, QStringLiteral("invalid"));
}

void TestCommandAgent::obeysOnce()
{
    Fixture f;
    const auto command = f.command(Order::Identify);
    f.give(command);
    f.clock.advance(20s);
    f.give(command);
    QCOMPARE(f.hands.done.size(), 1);
    QCOMPARE(f.answers().size(), 1);
    QCOMPARE(f.faults.faults().constLast().code, QStringLiteral("replayed"));

    f.clock.advance(5min);
    f.give(f.command(Order::Screenshot)); // nonces of minutes ago are forgotten with the next command
    f.give(command);                      // but then it is too late by any clock
    QCOMPARE(f.hands.done.size(), 2);
    QVERIFY(f.answers().constLast().refused.contains(QStringLiteral("too late")));
}

void TestCommandAgent::comesInTime()
{
    Fixture f;
    auto late = f.command(Order::Identify);
    auto early = f.command(Order::Identify);
    early.issued += 11s;
    early.expires += 11s;
    f.give(early);
    QVERIFY(f.answers().constLast().refused.contains(QStringLiteral("future")));
    f.clock.advance(41s); // its 30 s, and what clocks may differ by
    f.give(late);
    QVERIFY(f.answers().constLast().refused.contains(QStringLiteral("too late")));
    QVERIFY(f.hands.done.isEmpty());
}

void TestCommandAgent::isNotAskedTooOften_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<int>("seconds");
    QTest::newRow("identify") << Order::Identify << 10;
    QTest::newRow("screenshot") << Order::Screenshot << 2;
    QTest::newRow("resync") << Order::Resync << 30;
    QTest::newRow("restart") << Order::Restart << 600;
}

void TestCommandAgent::isNotAskedTooOften()
{
    QFETCH(Order, order);
    QFETCH(int, seconds);
    Fixture f;
    f.clock.advance(11min);
    f.give(f.command(order));
    f.clock.advance(std::chrono::seconds(seconds) - 1ms);
    f.give(f.command(order));
    QCOMPARE(f.hands.done.size(), 1);
    QVERIFY2(f.answers().constLast().refused.contains(QStringLiteral("again in 1 s")),
             qPrintable(f.answers().constLast().refused));
    f.clock.advance(1ms); // what was refused does not count
    f.give(f.command(order));
    QCOMPARE(f.hands.done.size(), 2);
}

void TestCommandAgent::restartsNotRightAfterTheStart()
{
    Fixture f;
    f.clock.advance(1min);
    f.give(f.command(Order::Restart));
    QVERIFY(f.hands.done.isEmpty());
    QVERIFY(f.answers().constLast().refused.contains(QStringLiteral("540 s")));
}

void TestCommandAgent::tellsGarbageApart()
{
    Fixture f;
    f.agent.take("{}");
    f.agent.take(testing::Signers::envelope(Command::payloadType, "{}", f.online));
    f.agent.take(testing::Signers::envelope("application/vnd.ironfence.alert+json",
                                            f.command(Order::Identify).serialize(), f.online));
    QCOMPARE(f.faults.faults().size(), 3);
    QVERIFY(f.hands.done.isEmpty());
    QVERIFY(f.answers().isEmpty());
}

void TestCommandAgent::boundsWhatItRemembers()
{
    Fixture f;
    for (int i = 0; i < 500; ++i)
        f.give(f.command(Order::Identify));
    QCOMPARE(f.answers().size(), 500);
    f.give(f.command(Order::Identify));
    QCOMPARE(f.answers().size(), 500);
    QCOMPARE(f.faults.faults().constLast().code, QStringLiteral("unavailable"));
    f.clock.advance(3min);
    f.give(f.command(Order::Identify));
    QCOMPARE(f.answers().size(), 501);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestCommandAgent)
#include "tst_command_agent.moc"
