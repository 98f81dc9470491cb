// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/client/api_client.h"
#include "console/server/http/crossing.h"
#include "console/server/records/records.h"
#include "playlists/programme.h"
#include "tests/console/server/server_fixture.h"

#include <QElapsedTimer>
#include <QtTest>
#include <future>
#include <vector>

using namespace ironfence;
using namespace ironfence::console::server;
using console::client::Expected;

namespace {

const QString ifMatch = QStringLiteral("If-Match");
const QString ifNoneMatch = QStringLiteral("If-None-Match");
const QString key = QStringLiteral("Idempotency-Key");

QString draftPath(const QString &id)
{
    return QStringLiteral("/api/1/programmes/") + id;
}

/// A draft whose bytes differ from others of the same id.
QByteArray draft(const QString &id, int variant)
{
    auto programme = *playlists::Programme::parse(Documents::programme(id));
    programme.title = QString::number(variant);
    return programme.serialize();
}

QString problemOf(const Reply &reply)
{
    return QString::fromStdString(reply.json().value("type", "")).section(u':', -1);
}

} // namespace

/// Two consoles at one server: they see each other's changes, and never undo them unseen.
class ServerChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void whoWaitsSeesAChangeWithinASecond();
    void whoSeesNoneIsAnsweredInTime();
    void tooManyWhoWaitHoldNobodyUp();
    void aRecordIsToldOnceAndHowItIs();
    void whatWasRemovedIsTold();
    void anUnknownNumberStartsAnew();
    void onlyWhatIsExpectedIsReplaced();
    void twoEditorsOfADraft();
    void twoPublishers();
    void aNoteIsNotReplacedUnseen();
    void whoAsksAgainGetsTheSameAnswer();

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toUtf8()};
    }
    [[nodiscard]] qint64 now() const { return client().changes().value_or(console::client::ChangePage{}).next; }
    [[nodiscard]] Reply changes(qint64 after, const QString &more = {}) const
    {
        return m_server.get(QStringLiteral("/api/1/changes?after=%1%2").arg(after).arg(more));
    }

    ServerFixture m_server;
};

void ServerChangesTest::whoWaitsSeesAChangeWithinASecond()
{
    const auto before = now();
    auto waiting = std::async(std::launch::async, [&] {
        const auto seen = client().changesAfter(before, std::chrono::seconds(20));
        return std::pair(seen, std::chrono::steady_clock::now());
    });
    QCOMPARE(waiting.wait_for(std::chrono::milliseconds(600)), std::future_status::timeout); // it waits
    const auto changed = std::chrono::steady_clock::now();
    QVERIFY(client().putProgramme(*base::ProgrammeId::parse(QStringLiteral("seen")),
                                  Documents::programme(QStringLiteral("seen")), Expected::nothing()));
    const auto [seen, at] = waiting.get();
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().line()));
    QCOMPARE(seen->changes.size(), 1);
    QCOMPARE(seen->changes[0].kind, QStringLiteral("programme"));
    QCOMPARE(seen->changes[0].id, QStringLiteral("seen"));
    QVERIFY(!seen->isReset && !seen->isMore && seen->next > before);
    QVERIFY(at - changed < std::chrono::seconds(1));
}

void ServerChangesTest::whoSeesNoneIsAnsweredInTime()
{
    const auto before = now();
    QElapsedTimer timer;
    timer.start();
    const auto reply = changes(before, QStringLiteral("&wait=1"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json()["changes"].empty());
    QCOMPARE(reply.json().value("next", 0LL), before);
    QVERIFY(timer.elapsed() >= 900);
}

void ServerChangesTest::tooManyWhoWaitHoldNobodyUp()
{
    const auto before = now();
    constexpr int more = 5;
    std::vector<std::future<Reply>> asked;
    for (int i = 0; i < http::Crossing::watchingAtOnce + more; ++i)
        asked.push_back(std::async(std::launch::async, [&] { return changes(before, QStringLiteral("&wait=4")); }));
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    const auto alert = m_server.documents.alert(7, base::SystemClock().now());
    QCOMPARE(m_server.post(QStringLiteral("/api/1/alerts"), m_server.documents.signedAlert(alert)).status, 201);
    QVERIFY(timer.elapsed() < 2'000);
    int turnedAway = 0;
    int told = 0;
    for (auto &one : asked) {
        const auto reply = one.get();
        QCOMPARE(reply.status, 200);
        turnedAway += reply.headers.contains(QStringLiteral("retry-after")) ? 1 : 0;
        told += reply.json()["changes"].empty() ? 0 : 1;
    }
    QCOMPARE(turnedAway, more);
    QCOMPARE(told, http::Crossing::watchingAtOnce);
}

void ServerChangesTest::aRecordIsToldOnceAndHowItIs()
{
    const auto before = now();
    const QString path = QStringLiteral("/api/1/screens/lobby-1");
    for (int version = 1; version <= 3; ++version) {
        const auto assignment = m_server.documents.assignment(
            QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu/icbc-%1").arg(version), version);
        QCOMPARE(m_server.put(path, assignment).status, 201);
    }
    const auto seen = client().changesAfter(before);
    QVERIFY(seen && seen->changes.size() == 1);
    QCOMPARE(seen->changes[0].id, QStringLiteral("lobby-1"));
    QVERIFY(seen->changes[0].screen);
    QCOMPARE(seen->changes[0].screen->screen.place.text(), QStringLiteral("zj/tonglu/icbc-3"));
    QCOMPARE(seen->changes[0].screen->state, QStringLiteral("new"));
    QVERIFY(changes(before, QStringLiteral("&kinds=alert,incident")).json()["changes"].empty());
    QVERIFY(client().changesAfter(seen->next)->changes.isEmpty());
}

void ServerChangesTest::whatWasRemovedIsTold()
{
    QCOMPARE(m_server.put(draftPath(QStringLiteral("short-lived")), draft(QStringLiteral("short-lived"), 1)).status,
             200);
    const auto before = now();
    QCOMPARE(m_server.remove(draftPath(QStringLiteral("short-lived")), {{ifMatch, QStringLiteral("*")}}).status, 200);
    const auto seen = client().changesAfter(before);
    QVERIFY(seen && seen->changes.size() == 1);
    QVERIFY(seen->changes[0].isRemoved);
}

void ServerChangesTest::anUnknownNumberStartsAnew()
{
    const auto reset = client().changesAfter(now() + 1'000); // of a database that was put back
    QVERIFY(reset && reset->isReset && reset->changes.isEmpty());
    QCOMPARE(reset->next, now());
    const auto part = changes(0, QStringLiteral("&limit=1")).json();
    QVERIFY(part.value("more", false));
    QCOMPARE(part.value("next", 0LL), part["changes"][0].value("number", -1LL));
}

void ServerChangesTest::onlyWhatIsExpectedIsReplaced()
{
    const auto path = draftPath(QStringLiteral("locked"));
    const auto first = m_server.put(path, draft(QStringLiteral("locked"), 1), {{ifNoneMatch, QStringLiteral("*")}});
    QCOMPARE(first.status, 200);
    const auto tag = first.headers.value(QStringLiteral("etag"));
    QCOMPARE(tag, u'"' + base::Sha256::of(draft(QStringLiteral("locked"), 1)).hex() + u'"');

    const auto blind = m_server.put(path, draft(QStringLiteral("locked"), 2), QMap<QString, QString>());
    QCOMPARE(blind.status, 428);
    QCOMPARE(problemOf(blind), QStringLiteral("precondition-required"));
    const auto again = m_server.put(path, draft(QStringLiteral("locked"), 2), {{ifNoneMatch, QStringLiteral("*")}});
    QCOMPARE(again.status, 412);
    QCOMPARE(problemOf(again), QStringLiteral("precondition-failed"));
    QCOMPARE(again.code(), QStringLiteral("conflict"));
    QCOMPARE(m_server.put(path, draft(QStringLiteral("locked"), 2), {{ifMatch, QStringLiteral("\"other\"")}}).status,
             412);
    QCOMPARE(m_server.put(path, draft(QStringLiteral("locked"), 2), {{ifMatch, QStringLiteral("W/") + tag}}).status,
             412);
    QCOMPARE(m_server.remove(path).status, 428);
    QCOMPARE(m_server.remove(path, {{ifMatch, QStringLiteral("\"other\"")}}).status, 412);
    QCOMPARE(m_server.get(path).body, draft(QStringLiteral("locked"), 1)); // still

    const auto second =
        m_server.put(path, draft(QStringLiteral("locked"), 2), {{ifMatch, QStringLiteral("\"other\", ") + tag}});
    QCOMPARE(second.status, 200);
    QVERIFY(second.headers.value(QStringLiteral("etag")) != tag);
    QCOMPARE(m_server.remove(path, {{ifMatch, second.headers.value(QStringLiteral("etag"))}}).status, 200);
    QCOMPARE(m_server.put(path, draft(QStringLiteral("locked"), 3), {{ifMatch, tag}}).status, 412); // it is gone
}

void ServerChangesTest::twoEditorsOfADraft()
{
    const auto id = *base::ProgrammeId::parse(QStringLiteral("shared"));
    QVERIFY(client().putProgramme(id, draft(id.text(), 1), Expected::nothing()));
    const auto one = *client().presentDraft(id);
    const auto other = *client().presentDraft(id);
    QVERIFY(client().putProgramme(id, draft(id.text(), 2), one));
    const auto late = client().putProgramme(id, draft(id.text(), 3), other);
    QVERIFY(!late);
    QCOMPARE(late.error().code, base::ErrorCode::Conflict);
    QCOMPARE(m_server.get(draftPath(id.text())).body, draft(id.text(), 2));
}

void ServerChangesTest::twoPublishers()
{
    const auto &documents = m_server.documents;
    QCOMPARE(*client().putManifest(documents.signedManifest(1), Expected::nothing()), 1);
    QCOMPARE(*client().putManifest(documents.signedManifest(2), Expected::version(1)), 2);
    // Who has read version 1 only may count on, and undoes nothing.
    const auto late = client().putManifest(documents.signedManifest(3), Expected::version(1));
    QVERIFY(!late && late.error().code == base::ErrorCode::Conflict);
    QCOMPARE(*client().putManifest(documents.signedManifest(3), Expected::version(2)), 3);
}

void ServerChangesTest::aNoteIsNotReplacedUnseen()
{
    QVERIFY(m_server.stop());
    {
        const auto records = *records::Records::open(m_server.database());
        records::IncidentRecord incident;
        incident.screen = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        incident.kind = QStringLiteral("disk-low");
        incident.severity = QStringLiteral("warning");
        incident.opened = base::SystemClock().now();
        incident.text = QStringLiteral("399.0 MiB left on its disk");
        QVERIFY(records->incidents.add(incident));
    }
    QVERIFY(m_server.start());
    const QString path = QStringLiteral("/api/1/incidents/1");
    const auto tag = m_server.get(path).headers.value(QStringLiteral("etag"));
    QCOMPARE(m_server.post(path + QStringLiteral("/acknowledge"), R"({"note":"I go"})", {{ifMatch, tag}}).status, 200);
    QCOMPARE(m_server.post(path + QStringLiteral("/acknowledge"), R"({"note":"I go"})").status, 200); // says the same
    QCOMPARE(m_server.post(path + QStringLiteral("/acknowledge"), "{}").status, 200);                 // says nothing
    QCOMPARE(m_server.post(path + QStringLiteral("/acknowledge"), R"({"note":"no, I"})").status, 428);
    QCOMPARE(m_server.post(path + QStringLiteral("/acknowledge"), R"({"note":"no, I"})", {{ifMatch, tag}}).status, 412);
    QCOMPARE(QString::fromStdString(m_server.get(path).json().value("note", "")), QStringLiteral("I go"));
}

void ServerChangesTest::whoAsksAgainGetsTheSameAnswer()
{
    const QString path = QStringLiteral("/api/1/alerts");
    const auto envelope = m_server.documents.signedAlert(m_server.documents.alert(20, base::SystemClock().now()));
    const auto first = m_server.post(path, envelope, {{key, QStringLiteral("k-1")}});
    QCOMPARE(first.status, 201);
    const auto again = m_server.post(path, envelope, {{key, QStringLiteral("k-1")}});
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_server.post(path, envelope, {{key, QStringLiteral("k-2")}}).status, 200); // known, and asked anew

    const auto other = m_server.documents.signedAlert(m_server.documents.alert(21, base::SystemClock().now()));
    const auto reused = m_server.post(path, other, {{key, QStringLiteral("k-1")}});
    QCOMPARE(reused.status, 422);
    QCOMPARE(problemOf(reused), QStringLiteral("idempotency-key-reused"));
    QCOMPARE(m_server.post(path, other, {{key, QString(65, u'k')}}).status, 400);
    QCOMPARE(m_server.post(path, "no envelope", {{key, QStringLiteral("k-3")}}).status, 400);
    QCOMPARE(m_server.post(path, other, {{key, QStringLiteral("k-3")}}).status, 201); // a refusal is not kept
    QVERIFY(m_server.stop() && m_server.start());
    QCOMPARE(m_server.post(path, other, {{key, QStringLiteral("k-3")}}).status, 201);
}

QTEST_GUILESS_MAIN(ServerChangesTest)
#include "tst_server_changes.moc"
