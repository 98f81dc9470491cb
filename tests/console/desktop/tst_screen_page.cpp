// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include <QTest>

using namespace ironfence;

/// A screen, looked at closely: its days, and why it shows what it shows; by mouse and by keyboard, over a real server.
class TestScreenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheNextHours();
    void looksAtAStretch();
    void goesFromDayToDay();
    void takesADate();
    void comesBackToTheNextHours();
    void looksAtTheWeek();
    void looksWell();
    void cleanupTestCase();

private:
    [[nodiscard]] bool publish(const QList<QByteArray> &programmes);
    [[nodiscard]] bool hasBars() const { return hand().value(QStringLiteral("dayStrip"), "bars").toInt() > 0; }
    [[nodiscard]] QString text(const char *name) const { return hand().value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] const tests::WindowDriver &hand() const { return m_console.hand(); }

    tests::ConsoleWindow m_console;
};

namespace {

QByteArray cards(const QByteArray &id, const QByteArray &title, const QByteArray &rank, const QByteArray &more = {})
{
    return R"({"type":"programme","spec_version":"1.0","id":")" + id + R"(","title":")" + title + R"(","rank":")" +
           rank + R"(",)" + more +
           R"("playlist":{"items":[{"kind":"card","duration_s":15,"card":{"template":"slogan","title":"不轻信"}}]}})";
}

/// By the clock of the screens.
QString dayFromNow(int days)
{
    const auto now = std::chrono::time_point_cast<base::Milliseconds>(std::chrono::system_clock::now());
    return playlists::rules::TimeZone().dayOf(now).addDays(days).toString(Qt::ISODate);
}

} // namespace

void TestScreenPage::initTestCase()
{
    const auto fault = m_console.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(publish(
        {cards("anti-fraud", "反诈专项宣传", "campaign", R"("share_percent":30,)"),
         cards("branch-hours", "营业时间提醒", "campaign", R"("when":{"dayparts":[{"from":"08:30","to":"17:30"}]},)"),
         cards("daily", "日常宣传", "routine")}));
    hand().press(Qt::Key_3, Qt::ControlModifier);
    hand().press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(hand().item(QStringLiteral("fleetSearch"))->hasActiveFocus());
    hand().type(QStringLiteral("lobby-main"));
    QTRY_COMPARE(hand().value(QStringLiteral("fleetList"), "count").toInt(), 1);
    m_console.focus("fleetList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("closeScreen")));
}

bool TestScreenPage::publish(const QList<QByteArray> &programmes)
{
    auto &server = m_console.server();
    for (const auto &bytes : programmes) {
        const auto id = playlists::Programme::parse(bytes)->id.text();
        if (server.put(QStringLiteral("/api/1/programmes/") + id, bytes).status != 200)
            return false;
    }
    return server.put(QStringLiteral("/api/1/manifest"), server.documents.signedManifest(1, programmes)).status == 200;
}

void TestScreenPage::opensTheNextHours()
{
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    QVERIFY(hand().value(QStringLiteral("comingHours"), "checked").toBool());
    QCOMPARE(text("dayField"), QString());
    QVERIFY(!hand().isSeen(QStringLiteral("stretchTime"))); // until one is chosen
}

void TestScreenPage::looksAtAStretch()
{
    QVERIFY(hand().click(QStringLiteral("nextDay")));
    QTRY_COMPARE(text("dayField"), dayFromNow(1));
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    m_console.focus("dayStrip");
    hand().press(Qt::Key_Right);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("stretchTime")));
    QCOMPARE(text("stretchTime"), QStringLiteral("00:00至08:30"));
    hand().press(Qt::Key_Right);
    QCOMPARE(text("stretchTime"), QStringLiteral("08:30至17:30"));
    QVERIFY(hand().isSeen(QStringLiteral("stretchDisplaced"))); // what plays every day stands lower
    QVERIFY(text("stretchDisplaced").contains(QStringLiteral("日常宣传")));
    QVERIFY(m_console.shoot("screen-day"));
    hand().press(Qt::Key_Right);
    hand().press(Qt::Key_Right); // it is the last already
    QCOMPARE(text("stretchTime"), QStringLiteral("17:30至00:00"));
    hand().press(Qt::Key_Home);
    QCOMPARE(text("stretchTime"), QStringLiteral("00:00至08:30"));
}

void TestScreenPage::goesFromDayToDay()
{
    m_console.focus("previousDay");
    hand().press(Qt::Key_Space);
    QTRY_COMPARE(text("dayField"), dayFromNow(0));
    QVERIFY(!hand().isSeen(QStringLiteral("stretchTime"))); // of another day
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    QVERIFY(!hand().isSeen(QStringLiteral("dayNote")));
    hand().press(Qt::Key_Space);
    QTRY_COMPARE(text("dayField"), dayFromNow(-1));
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    QVERIFY(hand().isSeen(QStringLiteral("dayNote"))); // it is not told by what was live then
}

void TestScreenPage::takesADate()
{
    m_console.focus("dayField");
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("2099-02-30"));
    QVERIFY(hand().value(QStringLiteral("dayField"), "isAmiss").toBool());
    QVERIFY(hand().isSeen(QStringLiteral("dayFault")));
    QVERIFY(m_console.shoot("screen-day-fault"));
    hand().press(Qt::Key_Backspace);
    hand().press(Qt::Key_Backspace);
    hand().type(QStringLiteral("06"));
    QVERIFY(!hand().value(QStringLiteral("dayField"), "isAmiss").toBool());
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    QVERIFY(!hand().isSeen(QStringLiteral("dayNote")));
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QStringLiteral("2101-01-01")); // no timeline goes as far
    QVERIFY(hand().value(QStringLiteral("dayField"), "isAmiss").toBool());
    m_console.focus("dayStrip");
    QCOMPARE(text("dayField"), QStringLiteral("2099-02-06"));
}

void TestScreenPage::comesBackToTheNextHours()
{
    QVERIFY(hand().click(QStringLiteral("comingHours")));
    QTRY_COMPARE(text("dayField"), QString());
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    QVERIFY(hand().click(QStringLiteral("dayStrip")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("stretchTime")));
}

void TestScreenPage::looksAtTheWeek()
{
    const auto week = [this] { return hand().value(QStringLiteral("weekView"), "week").value<QObject *>(); };
    const auto isRead = [&] { return week() && !week()->property("isLoading").toBool(); };
    QVERIFY(!hand().isSeen(QStringLiteral("weekView")));
    QVERIFY(hand().click(QStringLiteral("showWeek")));
    QVERIFY(hand().isSeen(QStringLiteral("weekView")));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
    const auto today = week()->property("today").toInt();
    QVERIFY(week()->property("dates").toStringList().value(today) == dayFromNow(0));
    QCOMPARE(week()->property("programmes").toStringList().size(), 3);
    for (int day = 0; day < 7; ++day) {
        const auto column = hand().value(QStringLiteral("weekDay%1").arg(day), "day").value<QObject *>();
        QVERIFY2(column->property("count").toInt() > 0, qPrintable(QString::number(day)));
    }
    QVERIFY(m_console.shootInBoth("screen-week"));

    hand().press(Qt::Key_Right); // it has the focus
    QTRY_COMPARE(week()->property("today").toInt(), -1);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
    QVERIFY(!week()->property("isPast").toBool());
    const auto monday = week()->property("dates").toStringList().value(0);
    QVERIFY(hand().click(QStringLiteral("weekDay0")));
    QTRY_COMPARE(text("dayField"), monday);
    hand().press(Qt::Key_Home);
    QTRY_COMPARE(week()->property("today").toInt(), today);
    hand().press(Qt::Key_Escape);
    QVERIFY(!hand().isSeen(QStringLiteral("weekView")));
    QVERIFY(hand().isSeen(QStringLiteral("closeScreen")));
    QVERIFY(hand().click(QStringLiteral("comingHours")));
    QTRY_VERIFY_WITH_TIMEOUT(hasBars(), 20'000);
    m_console.focus("dayStrip");
    hand().press(Qt::Key_Home);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("stretchTime")));
}

void TestScreenPage::looksWell()
{
    auto &preferences = m_console.root().preferences();
    QVERIFY(m_console.shoot("screen-stretch"));
    preferences.setDark(true);
    QVERIFY(m_console.shoot("screen-stretch-dark"));
    preferences.setDark(false);
    preferences.setLanguage(QStringLiteral("en"));
    QVERIFY(m_console.shoot("screen-stretch"));
    preferences.setZoom(1.5);
    QVERIFY(m_console.shoot("screen-stretch-large"));
    preferences.setZoom(1);
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("closeScreen")));
}

void TestScreenPage::cleanupTestCase()
{
    QVERIFY(m_console.stop());
}

QTEST_MAIN(TestScreenPage)
#include "tst_screen_page.moc"
