// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "playlists/programme.h"
#include "tests/bench/county.h"
#include "tests/console/desktop/window_driver.h"
#include "tests/console/server/server_fixture.h"
#include "trust/key_file.h"

#include <QClipboard>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace ironfence;
using console::desktop::shell::WindowRoot;
using console::server::ServerFixture;

/// Every page of the window, by mouse and by keyboard, over the real server of a small county. Its pictures are left in
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
    void followsAnAlert();
    void raisesAnExercise();
    void endsIt();
    void speaksBothLanguages();
    void staysReadableWithoutAServer();
    void cleanupTestCase();

private:
    /// Of several of that name the first that can be seen.
    [[nodiscard]] QQuickItem *item(const char *name) const;
    void click(QQuickItem *item, const QPointF &at = {}) const;
    void go(const char *page) const;
    void type(const QString &text) const;
    void shoot(const QString &name) const;
    [[nodiscard]] QString language() const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowRoot> m_root;
    QQuickWindow *m_window = nullptr;
};

namespace {

constexpr int screens = 300;
constexpr int alertCount = 112;
const QByteArray passphrase = "correct horse battery";
const QList<console::desktop::alerts::AlertTemplate> templates = {
    {QStringLiteral("刷单返利"), QStringLiteral("谨防刷单返利诈骗"),
     QStringLiteral("骗子拉您进群点赞、下单，头几笔小钱真的返给您。等垫的钱多了，他就说任务没做完，不让提现。"),
     QStringLiteral("刷单不合法，看到就退群；已经垫了钱，别再为“取回”加钱。")}};

/// Rows of lists are nobody's children but their list's.
QList<QQuickItem *> named(QQuickItem *above, const QString &name)
{
    QList<QQuickItem *> found;
    for (auto *child : above->childItems()) {
        if (child->objectName() == name)
            found.append(child);
        found.append(named(child, name));
    }
    return found;
}

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
        size.alerts = alertCount;
        size.incidents = 40;
        QVERIFY(bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));

    console::client::ClientConfig config;
    config.server = m_server->config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server->documents.authority();
    config.sender = QStringLiteral("县公安局反诈中心");
    config.keyFile = m_folder.filePath(QStringLiteral("operator.key"));
    config.trustFile = m_folder.filePath(QStringLiteral("trust.json"));
    QVERIFY(trust::writeKeyFile(config.keyFile, m_server->documents.key(), passphrase));
    QFile trusted(config.trustFile);
    QVERIFY(trusted.open(QIODevice::WriteOnly) && trusted.write(m_server->documents.keyring().serialize()) > 0);
    trusted.close();
    m_root = std::make_unique<WindowRoot>(config, m_folder.filePath(QStringLiteral("console.ini")), templates);
    const auto opened = m_root->open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().line()));
    m_window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    QVERIFY(m_window != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestWindow::showsTheCounty()
{
    go("navFleet");
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), screens);
    QTRY_VERIFY(item("placeTree")->property("count").toInt() > 8);
    QVERIFY(!item("serverBanner")->isVisible());
    shoot(QStringLiteral("fleet"));
    go("navAlerts");
    QTRY_COMPARE(item("alertList")->property("count").toInt(), 100); // the newest
    click(item("olderAlerts"));
    QTRY_COMPARE(item("alertList")->property("count").toInt(), alertCount);
    QTRY_VERIFY(!item("olderAlerts")->isVisible());
    shoot(QStringLiteral("alerts"));
}

/// Somebody publishes a programme from today on, and one for the last time today.
void TestWindow::tellsWhatBeginsAndEnds()
{
    go("navToday");
    QTRY_VERIFY(item("incidentList")->property("count").toInt() > 0);
    QCOMPARE(item("turnList")->property("count").toInt(), 0);
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
    QTRY_COMPARE(item("turnList")->property("count").toInt(), 2);
    shoot(QStringLiteral("today"));
    item("turnList")->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_VERIFY(item("programmesPage")->isVisible());
    const auto *opened =
        item("programmesPage")->property("desk").value<QObject *>()->property("opened").value<QObject *>();
    QTRY_COMPARE(opened->property("programme").toString(), QStringLiteral("winter")); // begins: the first
    QTest::keyClick(m_window, Qt::Key_Escape);
}

void TestWindow::findsAScreenByTyping()
{
    QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(item("fleetSearch")->hasActiveFocus());
    type(QStringLiteral("00042"));
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), 1);
    shoot(QStringLiteral("fleet-search"));
    QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier); // takes all that was typed
    QTest::keyClick(m_window, Qt::Key_Backspace);
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), screens);
}

void TestWindow::keepsAFilter()
{
    QVERIFY(!item("saveFilter")->isVisible());
    item("fleetSearch")->forceActiveFocus();
    type(QStringLiteral("icbc"));
    QTRY_VERIFY(item("fleetList")->property("count").toInt() < screens);
    const int some = item("fleetList")->property("count").toInt();
    click(item("saveFilter"));
    type(QStringLiteral("icbc"));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(item("filter0") && item("filter0")->property("checked").toBool());
    shoot(QStringLiteral("fleet-filter"));
    click(item("filter0")); // off again
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), screens);
    click(item("filter0"));
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), some);
    click(item("forgetFilter"));
    QTRY_VERIFY(item("filter0") == nullptr);
    QCOMPARE(item("fleetList")->property("count").toInt(), some); // only its name is gone
    QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(m_window, Qt::Key_Backspace);
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), screens);
}

void TestWindow::opensAScreen()
{
    go("navFleet");
    auto *list = item("fleetList");
    list->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(item("closeScreen")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(item("dayStrip")->property("bars").toInt() > 0, 20'000);
    shoot(QStringLiteral("screen"));
    click(item("closeScreen"));
    QTRY_VERIFY(!item("closeScreen")->isVisible());
}

void TestWindow::walksThePlaces()
{
    go("navFleet");
    auto *tree = item("placeTree");
    const int all = tree->property("count").toInt();
    tree->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down); // the province
    QTest::keyClick(m_window, Qt::Key_Down); // the city
    QTest::keyClick(m_window, Qt::Key_Down); // the first county
    QTest::keyClick(m_window, Qt::Key_Left);
    QTRY_VERIFY(tree->property("count").toInt() < all);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(item("fleetList")->property("count").toInt() < screens);
    QVERIFY(item("fleetList")->property("count").toInt() > 0);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(item("fleetList")->property("count").toInt(), screens);
    QTest::keyClick(m_window, Qt::Key_Right);
    QTRY_COMPARE(tree->property("count").toInt(), all);
}

void TestWindow::choosesSeveral()
{
    go("navFleet");
    item("fleetList")->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_COMPARE(item("chosenCount")->property("number").toInt(), 1);
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(item("chosenCount")->property("number").toInt(), screens);
    click(item("copyChosen"));
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), screens);
    click(item("chooseNone"));
    QTRY_COMPARE(item("chosenCount")->property("number").toInt(), 0);
}

void TestWindow::seesAnIncident()
{
    go("navToday");
    QTRY_VERIFY(item("acknowledge") != nullptr && item("acknowledge")->isVisible());
    const auto before = m_server->get(QStringLiteral("/api/1/incidents")).body.count("\"acknowledged\"");
    click(item("acknowledge"));
    QTRY_COMPARE(m_server->get(QStringLiteral("/api/1/incidents")).body.count("\"acknowledged\""), before + 1);
}

void TestWindow::followsAnAlert()
{
    go("navAlerts");
    item("alertList")->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(item("receiptList")->property("count").toInt() > 0);
    shoot(QStringLiteral("alert-receipts"));
}

void TestWindow::raisesAnExercise()
{
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(item("raisePanel")->isVisible());
    QVERIFY(!item("sign")->isEnabled());
    item("templates")->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down); // the first of them
    QTRY_COMPARE(item("headline")->property("text").toString(), templates.constFirst().headline);
    click(item("level2"));
    item("placePicker")->forceActiveFocus();
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Space);
    item("passphrase")->forceActiveFocus();
    type(QStringLiteral("wrong"));
    shoot(QStringLiteral("raise"));
    QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!item("raiseFault")->property("text").toString().isEmpty(), 20'000);
    QVERIFY(item("raisePanel")->isVisible()); // nothing was released
    const auto alerts = m_server->get(QStringLiteral("/api/1/alerts?limit=200")).json()["alerts"].size();

    item("passphrase")->forceActiveFocus();
    type(QString::fromLatin1(passphrase));
    QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return !item("raisePanel")->isVisible(); }, 20'000))
        QFAIL(qPrintable(item("raiseFault")->property("text").toString()));
    const auto released = m_server->get(QStringLiteral("/api/1/alerts?limit=200")).json()["alerts"];
    QCOMPARE(released.size(), alerts + 1);
    QCOMPARE(released[0]["status"].get<std::string>(), std::string("Exercise"));
    QCOMPARE(released[0]["level"].get<int>(), 2);
    QCOMPARE(QString::fromStdString(released[0]["headline"]), templates.constFirst().headline);
    QCOMPARE(released[0]["targeted"].get<int>(), screens);
    QTRY_COMPARE(item("receiptList")->property("count").toInt(), screens); // nobody answered, and all are named
    shoot(QStringLiteral("raised"));
}

void TestWindow::endsIt()
{
    QTRY_VERIFY(item("cancelAlert")->isVisible());
    click(item("cancelAlert"));
    QTRY_VERIFY(item("keepAlert")->isVisible());
    QVERIFY(!item("passphrase")->isVisible()); // the key is still there
    click(item("cancelAlert"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->get(QStringLiteral("/api/1/alerts?limit=200")).json()["alerts"][0]["msg_type"].get<std::string>(),
        std::string("Cancel"), 20'000);
    QTRY_VERIFY(!item("cancelAlert")->isVisible());
}

void TestWindow::speaksBothLanguages()
{
    QCOMPARE(language(), QStringLiteral("zh_CN"));
    const auto chinese = item("navToday")->property("text").toString();
    click(item("languageButton"));
    QTRY_VERIFY(item("navToday")->property("text").toString() != chinese);
    QCOMPARE(item("navToday")->property("text").toString(), QStringLiteral("Today"));
    for (const char *page : {"navToday", "navAlerts", "navFleet"}) {
        go(page);
        shoot(QString::fromLatin1(page).mid(3).toLower());
    }
    click(item("themeButton"));
    QTRY_VERIFY(m_root->preferences().isDark());
    shoot(QStringLiteral("fleet-dark"));
    click(item("languageButton"));
    QTRY_COMPARE(item("navToday")->property("text").toString(), chinese);
    shoot(QStringLiteral("fleet-dark"));
    m_root->preferences().setZoom(1.5);
    shoot(QStringLiteral("fleet-large"));
    m_root->preferences().setZoom(1);
    click(item("themeButton"));
}

void TestWindow::staysReadableWithoutAServer()
{
    go("navFleet");
    QVERIFY(m_server->stop());
    QTRY_VERIFY_WITH_TIMEOUT(item("serverBanner")->isVisible(), 30'000);
    QCOMPARE(item("fleetList")->property("count").toInt(), screens);
    item("fleetList")->forceActiveFocus();
    type({});
    shoot(QStringLiteral("server-away"));
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    QTRY_VERIFY_WITH_TIMEOUT(!item("serverBanner")->isVisible(), 30'000);
    QCOMPARE(item("fleetList")->property("count").toInt(), screens);
}

void TestWindow::cleanupTestCase()
{
    m_root.reset();
    QVERIFY(m_server->stop());
}

QQuickItem *TestWindow::item(const char *name) const
{
    const auto items = named(m_window->contentItem(), QLatin1String(name));
    const auto seen = std::find_if(items.cbegin(), items.cend(), [](const QQuickItem *it) { return it->isVisible(); });
    return seen != items.cend() ? *seen : items.value(0);
}

void TestWindow::click(QQuickItem *item, const QPointF &at) const
{
    QVERIFY(item != nullptr);
    const auto place = [&] {
        return item->mapToScene(at.isNull() ? QPointF(item->width() / 2, item->height() / 2) : at).toPoint();
    };
    QTRY_VERIFY(QRect(QPoint(), m_window->size()).contains(place())); // what has just appeared is not laid out yet
    QTest::mouseClick(m_window, Qt::LeftButton, {}, place());
}

void TestWindow::go(const char *page) const
{
    click(item(page));
}

void TestWindow::type(const QString &text) const
{
    for (const auto letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
}

QString TestWindow::language() const
{
    return m_root->preferences().language();
}

void TestWindow::shoot(const QString &name) const
{
    const tests::WindowDriver driver(*m_window, qEnvironmentVariable("IRONFENCE_SHOTS", m_folder.path()));
    QVERIFY(driver.shoot(QStringLiteral("%1-%2").arg(name, language())));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
