// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/reporter.h"
#include "tests/player/agent/signers.h"
#include "tests/support/fake_broker.h"

#include <QTest>

namespace ironfence::player {

namespace topics = messaging::topics;
using testing::lobby;
using namespace std::chrono_literals;

class TestReporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void greetsAndLeaves();
    void reportsEveryChangeButNotTooOften();
    void reportsWithoutChanges();

private:
    [[nodiscard]] static int reportsOf(const support::FakeBroker &broker);
    [[nodiscard]] static messaging::Presence birth() { return {lobby().id, QStringLiteral("session-1"), true}; }
    [[nodiscard]] static messaging::Report account();
};

messaging::Report TestReporter::account()
{
    messaging::Report report;
    report.screen = lobby().id;
    report.software = QStringLiteral("0.1.0");
    report.session = QStringLiteral("session-1");
    return report;
}

int TestReporter::reportsOf(const support::FakeBroker &broker)
{
    int reports = 0;
    for (const auto &message : broker.published()) {
        if (message.topic == topics::report(lobby().id) && message.retained &&
            messaging::Report::parse(message.payload))
            ++reports;
    }
    return reports;
}

void TestReporter::greetsAndLeaves()
{
    support::FakeBrokerServer server;
    support::FakeBroker broker(server);
    Reporter reporter(broker, birth(), account);
    const auto online = [&] {
        return messaging::Presence::parse(server.retained().value(topics::presence(lobby().id)));
    };
    broker.start();
    QTRY_COMPARE(reportsOf(broker), 1);
    QVERIFY(online()->online);
    QCOMPARE(online()->session, QStringLiteral("session-1"));

    server.kill(broker); // it comes back by itself
    QVERIFY(!online()->online);
    QTRY_VERIFY(online()->online);
    reporter.farewell();
    QVERIFY(!online()->online);
}

void TestReporter::reportsEveryChangeButNotTooOften()
{
    support::FakeBrokerServer server;
    support::FakeBroker broker(server);
    int asked = 0;
    Reporter reporter(broker, birth(),
                      [&] {
                          ++asked;
                          return account();
                      },
                      {1h, 150ms});
    broker.start();
    QTRY_COMPARE(reportsOf(broker), 1);
    for (int i = 0; i < 100; ++i)
        reporter.changed();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(reportsOf(broker), 1); // too early
    QTRY_COMPARE(reportsOf(broker), 2);
    QTest::qWait(400);
    QCOMPARE(reportsOf(broker), 2); // nothing changed since
    reporter.changed();
    QTRY_COMPARE(reportsOf(broker), 3);
    QCOMPARE(asked, 3);
}

void TestReporter::reportsWithoutChanges()
{
    support::FakeBrokerServer server;
    support::FakeBroker broker(server);
    Reporter reporter(broker, birth(), account, {20ms, 5ms});
    broker.start();
    QTRY_VERIFY(reportsOf(broker) > 3);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestReporter)
#include "tst_reporter.moc"
