// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/rule_desk.h"
#include "tests/playlists/reading.h"
#include "tests/support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::editor;
using playlists::rules::DayRule;
using playlists::rules::When;

/// Forms for rules that select days: what they make, what they show of what is there, and what they leave alone.
class TestRuleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesRules_data();
    void makesRules();
    void saysWhatIsAmiss_data();
    void saysWhatIsAmiss();
    void hasNoFormForWhatItCannotSay_data();
    void hasNoFormForWhatItCannotSay();
    void addsAndTakesBack();
    void movesAndRemoves();
    void changesOneAndKeepsWhatItDoesNotKnow();
    void closesWhenItsRuleIsGone();
    void holdsSixteen();
};

namespace {

DayRule ruleOf(const QByteArray &json)
{
    return playlists::testing::readAs<DayRule>(json).value_or(DayRule());
}

RuleFields fieldsWith(RuleKind kind)
{
    RuleFields fields;
    fields.kind = static_cast<int>(kind);
    return fields;
}

QByteArray jsonOf(const DayRule &rule)
{
    return QByteArray::fromStdString(rule.toJson().dump());
}

/// A desk and what it works on.
struct World
{
    explicit World(const When &when = {}) : document(clock), desk(document, clock)
    {
        playlists::Programme programme;
        programme.when = when;
        document.begin(programme, std::nullopt, true);
    }
    [[nodiscard]] const When &when() const { return document.value().when; }
    void fill(RuleKind kind)
    {
        desk.begin();
        auto fields = desk.fields();
        fields.kind = static_cast<int>(kind);
        desk.setFields(fields);
    }

    support::ManualClock clock;
    Document document;
    RuleDesk desk;
};

} // namespace

void TestRuleDesk::makesRules_data()
{
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const char *rule) { QTest::newRow(name) << QByteArray(rule); };
    row("weekdays", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO,SU","start":"2024-01-01"})");
    row("month days", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=1,15,31,-1","start":"2024-01-01"})");
    row("day of the year",
        R"({"kind":"recurrence","rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29","start":"2024-01-01"})");
    row("dates", R"({"from":"2026-12-28","kind":"dates","to":"2027-01-03"})");
    row("one day", R"({"from":"2026-12-28","kind":"dates","to":"2026-12-28"})");
    row("lunar", R"({"from":{"day":23,"month":12},"kind":"lunar","to":{"day":15,"month":1}})");
    row("festival", R"({"after":60,"before":7,"day":"spring-festival","kind":"named"})");
    row("solar term", R"({"day":"qingming","kind":"named"})");
    row("workdays", R"({"kind":"workdays"})");
    row("days off", R"({"kind":"days-off"})");
}

void TestRuleDesk::makesRules()
{
    QFETCH(const QByteArray, rule);
    const auto before = ruleOf(rule);
    const auto fields = fieldsOf(before.days);
    QVERIFY(fields);
    const auto days = daysOf(*fields);
    QVERIFY(days);
    QCOMPARE(jsonOf(DayRule{*days}), jsonOf(before));
    QCOMPARE(ruleOf(jsonOf(DayRule{*days})), before); // a document takes it
    QCOMPARE(fieldsOf(*days), fields);
}

void TestRuleDesk::saysWhatIsAmiss_data()
{
    QTest::addColumn<RuleFields>("fields");
    QTest::addColumn<RuleFault>("fault");
    auto fields = fieldsWith(RuleKind::Weekdays);
    fields.weekdays = 0;
    QTest::newRow("no weekday") << fields << RuleFault::NoDay;
    QTest::newRow("no day of the month") << fieldsWith(RuleKind::MonthDays) << RuleFault::NoDay;
    fields = fieldsWith(RuleKind::YearDay);
    fields.month = 2;
    fields.day = 30;
    QTest::newRow("30 February") << fields << RuleFault::NoSuchDay;
    fields = fieldsWith(RuleKind::Dates);
    QTest::newRow("no first day") << fields << RuleFault::From;
    fields.from = QStringLiteral("2026-12-28");
    fields.to = QStringLiteral("2026-12-32");
    QTest::newRow("no last day") << fields << RuleFault::To;
    fields.to = QStringLiteral("2101-01-01");
    QTest::newRow("too late") << fields << RuleFault::To;
    fields.to = QStringLiteral("2026-12-27");
    QTest::newRow("ends first") << fields << RuleFault::EndsFirst;
    fields = fieldsWith(RuleKind::Festival);
    fields.before = QStringLiteral("61");
    QTest::newRow("too long before") << fields << RuleFault::Before;
    fields.before = QString();
    fields.after = QStringLiteral("-1");
    QTest::newRow("less than none after") << fields << RuleFault::After;
    fields.after = QStringLiteral("two");
    QTest::newRow("no number") << fields << RuleFault::After;
    fields.after = QString();
    QTest::newRow("nothing is none") << fields << RuleFault::None;
    fields.festival = 99;
    QTest::newRow("no festival") << fields << RuleFault::NoDay;
}

void TestRuleDesk::saysWhatIsAmiss()
{
    QFETCH(const RuleFields, fields);
    QFETCH(const RuleFault, fault);
    World world;
    world.desk.begin();
    world.desk.setFields(fields);
    QCOMPARE(static_cast<RuleFault>(world.desk.fault()), fault);
    QCOMPARE(world.desk.said().count(), fault == RuleFault::None ? 1 : 0);
    QCOMPARE(world.desk.take(), fault == RuleFault::None);
    QCOMPARE(world.document.isDirty(), fault == RuleFault::None);
}

void TestRuleDesk::hasNoFormForWhatItCannotSay_data()
{
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const char *rule) { QTest::newRow(name) << QByteArray(rule); };
    row("every other week", R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO","start":"2026-01-05"})");
    row("counted", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3","start":"2026-01-01"})");
    row("second Monday", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYDAY=2MO","start":"2026-01-01"})");
    row("from the end", R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=-2","start":"2026-01-01"})");
    row("of some months",
        R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=1","start":"2026-01-01"})");
    row("of two months",
        R"({"kind":"recurrence","rrule":"FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15","start":"2026-01-01"})");
    row("lasting",
        R"({"kind":"recurrence","rrule":"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15","start":"2026-01-01","days":7})");
    row("with exceptions",
        R"({"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO","start":"2026-01-01","exdates":["2026-01-05"]})");
    row("daily", R"({"kind":"recurrence","rrule":"FREQ=DAILY;INTERVAL=3","start":"2026-01-01"})");
}

void TestRuleDesk::hasNoFormForWhatItCannotSay()
{
    QFETCH(const QByteArray, rule);
    const auto own = ruleOf(rule);
    QVERIFY(own != DayRule());
    QVERIFY(!fieldsOf(own.days));
    World world({{own, DayRule()}, {}, {}});
    QVERIFY(!world.desk.playing()->index(0).data(RuleModel::FormRole).toBool());
    world.desk.edit(false, 0);
    QVERIFY(!world.desk.isFilling());
    world.desk.move(false, 1);
    QCOMPARE(world.when().on.constFirst(), own); // whatever becomes of its neighbours
    world.desk.move(false, 0);
    QCOMPARE(world.when().except.constLast(), own);
}

void TestRuleDesk::addsAndTakesBack()
{
    World world;
    const QAbstractItemModelTester playing(world.desk.playing());
    const QAbstractItemModelTester leftOut(world.desk.leftOut());
    world.desk.begin();
    QVERIFY(world.desk.isFilling() && world.desk.isNew());
    QCOMPARE(world.desk.fields().from, QStringLiteral("2026-11-23")); // today, on the clock of China
    world.fill(RuleKind::Festival);
    auto fields = world.desk.fields();
    fields.before = QStringLiteral("7");
    world.desk.setFields(fields);
    QVERIFY(world.desk.take());
    QVERIFY(!world.desk.isFilling());
    QVERIFY(!world.desk.take()); // no form is open
    world.fill(RuleKind::DaysOff);
    fields = world.desk.fields();
    fields.isExcept = true;
    world.desk.setFields(fields);
    QVERIFY(world.desk.take());
    QCOMPARE(world.when().on, (QList{ruleOf(R"({"kind":"named","day":"spring-festival","before":7})")}));
    QCOMPARE(world.when().except, (QList{ruleOf(R"({"kind":"days-off"})")}));
    QCOMPARE(world.desk.playing()->count(), 1);
    QCOMPARE(world.desk.leftOut()->count(), 1);
    const auto said =
        world.desk.playing()->index(0).data(RuleModel::SaidRole).value<console::desktop::wording::Phrases>();
    QCOMPARE(said.first(0), QStringLiteral("spring-festival"));
    world.document.undo(); // each of them is one step
    QCOMPARE(world.desk.leftOut()->count(), 0);
    world.document.undo();
    QCOMPARE(world.when(), When());
    world.document.redo();
    QCOMPARE(world.desk.playing()->count(), 1);
}

void TestRuleDesk::movesAndRemoves()
{
    const auto workdays = ruleOf(R"({"kind":"workdays"})");
    const auto festival = ruleOf(R"({"kind":"named","day":"laba","new":1})");
    World world({{workdays, festival}, {}, {}});
    const QAbstractItemModelTester playing(world.desk.playing());
    QSignalSpy removed(world.desk.playing(), &RuleModel::rowsRemoved);
    QSignalSpy reset(world.desk.playing(), &RuleModel::modelReset);
    world.desk.move(false, 1);
    QCOMPARE(world.when().on, QList{workdays});
    QCOMPARE(world.when().except, QList{festival});
    QCOMPARE(removed.size(), 1); // and the other row stays where it is
    world.desk.move(true, 0);
    QCOMPARE(world.when().on, (QList{workdays, festival}));
    world.desk.remove(false, 0);
    QCOMPARE(world.when().on, QList{festival});
    world.desk.remove(false, 7);
    world.desk.move(true, 0);
    world.desk.edit(true, -1);
    QCOMPARE(world.when().on, QList{festival});
    QVERIFY(!world.desk.isFilling());
    QCOMPARE(reset.size(), 0);
    // The days of a week that are all there is are chosen elsewhere.
    world.desk.begin();
    QVERIFY(world.desk.take());
    QCOMPARE(world.desk.playing()->count(), 2);
    world.desk.remove(false, 0);
    QCOMPARE(world.when().on.size(), 1);
    QCOMPARE(world.desk.playing()->count(), 0);
}

void TestRuleDesk::changesOneAndKeepsWhatItDoesNotKnow()
{
    const auto monthly =
        ruleOf(R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1","start":"2026-01-01","new":[1]})");
    const auto lunar = ruleOf(R"({"kind":"lunar","from":{"month":12,"day":23,"new":1},"to":{"month":1,"day":15}})");
    World world({{monthly, lunar}, {}, {}});
    world.desk.edit(false, 0);
    QVERIFY(world.desk.isFilling() && !world.desk.isNew());
    QVERIFY(world.desk.fields().hasLastDay);
    QVERIFY(world.desk.take()); // nothing was changed
    QVERIFY(!world.document.isDirty());
    world.desk.edit(false, 0);
    auto fields = world.desk.fields();
    fields.monthDays = 1;
    world.desk.setFields(fields);
    QCOMPARE(world.desk.said().first(0), QStringLiteral("2026-01-01")); // since when it is
    QVERIFY(world.desk.take());
    QCOMPARE(world.when().on.constFirst(),
             ruleOf(R"({"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=1,-1","start":"2026-01-01","new":[1]})"));
    world.desk.edit(false, 1);
    fields = world.desk.fields();
    fields.lunarDayTo = 20;
    fields.isExcept = true; // moves it as well
    world.desk.setFields(fields);
    QVERIFY(world.desk.take());
    QCOMPARE(world.when().on.size(), 1);
    QCOMPARE(world.when().except,
             QList{ruleOf(R"({"kind":"lunar","from":{"month":12,"day":23,"new":1},"to":{"month":1,"day":20}})")});
}

void TestRuleDesk::closesWhenItsRuleIsGone()
{
    World world;
    world.fill(RuleKind::Workdays);
    QVERIFY(world.desk.take());
    world.desk.edit(false, 0);
    QVERIFY(world.desk.isFilling());
    auto titled = world.document.value();
    titled.title = QStringLiteral("t");
    world.document.apply(titled); // something else
    QVERIFY(world.desk.isFilling());
    world.document.undo();
    world.document.undo();
    QVERIFY(!world.desk.isFilling());
    world.desk.begin();
    world.document.redo(); // a new one is of no rule's
    QVERIFY(world.desk.isFilling());
    world.desk.cancel();
    QVERIFY(!world.desk.isFilling());
}

void TestRuleDesk::holdsSixteen()
{
    const auto rule = ruleOf(R"({"kind":"workdays"})");
    World world({QList<DayRule>(When::maxRules, rule), {rule}, {}});
    world.desk.begin();
    QCOMPARE(static_cast<RuleFault>(world.desk.fault()), RuleFault::Full);
    QVERIFY(!world.desk.take());
    world.desk.move(true, 0);
    QCOMPARE(world.when().except.size(), 1);
    world.desk.edit(false, 3); // which adds none
    QVERIFY(world.desk.take());
    world.desk.begin();
    auto fields = world.desk.fields();
    fields.isExcept = true;
    world.desk.setFields(fields);
    QVERIFY(world.desk.take());
    QCOMPARE(world.when().except.size(), 2);
}

QTEST_GUILESS_MAIN(TestRuleDesk)
#include "tst_rule_desk.moc"
