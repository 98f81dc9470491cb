// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/when_check.h"
#include "worlds.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;

/// Rules of days and hours, as documents write them, seen from Monday 2026-11-23 08:00 in Shanghai.
class TestWhenCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysOfWhichYearNothingIsKnown_data();
    void saysOfWhichYearNothingIsKnown();
};

void TestWhenCheck::finds_data()
{
    QTest::addColumn<QByteArray>("members"); // of the programme
    QTest::addColumn<QStringList>("found");  // "severity code path"
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *members, const QStringList &found, const char *said = "") {
        QTest::newRow(name) << QByteArray(members) << found << QString::fromUtf8(said);
    };
    const auto one = [](const char *finding) { return QStringList{QString::fromLatin1(finding)}; };

    row("always", "", {});
    row("weekdays in office hours",
        R"("when":{"on":[{"kind":"workdays"}],"except":[{"kind":"named","day":"spring-festival","before":2,"after":6}],
        "dayparts":[{"from":"08:30","to":"12:00"},{"from":"13:30","to":"17:30"}]},)",
        {});
    row("validity over", R"("valid_until":"2026-11-23T00:00:00Z",)", one("error over $.valid_until"),
        "2026-11-23 08:00");
    row("validity ends in a moment", R"("valid_until":"2026-11-23T00:00:01Z",)", {});
    row("validity far away", R"("valid_from":"2028-01-01T00:00:00Z",)", one("error never-plays $.valid_from"));
    row("a campaign of last year", R"("when":{"on":[{"kind":"dates","from":"2025-05-01","to":"2025-05-07"}]},)",
        {QStringLiteral("warning dead-rule $.when.on[0]"), QStringLiteral("error never-plays $.when")}, "2026-11-23");
    row("one of two rules is dead",
        R"("when":{"on":[{"kind":"workdays"},{"kind":"dates","from":"2025-05-01","to":"2025-05-07"}]},)",
        one("warning dead-rule $.when.on[1]"));
    row("a recurrence that has ended",
        R"("when":{"on":[{"kind":"days-off"},{"kind":"recurrence","rrule":"FREQ=WEEKLY;COUNT=3","start":"2026-01-05"}]},)",
        one("warning dead-rule $.when.on[1]"));
    row("an exception that takes nothing", R"("when":{"on":[{"kind":"workdays"}],"except":[{"kind":"days-off"}]},)",
        one("warning dead-rule $.when.except[0]"));
    row("a rule of which exceptions leave nothing",
        R"("when":{"on":[{"kind":"workdays"},{"kind":"dates","from":"2026-12-05","to":"2026-12-06"}],"except":[{"kind":"days-off"}]},)",
        one("warning dead-rule $.when.on[1]"), "exceptions");
    row("a rule after the end of the validity",
        R"("valid_until":"2026-12-31T16:00:00Z","when":{"on":[{"kind":"workdays"},{"kind":"dates","from":"2027-05-01","to":"2027-05-31"}]},)",
        one("warning dead-rule $.when.on[1]"), "validity");
    row("exceptions that take all", R"("when":{"on":[{"kind":"days-off"}],"except":[{"kind":"days-off"}]},)",
        one("error never-plays $.when"));
    row("days outside the validity",
        R"("valid_until":"2026-11-27T16:00:00Z","when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=SU","start":"2026-01-04"}]},)",
        one("error never-plays $.when"));
    row("a daypart after the end",
        R"("valid_until":"2026-11-23T04:00:00Z","when":{"dayparts":[{"from":"08:00","to":"10:00"},{"from":"14:00","to":"15:00"}]},)",
        one("warning dead-daypart $.when.dayparts[1]"));
    row("a daypart within another",
        R"("when":{"dayparts":[{"from":"10:00","to":"11:00"},{"from":"08:00","to":"12:00"}]},)",
        one("warning dead-daypart $.when.dayparts[0]"));
    row("a daypart twice", R"("when":{"dayparts":[{"from":"10:00","to":"11:00"},{"from":"10:00","to":"11:00"}]},)",
        one("warning dead-daypart $.when.dayparts[1]"));
    row("a daypart within a night",
        R"("when":{"dayparts":[{"from":"22:00","to":"06:00"},{"from":"05:00","to":"06:00"}]},)",
        one("warning dead-daypart $.when.dayparts[1]"));
    row("dayparts that only touch",
        R"("when":{"dayparts":[{"from":"08:00","to":"12:00"},{"from":"12:00","to":"18:00"}]},)", {});
}

void TestWhenCheck::finds()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, said);
    const auto programme =
        Programme::parse(R"({"type":"programme","spec_version":"1.0","id":"one","title":"one",)" + members +
                         R"("playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"不转账"}}]}})");
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    const auto findings = check::checkWhen(*programme, rules::TimeZone(), calendar::Workdays::shipped(),
                                           *base::fromRfc3339(QStringLiteral("2026-11-23T00:00:00Z")));
    QStringList found;
    for (const auto &finding : findings) {
        found.append(check::nameOf(finding.severity) + u' ' + finding.code + u' ' + finding.path);
        QVERIFY(!finding.problem.isEmpty() && !finding.remedy.isEmpty());
        QCOMPARE(finding.programme.text(), QStringLiteral("one"));
    }
    QTEST(found, "found");
    if (!said.isEmpty())
        QVERIFY2(findings[0].problem.contains(said), qPrintable(findings[0].problem));
}

void TestWhenCheck::saysOfWhichYearNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("imported"); // the notice of 2027
    QTest::addColumn<QString>("found"); // "path year"
    const auto row = [](const char *name, const char *members, const char *now, bool imported, const char *found) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(now) << imported
                            << QString::fromLatin1(found);
    };
    const auto *workdays = R"("when":{"on":[{"kind":"workdays"}]},)";
    row("in November nobody knows yet", workdays, "2026-11-30T00:00:00Z", false, "");
    row("in December one should", workdays, "2026-11-30T16:00:00Z", false, "$.when.on[0] 2027");
    row("imported", workdays, "2026-12-24T00:00:00Z", true, "");
    row("in the year itself", workdays, "2027-06-01T00:00:00Z", false, "$.when.on[0] 2027");
    row("and imported", workdays, "2027-06-01T00:00:00Z", true, "");
    row("the year after", workdays, "2027-12-24T00:00:00Z", true, "$.when.on[0] 2028");
    row("an exception", R"("when":{"except":[{"kind":"named","day":"qixi"},{"kind":"days-off"}]},)",
        "2027-01-01T00:00:00Z", false, "$.when.except[1] 2027");
    row("over before the year", R"("valid_until":"2026-12-31T16:00:00Z","when":{"on":[{"kind":"workdays"}]},)",
        "2026-12-24T00:00:00Z", false, "");
    row("over soon after it began", R"("valid_until":"2026-12-31T16:00:01Z","when":{"on":[{"kind":"workdays"}]},)",
        "2026-12-24T00:00:00Z", false, "$.when.on[0] 2027");
    row("begins after the month", R"("valid_from":"2027-03-01T00:00:00Z","when":{"on":[{"kind":"workdays"}]},)",
        "2026-12-24T00:00:00Z", false, "$.when.on[0] 2027");
    row("no workdays", R"("when":{"on":[{"kind":"named","day":"qixi"}]},)", "2027-06-01T00:00:00Z", false, "");
}

void TestWhenCheck::saysOfWhichYearNothingIsKnown()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, now);
    QFETCH(bool, imported);
    QFETCH(QString, found);
    const auto programme =
        Programme::parse(R"({"type":"programme","spec_version":"1.0","id":"one","title":"one",)" + members +
                         R"("playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"不转账"}}]}})");
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    Screen screen;
    if (imported) {
        const calendar::DaysOff off{QStringLiteral("元旦"), {2027, 1, 1}, {2027, 1, 3}};
        screen.notices = {{2027, {off}, {}, QStringLiteral("a test")}};
    }
    QStringList told;
    for (const auto &finding : check::checkWhen(*programme, screen.zone, screen.workdays(), *base::fromRfc3339(now))) {
        if (finding.code == QStringLiteral("unknown-workdays"))
            told.append(finding.path + u' ' + finding.problem.mid(finding.problem.indexOf(QStringLiteral("20")), 4));
    }
    QCOMPARE(told.join(QStringLiteral(", ")), found);
}

QTEST_GUILESS_MAIN(TestWhenCheck)
#include "tst_when_check.moc"
