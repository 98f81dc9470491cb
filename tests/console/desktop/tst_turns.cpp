// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/today/turn.h"
#include "tests/console/desktop/programme_documents.h"

#include <QTest>

using namespace ironfence;
using console::desktop::today::turnsOf;
using namespace std::chrono_literals;

/// What begins and ends on a day, at its beginning, in its middle and just before it is over.
class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTurns_data();
    void tellsTurns();
    void putsBeginningsFirst();
    void leavesDraftsOut();
};

namespace {

const auto authority = *base::AuthorityId::parse(QStringLiteral("county-police"));

base::UtcTime at(QDate day, int minute)
{
    return playlists::rules::TimeZone().instantOf(day, minute);
}

playlists::Programme programmeWith(const QByteArray &members)
{
    const auto document = R"({"type":"programme","spec_version":"1.0","id":"one","title":"One",)" + members +
                          R"("rank":"routine","playlist":{"title":"List","items":[{"kind":"card","card":)"
                          R"({"template":"slogan","title":"One"},"duration_s":10}]}})";
    const auto programme = playlists::Programme::parse(document);
    return programme ? *programme : playlists::Programme();
}

} // namespace

void TestTurns::tellsTurns_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("turn"); // of begin and end, with the parts of the day
    const QDate tuesday(2026, 12, 1);
    const QDate saturday(2026, 12, 5);
    const QByteArray weekend =
        R"("when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=SA,SU","start":"2026-01-01"}]},)";
    const QByteArray fortnight =
        R"("when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;INTERVAL=2","start":"2026-12-01"}]},)";
    const QByteArray week = R"("valid_from":"2026-12-01T00:00:00Z","valid_until":"2026-12-07T16:00:00Z",)";
    const QByteArray nights = R"("when":{"dayparts":[{"from":"20:00","to":"07:00"}]},)";
    QTest::newRow("always") << QByteArray() << tuesday << QString();
    QTest::newRow("weekends on a Saturday") << weekend << saturday << QString();
    QTest::newRow("weekends on a Tuesday") << weekend << tuesday << QString();
    QTest::newRow("valid from today") << week << tuesday << QStringLiteral("b 08:00–24:00");
    QTest::newRow("valid since yesterday") << week << tuesday.addDays(1) << QString();
    QTest::newRow("valid until tonight") << week << QDate(2026, 12, 7) << QStringLiteral("e ");
    QTest::newRow("over since yesterday") << week << QDate(2026, 12, 8) << QString();
    QTest::newRow("every other Tuesday") << fortnight << tuesday << QStringLiteral("be ");
    QTest::newRow("the week between") << fortnight << tuesday.addDays(7) << QString();
    QTest::newRow("nights, their first") << week + nights << tuesday << QStringLiteral("b 20:00–07:00");
    QTest::newRow("nights, their second") << week + nights << tuesday.addDays(1) << QString();
}

void TestTurns::tellsTurns()
{
    QFETCH(QByteArray, members);
    QFETCH(QDate, day);
    QFETCH(QString, turn);
    const auto programme = programmeWith(members);
    QVERIFY(!programme.id.isEmpty());
    const auto holdings = tests::holdingsOf(1, {}, {programme});
    for (const int minute : {0, 700, 1439}) {
        const auto turns = turnsOf(holdings, authority, at(day, minute));
        QString told;
        for (const auto &one : turns)
            told += QLatin1String(one.begins ? "b" : "") + QLatin1String(one.ends ? "e " : " ") + one.parts;
        QCOMPARE(told, turn);
    }
}

void TestTurns::putsBeginningsFirst()
{
    auto ending = programmeWith(R"("valid_until":"2026-12-01T16:00:00Z",)");
    ending.id = *base::ProgrammeId::parse(QStringLiteral("ending"));
    auto beginning = programmeWith(R"("valid_from":"2026-11-30T16:00:00Z",)");
    beginning.id = *base::ProgrammeId::parse(QStringLiteral("new"));
    const auto turns = turnsOf(tests::holdingsOf(1, {}, {ending, beginning}), authority, at(QDate(2026, 12, 1), 600));
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.at(0).programme, QStringLiteral("new"));
    QCOMPARE(turns.at(1).programme, QStringLiteral("ending"));
}

void TestTurns::leavesDraftsOut()
{
    const auto programme = programmeWith(R"("valid_from":"2026-11-30T16:00:00Z",)");
    QVERIFY(turnsOf(tests::holdingsOf(1, {programme}, {}), authority, at(QDate(2026, 12, 1), 600)).isEmpty());
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
