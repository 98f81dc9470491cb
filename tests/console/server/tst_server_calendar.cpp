// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/workdays_notice.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using playlists::calendar::WorkdaysNotice;

namespace {

WorkdaysNotice notice(int year, const QString &source = QStringLiteral("a test"))
{
    return {year, {{QStringLiteral("元旦"), {year, 1, 1}, {year, 1, 3}}}, {}, source};
}

QString pathOf(int year)
{
    return QStringLiteral("/api/1/calendar/notices/%1").arg(year);
}

} // namespace

/// Imported notices as an operator's client sees them, and assignments that keep a screen's password.
class ServerCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void keepsOneNoticeAYear();
    void refuses_data();
    void refuses();
    void holdsAsManyAsAScreen();
    void outlivesTheServer();
    void replacesAnAssignmentAndNoPassword();

private:
    [[nodiscard]] QByteArray signedNotice(const WorkdaysNotice &of) const
    {
        return m_server.documents.sign(WorkdaysNotice::payloadType, of.serialize());
    }
    [[nodiscard]] base::json::Value list() const
    {
        return m_server.get(QStringLiteral("/api/1/calendar/notices")).json()["notices"];
    }
    [[nodiscard]] Reply remove(int year) const
    {
        return m_server.remove(pathOf(year), {{QStringLiteral("If-Match"), QStringLiteral("*")}});
    }

    ServerFixture m_server;
};

void ServerCalendarTest::keepsOneNoticeAYear()
{
    QCOMPARE(list().size(), size_t{0});
    QCOMPARE(m_server.get(pathOf(2027)).code(), QStringLiteral("not-found"));
    const auto first = m_server.put(pathOf(2027), signedNotice(notice(2027)));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value("year", 0), 2027);
    const auto second = signedNotice(notice(2027, QStringLiteral("another")));
    QCOMPARE(m_server.put(pathOf(2027), second).status, 200);
    QCOMPARE(list().size(), size_t{1});
    QCOMPARE(list()[0].value("source", ""), std::string("another"));
    QVERIFY(list()[0].value("added_ms", 0LL) > 1'700'000'000'000);
    QCOMPARE(m_server.get(pathOf(2027)).body, second);
    QCOMPARE(remove(2027).json().value("source", ""), std::string("another"));
    QCOMPARE(remove(2027).status, 404);
    QCOMPARE(list().size(), size_t{0});
}

void ServerCalendarTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &path, const QByteArray &body, int status) {
        QTest::newRow(name) << path << body << status;
    };
    const auto good = notice(2027).serialize();
    const auto sign = [this](const QByteArray &payload) {
        return m_server.documents.sign(WorkdaysNotice::payloadType, payload);
    };
    row("no envelope", pathOf(2027), good, 400);
    row("another's key", pathOf(2027), Documents::signByStranger(WorkdaysNotice::payloadType, good), 422);
    row("another type", pathOf(2027), m_server.documents.sign(messaging::Assignment::payloadType, good), 400);
    row("another year", pathOf(2028), sign(good), 400);
    row("no notice", pathOf(2027), sign("{}"), 400);
    row("a newer major", pathOf(2027), sign(QByteArray(good).replace("\"1.0\"", "\"2.0\"")), 422);
    row("too large", pathOf(2027), sign(good + QByteArray(WorkdaysNotice::maxBytes, ' ')), 413);
    row("no year", QStringLiteral("/api/1/calendar/notices/next"), sign(good), 400);
    row("a year too early", pathOf(1999), sign(good), 400);
    row("another resource", QStringLiteral("/api/1/calendar/years/2027"), sign(good), 404);
    row("too deep", pathOf(2027) + QStringLiteral("/x"), sign(good), 404);
    row("all at once", QStringLiteral("/api/1/calendar/notices"), sign(good), 404);
}

void ServerCalendarTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto reply = m_server.put(path, body);
    QTEST(reply.status, "status");
    QVERIFY(!reply.code().isEmpty());
    QCOMPARE(list().size(), size_t{0});
}

void ServerCalendarTest::holdsAsManyAsAScreen()
{
    const int last = 2026 + static_cast<int>(playlists::Screen::maxNotices);
    for (int year = 2027; year <= last; ++year)
        QCOMPARE(m_server.put(pathOf(year), signedNotice(notice(year))).status, 200);
    QCOMPARE(m_server.put(pathOf(last + 1), signedNotice(notice(last + 1))).code(), QStringLiteral("full"));
    QCOMPARE(m_server.put(pathOf(last), signedNotice(notice(last, QStringLiteral("anew")))).status, 200);
    for (int year = 2028; year <= last; ++year)
        QCOMPARE(remove(year).status, 200);
}

void ServerCalendarTest::outlivesTheServer()
{
    QVERIFY(m_server.stop());
    QVERIFY(m_server.start());
    QCOMPARE(list().size(), size_t{1});
    QCOMPARE(list()[0].value("year", 0), 2027);
}

void ServerCalendarTest::replacesAnAssignmentAndNoPassword()
{
    const auto path = QStringLiteral("/api/1/screens/lobby-1");
    const auto own = path + QStringLiteral("/assignment");
    const auto place = QStringLiteral("zj/tonglu");
    const auto id = QStringLiteral("lobby-1");
    QCOMPARE(m_server.get(own).status, 404);
    QCOMPARE(m_server.put(own, m_server.documents.assignment(id, place)).status, 404);
    const auto first = m_server.documents.assignment(id, place);
    QVERIFY(m_server.put(path, first).json().contains("password"));
    QCOMPARE(m_server.get(own).body, first);

    messaging::Assignment next{m_server.documents.authority(), 2, {}};
    next.screen.id = *base::ScreenId::parse(id);
    next.screen.place = *base::PlacePath::parse(place);
    next.screen.notices = {notice(2027)};
    const auto second = m_server.documents.sign(messaging::Assignment::payloadType, next.serialize());
    const auto reply = m_server.put(own, second); // it never reported: the other way would make a new password
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.json().contains("password"));
    QCOMPARE(reply.json()["screen"]["workdays"][0].value("year", 0), 2027);
    QCOMPARE(m_server.get(own).body, second);
    QCOMPARE(m_server.put(own, second).code(), QStringLiteral("replayed"));
    QCOMPARE(m_server.put(own, m_server.documents.assignment(QStringLiteral("lobby-2"), place, 3)).status, 400);
    QCOMPARE(m_server.put(own, Documents::signByStranger(messaging::Assignment::payloadType, next.serialize())).status,
             422);
}

QTEST_GUILESS_MAIN(ServerCalendarTest)
#include "tst_server_calendar.moc"
