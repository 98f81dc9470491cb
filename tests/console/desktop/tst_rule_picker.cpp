// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include <QTest>

using namespace ironfence;
namespace rules = playlists::rules;

/// Days chosen for a programme by mouse and by keyboard: of weeks, months and years, of the lunar calendar, festivals,
/// workdays; over a real server.
class TestRulePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsAFestival();
    void addsLunarDays();
    void addsDaysOfEveryMonth();
    void refusesWhatIsNoDay();
    void leavesDaysOut();
    void changesARule();
    void keepsWhatHasNoForm();
    void savesThem();
    void looksWell();
    void cleanupTestCase();

private:
    /// Opens the form for another rule, of that kind.
    void begin(int kind) const;
    void focus(const char *name) const { m_editor.focus(name); }
    [[nodiscard]] QString text(const char *name) const { return hand().value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] const tests::WindowDriver &hand() const { return m_editor.hand(); }

    tests::ConsoleWindow m_editor;
};

namespace {

enum Kind { Weekdays, MonthDays, YearDay, Dates, Lunar, Festival, Workdays, DaysOff };

const QString id = QStringLiteral("ruled");

} // namespace

void TestRulePicker::initTestCase()
{
    const auto fault = m_editor.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(m_editor.edit(id, R"({"type":"programme","spec_version":"1.0","id":"ruled","title":"年关反诈宣传",
        "when":{"except":[{"kind":"recurrence","rrule":"FREQ=MONTHLY;BYDAY=2MO","start":"2026-01-01","days":2}]},
        "playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"不轻信 不透露 不转账"}}]}})"));
    QVERIFY(hand().click(QStringLiteral("tabPlan")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("addRule")));
    QVERIFY(hand().isSeen(QStringLiteral("weekday0")));
}

void TestRulePicker::begin(int kind) const
{
    focus("addRule");
    hand().press(Qt::Key_Space);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("rulePicker")));
    QVERIFY(hand().item(QStringLiteral("ruleKind"))->hasActiveFocus());
    for (int i = 0; i < kind; ++i)
        hand().press(Qt::Key_Down);
    QCOMPARE(hand().value(QStringLiteral("ruleKind"), "currentIndex").toInt(), kind);
}

void TestRulePicker::addsAFestival()
{
    begin(Festival);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("festival")));
    hand().press(Qt::Key_Tab);
    QVERIFY(hand().item(QStringLiteral("festival"))->hasActiveFocus());
    hand().press(Qt::Key_Tab);
    QVERIFY(hand().item(QStringLiteral("daysBefore"))->hasActiveFocus());
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("7"));
    QCOMPARE(text("ruleSaid"), QStringLiteral("春节及之前 7 天"));
    QVERIFY(m_editor.shoot("rules-festival"));
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("rulePicker")));
    QVERIFY(hand().item(QStringLiteral("addRule"))->hasActiveFocus());
    QCOMPARE(text("onRule0"), QStringLiteral("春节及之前 7 天"));
    QVERIFY(!hand().isSeen(QStringLiteral("weekday0"))); // what plays at one festival plays on no weekdays
    QTRY_VERIFY(hand().isSeen(QStringLiteral("nextDay")));
}

void TestRulePicker::addsLunarDays()
{
    begin(Lunar);
    focus("lunarFromMonth");
    hand().press(Qt::Key_End);
    focus("lunarFromDay");
    for (int day = 1; day < 23; ++day)
        hand().press(Qt::Key_Down);
    QCOMPARE(text("ruleSaid"), QStringLiteral("农历腊月廿三")); // one day stays one
    focus("lunarToMonth");
    hand().press(Qt::Key_Home);
    focus("lunarToDay");
    for (int day = 23; day > 15; --day)
        hand().press(Qt::Key_Up);
    QCOMPARE(text("ruleSaid"), QStringLiteral("农历腊月廿三至正月十五"));
    QVERIFY(hand().isSeen(QStringLiteral("lunarNote")));
    QVERIFY(m_editor.shoot("rules-lunar"));
    QVERIFY(hand().click(QStringLiteral("takeRule")));
    QTRY_COMPARE(text("onRule1"), QStringLiteral("农历腊月廿三至正月十五"));
}

void TestRulePicker::addsDaysOfEveryMonth()
{
    begin(MonthDays);
    QVERIFY(!hand().item(QStringLiteral("takeRule"))->isEnabled());
    QVERIFY(hand().isSeen(QStringLiteral("ruleFault")));
    focus("monthDays");
    hand().press(Qt::Key_Space);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Space); // the 15th
    QVERIFY(hand().click(QStringLiteral("lastDay")));
    QVERIFY(m_editor.shoot("rules-month"));
    const auto said = text("ruleSaid");
    QVERIFY2(said.contains(QStringLiteral("15")), qPrintable(said));
    hand().press(Qt::Key_Escape); // only the form
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("rulePicker")));
    QVERIFY(hand().isSeen(QStringLiteral("editorPanel")));
    QVERIFY(!hand().isSeen(QStringLiteral("onRule2")));
}

void TestRulePicker::refusesWhatIsNoDay()
{
    begin(Dates);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("ruleTo")));
    focus("ruleFrom");
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("2027-03-15"));
    focus("ruleTo");
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("2027-03-1"));
    QVERIFY(hand().isSeen(QStringLiteral("ruleFault")));
    QVERIFY(hand().value(QStringLiteral("ruleTo"), "isAmiss").toBool());
    hand().type(QStringLiteral("4"));
    QVERIFY(hand().value(QStringLiteral("ruleTo"), "isAmiss").toBool()); // before it begins
    QVERIFY(m_editor.shoot("rules-fault"));
    hand().press(Qt::Key_Return);
    QVERIFY(hand().isSeen(QStringLiteral("rulePicker")));
    hand().press(Qt::Key_Backspace);
    hand().type(QStringLiteral("6"));
    QVERIFY(!hand().isSeen(QStringLiteral("ruleFault")));
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("onRule2")));
    begin(YearDay);
    focus("yearMonth");
    hand().press(Qt::Key_Home);
    hand().press(Qt::Key_Down);
    focus("yearDay");
    hand().press(Qt::Key_End);
    QVERIFY(hand().isSeen(QStringLiteral("ruleFault"))); // the 31st of February
    QVERIFY(hand().click(QStringLiteral("cancelRule")));
}

void TestRulePicker::leavesDaysOut()
{
    begin(DaysOff);
    QVERIFY(hand().click(QStringLiteral("ruleLeavesOut")));
    QVERIFY(hand().click(QStringLiteral("takeRule")));
    QTRY_COMPARE(text("exceptRule1"), QStringLiteral("法定休息日"));
    QVERIFY(hand().click(QStringLiteral("exceptRule1Move")));
    QTRY_COMPARE(text("onRule3"), QStringLiteral("法定休息日"));
    QVERIFY(!hand().isSeen(QStringLiteral("exceptRule1")));
    hand().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("exceptRule1")));
    QVERIFY(!hand().isSeen(QStringLiteral("onRule3")));
}

void TestRulePicker::changesARule()
{
    QVERIFY(hand().click(QStringLiteral("onRule0Edit")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("daysAfter")));
    focus("daysAfter");
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("61"));
    QVERIFY(hand().value(QStringLiteral("daysAfter"), "isAmiss").toBool());
    hand().press(Qt::Key_Backspace);
    QVERIFY(hand().click(QStringLiteral("takeRule")));
    QTRY_COMPARE(text("onRule0"), QStringLiteral("春节前 7 天至后 6 天"));
    QVERIFY(m_editor.shoot("rules-list"));
}

void TestRulePicker::keepsWhatHasNoForm()
{
    QVERIFY(hand().isSeen(QStringLiteral("exceptRule0")));
    QVERIFY(!hand().isSeen(QStringLiteral("exceptRule0Edit")));
    QVERIFY(hand().isSeen(QStringLiteral("exceptRule0Remove")));
}

void TestRulePicker::savesThem()
{
    hand().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_editor.isSaved(), 20'000);
    const auto when = m_editor.draft(id)->when;
    QCOMPARE(when.on.size(), 3);
    QCOMPARE(std::get<rules::NamedDay>(when.on.at(0).days), (rules::NamedDay{QStringLiteral("spring-festival"), 7, 6}));
    QCOMPARE(std::get<playlists::calendar::LunarSpan>(when.on.at(1).days),
             (playlists::calendar::LunarSpan{{12, 23}, {1, 15}}));
    QCOMPARE(std::get<rules::Dates>(when.on.at(2).days), (rules::Dates{{2027, 3, 15}, {2027, 3, 16}}));
    QCOMPARE(when.except.size(), 2);
    QCOMPARE(std::get<rules::Recurrence>(when.except.at(0).days).days, 2);
    QCOMPARE(std::get<rules::DayKind>(when.except.at(1).days), rules::DayKind::DaysOff);
}

void TestRulePicker::looksWell()
{
    auto &preferences = m_editor.root().preferences();
    preferences.setDark(true);
    QVERIFY(m_editor.shoot("rules-list-dark"));
    QVERIFY(hand().click(QStringLiteral("onRule1Edit")));
    QVERIFY(m_editor.shoot("rules-lunar-dark"));
    preferences.setDark(false);
    preferences.setLanguage(QStringLiteral("en"));
    QVERIFY(m_editor.shoot("rules-lunar"));
    QVERIFY(hand().click(QStringLiteral("cancelRule")));
    QVERIFY(m_editor.shoot("rules-list"));
    preferences.setZoom(1.5);
    QVERIFY(m_editor.shoot("rules-list-large"));
    begin(MonthDays);
    QVERIFY(m_editor.shoot("rules-month-large"));
    preferences.setZoom(1);
    QVERIFY(m_editor.shoot("rules-month"));
    hand().press(Qt::Key_Escape);
}

void TestRulePicker::cleanupTestCase()
{
    QVERIFY(m_editor.stop());
}

QTEST_MAIN(TestRulePicker)
#include "tst_rule_picker.moc"
