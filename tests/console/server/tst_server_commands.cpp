// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/console/server/fake_screen.h"

#include <QFile>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using console::client::CommandEntry;
using messaging::Command;
using messaging::CommandAnswer;
using messaging::Order;

/// What operators order single screens to do, through the real server and its broker.
class ServerCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsWhatItOrders();
    void bringsThePicture();
    void tellsARefusal();
    void waitsForTheAnswer();
    void doesNotOrderTheSameTwice();
    void believesOnlyTheScreenThatWasAsked();
    void orderOfWhatIsNotThere_data();
    void orderOfWhatIsNotThere();
    void badOrders_data();
    void badOrders();
    void withoutAKeyNothingIsOrdered();
    void aKeyThatIsNotNamedIsRefused();

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toUtf8()};
    }
    [[nodiscard]] CommandEntry order(Order order) const
    {
        const auto ordered = client().order(m_id, order);
        if (!ordered)
            qWarning() << ordered.error().line();
        return ordered.value_or(CommandEntry{});
    }

    ServerFixture m_server;
    FakeScreen m_screen;
    const base::ScreenId m_id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
};

void ServerCommandsTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_screen.open(m_server, m_id.text()));
    QTRY_VERIFY_WITH_TIMEOUT(client().screen(m_id)->online, 10'000);
    m_screen.answer = &FakeScreen::done;
}

void ServerCommandsTest::signsWhatItOrders()
{
    const auto given = order(Order::Identify);
    QCOMPARE(given.state, CommandEntry::State::Waiting);
    QCOMPARE(given.expires - given.issued, base::Milliseconds(30'000));
    QTRY_COMPARE(m_screen.commands().size(), 1);
    const auto &command = m_screen.commands().constLast();
    QVERIFY(command.screen == m_id);
    QCOMPARE(command.nonce, given.nonce);
    QCOMPARE(command.order, Order::Identify);
    QVERIFY(m_server.config().keyring.verifyOnline(m_screen.envelope(), QLatin1String(Command::payloadType)));
    QVERIFY(!m_server.config().keyring.verify(m_screen.envelope(), QLatin1String(Command::payloadType)));
    QTRY_COMPARE(client().outcome(given)->state, CommandEntry::State::Done);
    QVERIFY(client().outcome(given)->answered.has_value());
}

void ServerCommandsTest::bringsThePicture()
{
    QCOMPARE(client().screenshot(m_id).error().code, base::ErrorCode::NotFound);
    const auto given = order(Order::Screenshot);
    QTRY_COMPARE(client().outcome(given)->state, CommandEntry::State::Done);
    QCOMPARE(client().outcome(given)->picture, QSize(64, 16));
    const auto jpeg = client().screenshot(m_id);
    QVERIFY(jpeg);
    QCOMPARE(*jpeg, FakeScreen::done(m_screen.commands().constLast()).picture->jpeg);
    const auto reply = m_server.get(QStringLiteral("/api/1/screens/lobby-1/screenshot"));
    QCOMPARE(reply.headers.value(QStringLiteral("content-type")), QStringLiteral("image/jpeg"));
}

void ServerCommandsTest::tellsARefusal()
{
    m_screen.answer = [](const Command &command) {
        auto answer = FakeScreen::done(command);
        answer.refused = QStringLiteral("nobody would start it again");
        answer.reason = QStringLiteral("unsupervised");
        return answer;
    };
    const auto given = order(Order::Restart);
    QTRY_COMPARE(client().outcome(given)->state, CommandEntry::State::Refused);
    QCOMPARE(client().outcome(given)->refused, QStringLiteral("nobody would start it again"));
    QCOMPARE(client().outcome(given)->reason, QStringLiteral("unsupervised"));
    m_screen.answer = &FakeScreen::done;
}

/// The question waits, not the one who asks.
void ServerCommandsTest::waitsForTheAnswer()
{
    m_screen.answer = {};
    const auto given = order(Order::Resync);
    QTRY_COMPARE(m_screen.commands().constLast().nonce, given.nonce);

    std::optional<CommandEntry> outcome;
    const auto thread = std::unique_ptr<QThread>(
        QThread::create([&] { outcome = client().outcome(given, std::chrono::seconds(20)).value_or(CommandEntry{}); }));
    thread->start();
    QTest::qWait(300); // it waits already, or it comes after the answer: both must end the same
    m_screen.say(FakeScreen::done(m_screen.commands().constLast()));
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10'000);
    QCOMPARE(outcome->state, CommandEntry::State::Done);
    m_screen.answer = &FakeScreen::done;
}

void ServerCommandsTest::doesNotOrderTheSameTwice()
{
    m_screen.answer = {};
    const auto first = order(Order::Identify);
    QCOMPARE(client().order(m_id, Order::Identify).error().code, base::ErrorCode::Conflict);
    const auto other = client().order(m_id, Order::Restart); // something else may be ordered meanwhile
    QVERIFY(other);
    QTRY_COMPARE(m_screen.commands().constLast().nonce, other->nonce);
    for (const auto &command : m_screen.commands().last(2))
        m_screen.say(FakeScreen::done(command));
    QTRY_COMPARE(client().outcome(first)->state, CommandEntry::State::Done);
    m_screen.answer = &FakeScreen::done;
    QVERIFY(client().order(m_id, Order::Identify));
    QTRY_COMPARE(client().outcome(*other)->state, CommandEntry::State::Done);
}

void ServerCommandsTest::believesOnlyTheScreenThatWasAsked()
{
    FakeScreen other;
    QVERIFY(other.open(m_server, QStringLiteral("lobby-2")));
    m_screen.answer = {};
    const auto given = order(Order::Screenshot);
    QTRY_COMPARE(m_screen.commands().constLast().nonce, given.nonce);
    const auto before = client().screenshot(m_id);

    auto forged = FakeScreen::done(m_screen.commands().constLast());
    other.say(forged); // on its own topic, for the other one
    forged.screen = *base::ScreenId::parse(QStringLiteral("lobby-2"));
    other.say(forged); // of a command that it was not given
    auto empty = FakeScreen::done(m_screen.commands().constLast());
    empty.picture.reset();
    m_screen.say(empty); // a screenshot without a picture is none
    auto unknown = FakeScreen::done(m_screen.commands().constLast());
    unknown.nonce = QString(32, u'a');
    m_screen.say(unknown);

    m_screen.say(FakeScreen::done(m_screen.commands().constLast()));
    QTRY_COMPARE(client().outcome(given)->state, CommandEntry::State::Done);
    QCOMPARE(client().screenshot(m_id), before);
    QCOMPARE(client().screenshot(*base::ScreenId::parse(QStringLiteral("lobby-2"))).error().code,
             base::ErrorCode::NotFound);
    m_screen.answer = &FakeScreen::done;
}

void ServerCommandsTest::orderOfWhatIsNotThere_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << "nobody" << 404;
    QTest::newRow("offline") << "lobby-9" << 503;
}

void ServerCommandsTest::orderOfWhatIsNotThere()
{
    QFETCH(QString, screen);
    (void)m_server.put(QStringLiteral("/api/1/screens/lobby-9"),
                       m_server.documents.assignment(QStringLiteral("lobby-9"), QStringLiteral("zj")));
    const auto reply =
        m_server.post(QStringLiteral("/api/1/screens/%1/commands").arg(screen), R"({"order":"identify"})");
    QTEST(reply.status, "status");
}

void ServerCommandsTest::badOrders_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no order") << QByteArray("{}");
    QTest::newRow("unknown") << QByteArray(R"({"order":"format"})");
    QTest::newRow("number") << QByteArray(R"({"order":1})");
}

void ServerCommandsTest::badOrders()
{
    QFETCH(QByteArray, body);
    const auto count = m_screen.commands().size();
    QCOMPARE(m_server.post(QStringLiteral("/api/1/screens/lobby-1/commands"), body).status, 400);
    QTest::qWait(100);
    QCOMPARE(m_screen.commands().size(), count);
}

void ServerCommandsTest::withoutAKeyNothingIsOrdered()
{
    QVERIFY(m_server.stop());
    const auto file = m_server.config().onlineKeyFile();
    QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
    QVERIFY(m_server.start()); // everything else works
    const auto refused = client().order(m_id, Order::Identify);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
    QVERIFY(m_server.stop());
    QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
}

void ServerCommandsTest::aKeyThatIsNotNamedIsRefused()
{
    const auto trusted = m_server.directory() + QStringLiteral("/trust.json");
    QVERIFY(QFile::remove(trusted));
    QFile file(trusted);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_server.documents.keyring().serialize()); // without it
    file.close();
    const auto [code, said] = m_server.runToEnd();
    QVERIFY(code != 0);
    QVERIFY2(said.contains(QStringLiteral("online.key")), qPrintable(said));
}

QTEST_GUILESS_MAIN(ServerCommandsTest)
#include "tst_server_commands.moc"
