// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "console/server/records/records.h"
#include "messaging/report.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using console::client::ReportState;

namespace {

constexpr int screenCount = 3'000;

QString nameOf(int number)
{
    return QStringLiteral("screen-%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// As much as a screen can say of itself.
QByteArray longReport(const QString &screen)
{
    messaging::Report report;
    report.screen = *base::ScreenId::parse(screen);
    report.at = base::fromUnixMs(1'795'420'800'000);
    report.software = report.session = QStringLiteral("s");
    report.playing = QString(128, QChar(0x8B66));
    for (int i = 0; i < 20; ++i)
        report.faults.append({report.at, QStringLiteral("io"), QString(300, u'm'), QString(300, u'c')});
    return report.serialize();
}

} // namespace

/// A county's worth of screens: what is asked about all of them stays small, and one bad row does not hide the others.
class ServerScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto records = *records::Records::open(m_server.database());
            QVERIFY(records->transaction([&] { return fill(*records); }));
        }
        QVERIFY(m_server.start());
    }

    void everyScreenIsListed()
    {
        const auto screens = client().screens();
        QVERIFY2(screens, screens ? "" : qPrintable(screens.error().line()));
        QCOMPARE(screens->size(), screenCount);
        for (int i = 0; i < screenCount; ++i) {
            const auto &one = screens->at(i);
            QCOMPARE(one.screen.id.text(), nameOf(i));
            QCOMPARE(one.reportState, i == 1   ? ReportState::None
                                      : i == 2 ? ReportState::Unreadable
                                               : ReportState::Stored);
            QCOMPARE(one.faults, one.reportState == ReportState::Stored ? 20 : 0);
        }
    }

    void theWholeReportIsShownOfOneScreen()
    {
        const auto whole = client().screen(*base::ScreenId::parse(nameOf(0)));
        QVERIFY(whole && whole->report);
        QCOMPARE(whole->report->serialize(), longReport(nameOf(0)));
        const auto bad = client().screen(*base::ScreenId::parse(nameOf(2)));
        QVERIFY2(bad, bad ? "" : qPrintable(bad.error().line()));
        QCOMPARE(bad->reportState, ReportState::Unreadable);
        QVERIFY(bad->reportStored);
    }

    void pagesAreBounded_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("next");
        QTest::newRow("usual") << QString() << 200 << 500 << nameOf(499);
        QTest::newRow("one") << "?limit=1" << 200 << 1 << nameOf(0);
        QTest::newRow("largest") << "?limit=1000" << 200 << 1000 << nameOf(999);
        QTest::newRow("after") << "?limit=2&after=screen-0009" << 200 << 2 << nameOf(11);
        QTest::newRow("after one that is not there") << "?limit=2&after=screen-00091" << 200 << 2 << nameOf(11);
        QTest::newRow("to the very end") << "?limit=10&after=screen-2989" << 200 << 10 << QString();
        QTest::newRow("behind the last") << "?after=screen-2999" << 200 << 0 << QString();
        QTest::newRow("none") << "?limit=0" << 400 << 0 << QString();
        QTest::newRow("too many") << "?limit=1001" << 400 << 0 << QString();
        QTest::newRow("no number") << "?limit=x" << 400 << 0 << QString();
        QTest::newRow("no id") << "?after=A" << 400 << 0 << QString();
    }

    void pagesAreBounded()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        const auto reply = m_server.get(QStringLiteral("/api/1/screens") + query);
        QTEST(reply.status, "status");
        QVERIFY(reply.body.size() < 3 * 1024 * 1024);
        if (reply.status != 200)
            return;
        const auto json = reply.json();
        QCOMPARE(json["screens"].size(), static_cast<size_t>(count));
        QTEST(QString::fromStdString(json.value("next", "")), "next");
    }

    void longAssignmentsMakeShortPages()
    {
        constexpr int wide = 1'000;
        QVERIFY(m_server.stop());
        {
            const auto records = *records::Records::open(m_server.database());
            const auto added = records->transaction([&]() -> base::Result<void> {
                messaging::Assignment assignment;
                assignment.authority = m_server.documents.authority();
                assignment.version = 1;
                assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj"));
                for (int i = 0; i < 64; ++i) {
                    assignment.screen.shifts.append(
                        {*base::AuthorityId::parse(QString(48, u'a')),
                         *base::ProgrammeId::parse(QStringLiteral("p%1").arg(i, 47, 10, QLatin1Char('0'))), 15});
                }
                for (int i = 0; i < wide; ++i) {
                    assignment.screen.id = *base::ScreenId::parse(QStringLiteral("wide-%1").arg(1'000 + i));
                    if (auto one = records->screens.add(assignment, "{}", QStringLiteral("$7$101$x$y")); !one)
                        return one;
                }
                return {};
            });
            QVERIFY2(added, added ? "" : qPrintable(added.error().line()));
        }
        QVERIFY(m_server.start());
        const QString path = QStringLiteral("/api/1/screens?limit=1000&after=screen-2999");
        const auto whole = m_server.get(path + QStringLiteral("&view=full"));
        QVERIFY(whole.json()["screens"].size() < static_cast<size_t>(wide));
        QVERIFY(whole.json().contains("next"));
        QVERIFY(whole.body.size() > 8 * 1024 * 1024 && whole.body.size() < 8 * 1024 * 1024 + 64 * 1024);
        const auto row = m_server.get(path);
        QCOMPARE(row.json()["screens"].size(), static_cast<size_t>(wide)); // who does not ask for them is not sent them
        QVERIFY(row.body.size() < 1024 * 1024);
        const auto screens = client().screens();
        QVERIFY2(screens, screens ? "" : qPrintable(screens.error().line()));
        QCOMPARE(screens->size(), screenCount + wide);
        QCOMPARE(screens->constLast().screen.shifts.size(), 64);
    }

private:
    [[nodiscard]] console::client::ApiClient client() const
    {
        return {m_server.config().httpUrl(), ServerFixture::token().toUtf8()};
    }

    [[nodiscard]] base::Result<void> fill(records::Records &records) const
    {
        messaging::Assignment assignment;
        assignment.authority = m_server.documents.authority();
        assignment.version = 1;
        for (int i = 0; i < screenCount; ++i) {
            assignment.screen.id = *base::ScreenId::parse(nameOf(i));
            // The longest place there is.
            assignment.screen.place = *base::PlacePath::parse(QStringList(8, QString(48, u'p')).join(u'/'));
            if (auto added = records.screens.add(assignment, "{}", QStringLiteral("$7$101$x$y")); !added)
                return added;
            const auto report =
                i == 2 ? QByteArray(R"({"type":"report","spec_version":"2.0"})") : longReport(nameOf(i));
            if (i == 1)
                continue;
            if (auto set = records.screens.setReport(assignment.screen.id, report, 1); !set)
                return set;
        }
        return {};
    }

    ServerFixture m_server;
};

QTEST_GUILESS_MAIN(ServerScreensTest)
#include "tst_server_screens.moc"
