// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/findings.h"
#include "console/desktop/wording/occurrences.h"
#include "console/desktop/wording/sayings.h"
#include "tests/console/desktop/programme_documents.h"

#include <QMetaEnum>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::wording;

/// What is said of when and where a programme plays, and on which days next.
class TestProgrammeSayings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhen_data();
    void saysWhen();
    void saysUntilWhen();
    void saysWhere();
    void findsTheNextDays_data();
    void findsTheNextDays();
    void startsToday();
    void tellsNightsUntilTheyEnd();
    void leavesOutWhatIsNotForTheScreen();
    void putsFindingsBesideTheirItem();
};

namespace {

/// "EveryWeeks 2026-01-01 1-3 2": the saying and what belongs to it.
QString lineOf(const Phrase &phrase)
{
    QStringList parts{QString::fromLatin1(QMetaEnum::fromType<Saying>().valueToKey(static_cast<int>(phrase.saying)))};
    if (phrase.isExcept)
        parts.prepend(QStringLiteral("not"));
    for (const auto &text : {phrase.first, phrase.second}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    for (const int number : {phrase.number, phrase.other}) {
        if (number != 0)
            parts.append(QString::number(number));
    }
    return parts.join(u'|');
}

QString linesOf(const Phrases &phrases)
{
    QStringList lines;
    for (const auto &phrase : phrases.all())
        lines.append(lineOf(phrase));
    return lines.join(QStringLiteral("; "));
}

playlists::Programme readWith(const QByteArray &members)
{
    const auto programme = playlists::Programme::parse(
        R"({"type":"programme","spec_version":"1.0","id":"a","title":"A",)" + members +
        R"("playlist":{"title":"L","items":[{"kind":"card","card":{"template":"slogan","title":"不轻信"}}]}})");
    return programme.value_or(playlists::Programme{});
}

/// 08:00 on that day in China.
base::UtcTime morningOf(const QString &day)
{
    return *base::fromRfc3339(day + QStringLiteral("T00:00:00Z"));
}

const auto authority = *base::AuthorityId::parse(QStringLiteral("county-police"));

} // namespace

void TestProgrammeSayings::saysWhen_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &members, const QString &said) {
        QTest::newRow(name) << members << said;
    };
    const auto rule = [&row](const char *name, const QByteArray &when, const QString &said) {
        row(name, R"("when":{"on":[)" + when + "]},", said);
    };
    row("always", {}, QStringLiteral("Always"));
    row("from a day", R"("valid_from":"2026-12-01T00:00:00Z",)", QStringLiteral("Since|2026-12-01 08:00"));
    row("from midnight", R"("valid_from":"2026-11-30T16:00:00Z",)", QStringLiteral("Since|2026-12-01"));
    row("between", R"("valid_from":"2026-11-30T16:00:00Z","valid_until":"2026-12-31T16:00:00Z",)",
        QStringLiteral("Between|2026-12-01|2026-12-31"));
    row("hours", R"("when":{"dayparts":[{"from":"08:30","to":"11:30"},{"from":"22:00","to":"02:00"}]},)",
        QStringLiteral("Daypart|08:30|11:30; Daypart|22:00|02:00"));
    rule("dates", R"({"kind":"dates","from":"2026-12-28","to":"2027-01-03"})",
         QStringLiteral("Between|2026-12-28|2027-01-03"));
    rule("daily", R"({"kind":"recurrence","rrule":"FREQ=DAILY;INTERVAL=2","start":"2026-01-01"})",
         QStringLiteral("EveryDays|2026-01-01|2"));
    rule("weekdays", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO,WE,FR","start":"2026-01-01"})",
         QStringLiteral("EveryWeeks|2026-01-01|1 3 5|1"));
    rule("the weekday of its start", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY","start":"2026-01-01"})",
         QStringLiteral("EveryWeeks|2026-01-01|4|1"));
    rule("days of months", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=1,-1","start":"2026-01-01"})",
         QStringLiteral("EveryMonth|2026-01-01|1 -1|1"));
    rule("a day of years", R"({"kind":"recurrence","rrule":"FREQ=YEARLY","start":"2026-03-15"})",
         QStringLiteral("EveryYear|2026-03-15|03-15|1"));
    rule("a named day of years",
         R"({"kind":"recurrence","rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29","start":"2024-01-01"})",
         QStringLiteral("EveryYear|02-29|1"));
    rule("several days of years",
         R"({"kind":"recurrence","rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1,2","start":"2024-01-01"})",
         QStringLiteral("ByRule|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1,2"));
    rule("days of one month", R"({"kind":"recurrence","rrule":"FREQ=DAILY;BYMONTH=2","start":"2026-01-01"})",
         QStringLiteral("ByRule|2026-01-01|FREQ=DAILY;BYMONTH=2"));
    rule("since ever", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO","start":"2024-01-01"})",
         QStringLiteral("EveryWeeks|1|1"));
    rule("which weeks", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO","start":"2024-01-01"})",
         QStringLiteral("EveryWeeks|2024-01-01|1|2"));
    rule("what nobody has words for", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYDAY=2MO","start":"2026-01-01"})",
         QStringLiteral("ByRule|2026-01-01|FREQ=MONTHLY;BYDAY=2MO"));
    rule("what lasts for days", R"({"kind":"recurrence","rrule":"FREQ=DAILY","start":"2026-01-01","days":3})",
         QStringLiteral("ByRule|2026-01-01|FREQ=DAILY"));
    rule("lunar", R"({"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":15}})",
         QStringLiteral("Lunar|12-23|1-15"));
    rule("named", R"({"kind":"named","day":"spring-festival","before":7,"after":1})",
         QStringLiteral("Festival|spring-festival|7|1"));
    row("exceptions", R"("when":{"on":[{"kind":"workdays"}],"except":[{"kind":"days-off"}]},)",
        QStringLiteral("Workdays; not|DaysOff"));
}

void TestProgrammeSayings::saysWhen()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, said);
    const auto programme = readWith(members);
    QVERIFY(!programme.id.isEmpty());
    QCOMPARE(linesOf(whenOf(programme)), said);
}

void TestProgrammeSayings::saysUntilWhen()
{
    // An end is not part of it: people say the last day.
    QCOMPARE(endOf(base::fromRfc3339(QStringLiteral("2026-12-31T16:00:00Z")).value()), QStringLiteral("2026-12-31"));
    QCOMPARE(endOf(base::fromRfc3339(QStringLiteral("2026-12-31T10:00:00Z")).value()),
             QStringLiteral("2026-12-31 18:00"));
    QCOMPARE(endOf({}), QString());
}

void TestProgrammeSayings::saysWhere()
{
    QCOMPARE(linesOf(whereOf({})), QStringLiteral("Everywhere"));
    const auto programme = readWith(R"("audience":{"places":["zj/tonglu","zj/fuyang"],"profiles":["lobby","atm"],)"
                                    R"("tags":{"all":["elderly"],"any":["rural","urban"],"none":["test"]}},)");
    QCOMPARE(linesOf(whereOf(programme.audience)),
             QStringLiteral("Places|zj/tonglu, zj/fuyang; Profiles|lobby atm; AllTags|elderly; AnyTags|rural urban; "
                            "NoneTags|test"));
}

void TestProgrammeSayings::findsTheNextDays_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("days"); // the first three from 2026-11-30 08:00 on, a Monday
    const auto row = [](const char *name, const QByteArray &members, const QString &days) {
        QTest::newRow(name) << members << days;
    };
    row("always", {}, QStringLiteral("2026-11-30; 2026-12-01; 2026-12-02"));
    row("hours", R"("when":{"dayparts":[{"from":"08:30","to":"11:30"},{"from":"14:00","to":"17:00"}]},)",
        QStringLiteral("2026-11-30 08:30–11:30, 14:00–17:00; 2026-12-01 08:30–11:30, 14:00–17:00; "
                       "2026-12-02 08:30–11:30, 14:00–17:00"));
    row("what is over today", R"("when":{"dayparts":[{"from":"06:00","to":"07:00"}]},)",
        QStringLiteral("2026-12-01 06:00–07:00; 2026-12-02 06:00–07:00; 2026-12-03 06:00–07:00"));
    row("a night that began yesterday", R"("when":{"dayparts":[{"from":"20:00","to":"09:00"}]},)",
        QStringLiteral("2026-11-29 20:00–09:00; 2026-11-30 20:00–09:00; 2026-12-01 20:00–09:00"));
    row("weekends", R"("when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=SA,SU","start":"2026-01-01"}]},)",
        QStringLiteral("2026-12-05; 2026-12-06; 2026-12-12"));
    row("a lunar day", R"("when":{"on":[{"kind":"lunar","from":{"month":12,"day":23},"to":{"month":12,"day":24}}]},)",
        QStringLiteral("2027-01-30; 2027-01-31"));
    row("from a day on", R"("valid_from":"2026-12-24T02:00:00Z",)",
        QStringLiteral("2026-12-24 10:00–24:00; 2026-12-25; 2026-12-26"));
    row("what is over", R"("valid_until":"2026-11-01T00:00:00Z",)", QString());
    row("in two years", R"("valid_from":"2028-12-24T02:00:00Z",)", QString());
}

void TestProgrammeSayings::findsTheNextDays()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, days);
    const auto programme = readWith(members);
    QVERIFY(!programme.id.isEmpty());
    QStringList found;
    for (const auto &one : nextDaysOf(programme, authority, {}, morningOf(QStringLiteral("2026-11-30")), 3))
        found.append((one.day.toString(Qt::ISODate) + u' ' + one.parts).trimmed());
    QCOMPARE(found.join(QStringLiteral("; ")), days);
}

void TestProgrammeSayings::startsToday()
{
    const auto days = nextDaysOf(readWith({}), authority, {}, morningOf(QStringLiteral("2026-11-30")), 10);
    QCOMPARE(days.size(), 10);
    QCOMPARE(days.constFirst().day, QDate(2026, 11, 30));
    QCOMPARE(days.constLast().day, QDate(2026, 12, 9));
}

void TestProgrammeSayings::tellsNightsUntilTheyEnd()
{
    const auto now = *base::fromRfc3339(QStringLiteral("2026-11-23T08:00:00Z")); // 16:00 in China, a Monday
    const auto programme =
        readWith(R"("when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO,TU","start":"2024-01-01"}],)"
                 R"("dayparts":[{"from":"08:30","to":"11:30"},{"from":"22:00","to":"02:00"}]},)"
                 R"("valid_until":"2026-12-01T02:00:00Z",)");
    // Monday morning is over; the night ends on Tuesday.
    const auto night = QStringLiteral("22:00–02:00");
    const auto both = QStringLiteral("08:30–11:30, 22:00–02:00");
    const QList<Occurrence> expected = {
        {QDate(2026, 11, 23), night}, {QDate(2026, 11, 24), both}, {QDate(2026, 11, 30), both}};
    QCOMPARE(nextDaysOf(programme, authority, {}, now, 3), expected);
    const auto all = nextDaysOf(programme, authority, {}, now, 99);
    QCOMPARE(all.constLast(), (Occurrence{QDate(2026, 12, 1), QStringLiteral("08:30–10:00")}));
    const auto said = nextDaysSaid(programme, authority, {}, now, 3);
    QCOMPARE(linesOf(said), QStringLiteral("OnDay|2026-11-23|22:00–02:00; OnDay|2026-11-24|") + both +
                                QStringLiteral("; OnDay|2026-11-30|") + both);
    // The whole day, of a programme that is only being made.
    QCOMPARE(nextDaysOf({}, authority, {}, now, 2),
             (QList<Occurrence>{{QDate(2026, 11, 23), {}}, {QDate(2026, 11, 24), {}}}));
}

void TestProgrammeSayings::leavesOutWhatIsNotForTheScreen()
{
    playlists::Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("atm-1"));
    screen.place = *base::PlacePath::parse(QStringLiteral("zj"));
    screen.profile = playlists::Profile::Atm;
    const auto programme = readWith(R"("audience":{"profiles":["lobby"]},)");
    const auto morning = morningOf(QStringLiteral("2026-11-30"));
    QVERIFY(nextDaysOf(programme, authority, screen, morning, 3).isEmpty());
    // One that is made up, while none is reached, is shown everything.
    QCOMPARE(nextDaysOf(programme, authority, {}, morning, 3).size(), 3);
    // The day is that of its place, and so is the clock.
    screen.zone = *playlists::rules::TimeZone::parse(QStringLiteral("Asia/Urumqi"));
    screen.profile = playlists::Profile::Lobby;
    const auto hours = readWith(R"("when":{"dayparts":[{"from":"06:00","to":"07:00"}]},)");
    QCOMPARE(nextDaysOf(hours, authority, screen, morning, 1).constFirst().day, QDate(2026, 11, 30));
    QCOMPARE(nextDaysOf(hours, authority, {}, morning, 1).constFirst().day, QDate(2026, 12, 1));
}

void TestProgrammeSayings::putsFindingsBesideTheirItem()
{
    using playlists::check::Finding;
    const auto finding = [](const char *code, const char *path) {
        Finding one;
        one.code = QString::fromLatin1(code);
        one.path = QString::fromLatin1(path);
        one.problem = QStringLiteral("p");
        one.remedy = QStringLiteral("r");
        return one;
    };
    const QList<Finding> findings = {finding("reading-time", "$.playlist.items[1].duration_s"),
                                     finding("two-passes", "$.playlist.items[1].duration_s"),
                                     finding("reading-time", "$.playlist.items[1].duration_s"),
                                     finding("video-length", "$.playlist.items[11]"), finding("never-plays", "$.when")};
    QCOMPARE(linesOf(findingsAt(QStringLiteral("$.playlist.items[1]"), findings)),
             QStringLiteral("ReadsTooShort; RunsTooShort"));
    QCOMPARE(linesOf(findingsBeside({QStringLiteral("$.playlist.items[1]"), QStringLiteral("$.playlist.items[11]")},
                                    findings)),
             QStringLiteral("OtherFinding|p|r"));
}

QTEST_GUILESS_MAIN(TestProgrammeSayings)
#include "tst_programme_sayings.moc"
