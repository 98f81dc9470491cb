// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/programme.h"
#include "tests/bench/county.h"
#include "tests/console/desktop/open_console.h"

#include <QClipboard>
#include <QTest>

using namespace ironfence;
using console::server::ServerFixture;

/// Today and the screens, by mouse and by keyboard, over the real server of a small county. Its pictures are left in
/// $IRONFENCE_SHOTS.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheCounty();
    void tellsWhatBeginsAndEnds();
    void findsAScreenByTyping();
    void keepsAFilter();
    void opensAScreen();
    void walksThePlaces();
    void choosesSeveral();
    void seesAnIncident();
    void speaksBothLanguages();
    void staysReadableWithoutAServer();
    void cleanupTestCase();

private:
    [[nodiscard]] const tests::WindowDriver &hand() const { return *m_console.hand; }
    [[nodiscard]] int count(const char *list) const { return hand().value(QLatin1String(list), "count").toInt(); }
    [[nodiscard]] QVariant value(const char *name, const char *property) const
    {
        return hand().value(QLatin1String(name), property);
    }
    [[nodiscard]] bool click(const char *name) const { return hand().click(QLatin1String(name)); }
    [[nodiscard]] bool isSeen(const char *name) const { return hand().isSeen(QLatin1String(name)); }
    void focus(const char *name) const;
    void shoot(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    tests::OpenConsole m_console;
};

namespace {

constexpr int screens = 300;

} // namespace

void TestWindow::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    {
        const auto records = console::server::records::Records::open(m_server->database());
        QVERIFY(records);
        bench::CountySize size;
        size.screens = screens;
        size.plays = 3'000;
        size.alerts = 5;
        size.incidents = 40;
        QVERIFY(bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));

    m_console = tests::openConsole(*m_server, m_folder);
    QVERIFY2(m_console.fault.isEmpty(), qPrintable(m_console.fault));
}

void TestWindow::showsTheCounty()
{
    QVERIFY(click("navFleet"));
    QTRY_COMPARE(count("fleetList"), screens);
    QTRY_VERIFY(count("placeTree") > 8);
    QVERIFY(!isSeen("serverBanner"));
    shoot("fleet");
}

/// Somebody publishes a programme from today on, and one for the last time today.
void TestWindow::tellsWhatBeginsAndEnds()
{
    QVERIFY(click("navToday"));
    QTRY_VERIFY(count("incidentList") > 0);
    QCOMPARE(count("turnList"), 0);
    const playlists::rules::TimeZone clock;
    const auto today = clock.dayOf(base::SystemClock().now());
    const auto programme = [&](const char *id, const QString &title, int fromDay, int untilDay) {
        const auto document = console::server::Documents::programme(QString::fromLatin1(id));
        auto read = *playlists::Programme::parse(document);
        read.title = title;
        read.validFrom = clock.instantOf(today.addDays(fromDay), 0);
        read.validUntil = clock.instantOf(today.addDays(untilDay), 0);
        return read.serialize();
    };
    const auto begins = programme("winter", QStringLiteral("冬季反诈宣传"), 0, 60);
    const auto ends = programme("autumn", QStringLiteral("秋季校园宣传"), -30, 1);
    QCOMPARE(m_server->put(QStringLiteral("/api/1/programmes/winter"), begins).status, 200);
    QCOMPARE(m_server->put(QStringLiteral("/api/1/programmes/autumn"), ends).status, 200);
    const auto manifest = m_server->documents.signedManifest(1, {ends, begins});
    QCOMPARE(m_server->put(QStringLiteral("/api/1/manifest"), manifest).status, 200);
    QTRY_COMPARE(count("turnList"), 2);
    shoot("today");
    focus("turnList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Space);
    QTRY_VERIFY(isSeen("programmesPage"));
    const auto *opened = value("programmesPage", "desk").value<QObject *>()->property("opened").value<QObject *>();
    QTRY_COMPARE(opened->property("programme").toString(), QStringLiteral("winter")); // begins: the first
    hand().press(Qt::Key_Escape);
}

void TestWindow::findsAScreenByTyping()
{
    hand().press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(value("fleetSearch", "activeFocus").toBool());
    hand().type(QStringLiteral("00042"));
    QTRY_COMPARE(count("fleetList"), 1);
    shoot("fleet-search");
    hand().press(Qt::Key_F, Qt::ControlModifier); // takes all that was typed
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(count("fleetList"), screens);
}

void TestWindow::keepsAFilter()
{
    QVERIFY(!isSeen("saveFilter"));
    focus("fleetSearch");
    hand().type(QStringLiteral("icbc"));
    QTRY_VERIFY(count("fleetList") < screens);
    const int some = count("fleetList");
    QVERIFY(click("saveFilter"));
    hand().type(QStringLiteral("icbc"));
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(isSeen("filter0") && value("filter0", "checked").toBool());
    shoot("fleet-filter");
    QVERIFY(click("filter0")); // off again
    QTRY_COMPARE(count("fleetList"), screens);
    QVERIFY(click("filter0"));
    QTRY_COMPARE(count("fleetList"), some);
    QVERIFY(click("forgetFilter"));
    QTRY_VERIFY(hand().item(QStringLiteral("filter0")) == nullptr);
    QCOMPARE(count("fleetList"), some); // only its name is gone
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QTRY_COMPARE(count("fleetList"), screens);
}

void TestWindow::opensAScreen()
{
    QVERIFY(click("navFleet"));
    focus("fleetList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(isSeen("closeScreen"));
    QTRY_VERIFY_WITH_TIMEOUT(value("dayStrip", "bars").toInt() > 0, 20'000);
    QTRY_COMPARE(count("pastPlays"), 8);
    focus("olderPlays");
    QTRY_VERIFY(value("screenScroller", "contentY").toDouble() > 0);
    QTest::qWait(300); // everything above it is laid out
    const auto place = value("screenScroller", "contentY").toDouble();
    hand().press(Qt::Key_Space);
    QTRY_COMPARE(count("pastPlays"), 3'000 / screens); // all there are
    QTest::qWait(300);
    // The first of them are where the button was, to a pixel.
    QVERIFY(qAbs(value("screenScroller", "contentY").toDouble() - place) < 1);
    QTRY_VERIFY(!isSeen("olderPlays"));
    QCOMPARE(count("pastReceipts"), 3); // of the newest alerts
    shoot("screen");
    m_console.root->preferences().setLanguage(QStringLiteral("en"));
    shoot("screen");
    m_console.root->preferences().setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(click("closeScreen"));
    QTRY_VERIFY(!isSeen("closeScreen"));
}

void TestWindow::walksThePlaces()
{
    QVERIFY(click("navFleet"));
    const int all = count("placeTree");
    focus("placeTree");
    hand().press(Qt::Key_Down); // the province
    hand().press(Qt::Key_Down); // the city
    hand().press(Qt::Key_Down); // the first county
    hand().press(Qt::Key_Left);
    QTRY_VERIFY(count("placeTree") < all);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(count("fleetList") < screens);
    QVERIFY(count("fleetList") > 0);
    hand().press(Qt::Key_Return);
    QTRY_COMPARE(count("fleetList"), screens);
    hand().press(Qt::Key_Right);
    QTRY_COMPARE(count("placeTree"), all);
}

void TestWindow::choosesSeveral()
{
    QVERIFY(click("navFleet"));
    focus("fleetList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Space);
    QTRY_COMPARE(value("chosenCount", "number").toInt(), 1);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(value("chosenCount", "number").toInt(), screens);
    QVERIFY(click("copyChosen"));
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), screens);
    QVERIFY(click("chooseNone"));
    QTRY_COMPARE(value("chosenCount", "number").toInt(), 0);
}

void TestWindow::seesAnIncident()
{
    QVERIFY(click("navToday"));
    QTRY_VERIFY(isSeen("acknowledge"));
    const auto before = m_server->get(QStringLiteral("/api/1/incidents")).body.count("\"acknowledged\"");
    QVERIFY(click("acknowledge"));
    QTRY_COMPARE(m_server->get(QStringLiteral("/api/1/incidents")).body.count("\"acknowledged\""), before + 1);
}

void TestWindow::speaksBothLanguages()
{
    QCOMPARE(m_console.root->preferences().language(), QStringLiteral("zh_CN"));
    const auto chinese = value("navToday", "text").toString();
    QVERIFY(click("languageButton"));
    QTRY_VERIFY(value("navToday", "text").toString() != chinese);
    QCOMPARE(value("navToday", "text").toString(), QStringLiteral("Today"));
    QVERIFY(click("navToday"));
    shoot("today");
    QVERIFY(click("navFleet"));
    shoot("fleet");
    QVERIFY(click("themeButton"));
    QTRY_VERIFY(m_console.root->preferences().isDark());
    shoot("fleet-dark");
    QVERIFY(click("languageButton"));
    QTRY_COMPARE(value("navToday", "text").toString(), chinese);
    shoot("fleet-dark");
    m_console.root->preferences().setZoom(1.5);
    shoot("fleet-large");
    m_console.root->preferences().setZoom(1);
    QVERIFY(click("themeButton"));
}

void TestWindow::staysReadableWithoutAServer()
{
    QVERIFY(click("navFleet"));
    QVERIFY(m_server->stop());
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("serverBanner"), 30'000);
    QCOMPARE(count("fleetList"), screens);
    focus("fleetList");
    shoot("server-away");
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    QTRY_VERIFY_WITH_TIMEOUT(!isSeen("serverBanner"), 30'000);
    QCOMPARE(count("fleetList"), screens);
}

void TestWindow::cleanupTestCase()
{
    m_console = {};
    QVERIFY(m_server->stop());
}

void TestWindow::focus(const char *name) const
{
    auto *item = hand().item(QLatin1String(name));
    QVERIFY2(item != nullptr, name);
    item->forceActiveFocus();
}

void TestWindow::shoot(const char *name) const
{
    const auto language = m_console.root->preferences().language();
    QVERIFY(hand().shoot(QStringLiteral("%1-%2").arg(QLatin1String(name), language)));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
