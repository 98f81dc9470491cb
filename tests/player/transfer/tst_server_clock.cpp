// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/transfer/server_clock.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using base::Milliseconds;
using player::ServerClock;
using support::ScriptedServer;

/// The clock against a server whose time the test owns; the ways between them take as long as the test says.
class TestServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void estimatesTheServersClock();
    void believesTheQuickestExchange();
    void bearsAJumpOfTheMachinesClock();
    void keepsAGoodExchangeWhenALaterOneFails();
    void reportsFailureAndTriesAgain_data();
    void reportsFailureAndTriesAgain();
    void measuresAgainByItself();
    void measuresOnceAtATime();
    void saysWhenNobodyListens();

private:
    [[nodiscard]] base::UtcTime serverNow() const { return base::UtcTime{server0 + m_machine->monotonic().sinceBoot}; }
    [[nodiscard]] ScriptedServer::Answer exchange(Milliseconds there, Milliseconds back);
    [[nodiscard]] messaging::ClockEstimate measureOnce(ServerClock &clock) const;

    static constexpr Milliseconds server0{1'790'000'000'000};
    std::unique_ptr<support::ManualClock> m_machine;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestServerClock::init()
{
    m_machine = std::make_unique<support::ManualClock>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer([this](const auto &) { return exchange(Milliseconds(4), Milliseconds(4)); });
}

ScriptedServer::Answer TestServerClock::exchange(Milliseconds there, Milliseconds back)
{
    m_machine->advance(there);
    const auto received = base::toUnixMs(serverNow()) * 1000;
    m_machine->advance(Milliseconds(3));
    const auto sent = base::toUnixMs(serverNow()) * 1000;
    m_machine->advance(back);
    const auto body = QStringLiteral(R"({"received_us":%1,"sent_us":%2})").arg(received).arg(sent).toUtf8();
    return {ScriptedServer::response("200 OK", body), ScriptedServer::Then::KeepOpen};
}

messaging::ClockEstimate TestServerClock::measureOnce(ServerClock &clock) const
{
    messaging::ClockEstimate estimate;
    Milliseconds error{0};
    connect(&clock, &ServerClock::measured, this, [&](const messaging::ClockEstimate &measured) {
        estimate = measured;
        error = m_machine->now() + measured.offset - serverNow(); // the offset holds at this moment
    });
    clock.measure();
    if (!QTest::qWaitFor([&] { return estimate.synchronised; }))
        qWarning("no measurement came");
    clock.disconnect(this);
    if (std::chrono::abs(error) > estimate.uncertainty)
        qFatal("the estimate is wrong by %lld ms", static_cast<long long>(error.count()));
    return estimate;
}

void TestServerClock::estimatesTheServersClock()
{
    ServerClock clock(m_server->url(), *m_machine);
    const auto estimate = measureOnce(clock);
    QVERIFY(estimate.synchronised);
    QCOMPARE(estimate.uncertainty, Milliseconds(5)); // half of 8 ms, and 1 ms of our clock's resolution
    QCOMPARE(m_machine->now() + estimate.offset, serverNow());
    QCOMPARE(m_server->requests().size(), 5);
    QCOMPARE(m_server->requests().constFirst().path, QByteArray("/time"));
}

void TestServerClock::believesTheQuickestExchange()
{
    const QList<int> backs{80, 30, 2, 50, 40};
    m_server->answer(
        [&](const auto &) { return exchange(Milliseconds(2), Milliseconds(backs[m_server->requests().size() - 1])); });
    ServerClock clock(m_server->url(), *m_machine);
    QCOMPARE(measureOnce(clock).uncertainty, Milliseconds(3));
}

void TestServerClock::bearsAJumpOfTheMachinesClock()
{
    m_server->answer([this](const auto &) {
        auto answer = exchange(Milliseconds(4), Milliseconds(4));
        if (m_server->requests().size() % 2 == 0)
            m_machine->setNow(m_machine->now() + std::chrono::hours(24)); // in the middle of the measurement
        return answer;
    });
    ServerClock clock(m_server->url(), *m_machine);
    const auto estimate = measureOnce(clock);
    QCOMPARE(m_machine->now() + estimate.offset, serverNow());
}

void TestServerClock::keepsAGoodExchangeWhenALaterOneFails()
{
    m_server->answer([this](const auto &) {
        if (m_server->requests().size() < 3)
            return exchange(Milliseconds(4), Milliseconds(4));
        return ScriptedServer::Answer{ScriptedServer::response("500 Oops", "")};
    });
    ServerClock clock(m_server->url(), *m_machine);
    QVERIFY(measureOnce(clock).synchronised);
}

void TestServerClock::reportsFailureAndTriesAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("500") << ScriptedServer::response("500 Oops", "") << QStringLiteral("unavailable");
    QTest::newRow("redirect") << ScriptedServer::response("302 Found", "", "Location: /time2\r\n")
                              << QStringLiteral("unavailable");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{")
                         << QStringLiteral("unavailable");
    QTest::newRow("silence") << QByteArray() << QStringLiteral("unavailable");
    QTest::newRow("HTML") << ScriptedServer::response("200 OK", "<html>") << QStringLiteral("invalid");
    QTest::newRow("endless") << ScriptedServer::response("200 OK", QByteArray(1'000'000, ' '))
                             << QStringLiteral("unavailable");
}

void TestServerClock::reportsFailureAndTriesAgain()
{
    QFETCH(QByteArray, answer);
    const auto then = answer.isEmpty() ? ScriptedServer::Then::KeepOpen : ScriptedServer::Then::Close;
    m_server->answer([&](const auto &) { return ScriptedServer::Answer{answer, then}; });
    ServerClock clock(m_server->url(), *m_machine,
                      {.between = Milliseconds(60'000), .retry = Milliseconds(20), .patience = Milliseconds(300)});
    QSignalSpy failed(&clock, &ServerClock::failed);
    QSignalSpy measured(&clock, &ServerClock::measured);
    clock.measure();
    QVERIFY(failed.wait());
    QTEST(base::nameOf(failed.constFirst().constFirst().value<base::Error>().code), "code");
    QVERIFY(measured.isEmpty());
    QVERIFY(std::none_of(m_server->requests().begin(), m_server->requests().end(),
                         [](const auto &request) { return request.path == "/time2"; }));

    m_server->answer([this](const auto &) { return exchange(Milliseconds(1), Milliseconds(1)); });
    QVERIFY(measured.wait());
}

void TestServerClock::measuresAgainByItself()
{
    ServerClock clock(m_server->url(), *m_machine, {.between = Milliseconds(20)});
    QSignalSpy measured(&clock, &ServerClock::measured);
    clock.measure();
    QTRY_VERIFY(measured.count() >= 3);
}

void TestServerClock::measuresOnceAtATime()
{
    ServerClock clock(m_server->url(), *m_machine);
    QSignalSpy measured(&clock, &ServerClock::measured);
    clock.measure();
    clock.measure();
    QVERIFY(measured.wait());
    QCOMPARE(m_server->requests().size(), 5);
    clock.measure();
    QVERIFY(measured.wait());
    QCOMPARE(m_server->requests().size(), 10);
}

void TestServerClock::saysWhenNobodyListens()
{
    const auto url = m_server->url();
    m_server.reset();
    ServerClock clock(url, *m_machine);
    QSignalSpy failed(&clock, &ServerClock::failed);
    clock.measure();
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<base::Error>().code, base::ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_server_clock.moc"
