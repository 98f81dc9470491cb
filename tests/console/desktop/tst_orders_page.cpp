// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"
#include "tests/console/server/fake_screen.h"

#include <QTest>
#include <map>

using namespace ironfence;
using console::server::FakeScreen;
using messaging::Command;
using messaging::Order;

/// What screens are asked to do from the window, and how their glass looks there: of one and on the wall; over a real
/// server and its broker.
class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheGlass();
    void asksForTheName();
    void asksBeforeItRestarts();
    void saysWhyNot();
    void forgetsTheScreenBefore();
    void nothingIsAskedOfWhoIsNotThere();
    void hangsPicturesOnTheWall();
    void opensFromTheWall();
    void asksManyAtOnce();
    void looksWell();
    void cleanupTestCase();

private:
    [[nodiscard]] bool open(const char *screen);
    [[nodiscard]] QString text(const char *name) const { return hand().value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] const tests::WindowDriver &hand() const { return m_console.hand(); }
    [[nodiscard]] bool isPictured() const
    {
        return hand().isSeen(QStringLiteral("glassPicture")) &&
               hand().value(QStringLiteral("glassPicture"), "hasPicture").toBool();
    }
    /// The last that the screen was ordered; nothing: it was not ordered anything.
    [[nodiscard]] std::optional<Order> lastOf(const char *screen) const
    {
        const auto &commands = m_screens.at(screen).commands();
        return commands.isEmpty() ? std::nullopt : std::optional(commands.constLast().order);
    }

    tests::ConsoleWindow m_console;
    std::map<std::string, FakeScreen> m_screens;
};

void TestOrdersPage::initTestCase()
{
    const auto fault = m_console.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const std::pair<const char *, const char *> glasses[] = {{"counter-1", "../../docs/console/first-glass-card.png"},
                                                             {"counter-2", "reminder/1080x1920.png"},
                                                             {"counter-3", "alert-2/800x600.png"},
                                                             {"counter-4", "hotline/384x64.png"},
                                                             {"counter-5", "steps/1280x720.png"}};
    for (const auto &[id, file] : glasses) {
        const QImage glass(QStringLiteral(GOLDEN "/") + QLatin1String(file));
        QVERIFY2(!glass.isNull(), file);
        auto &screen = m_screens[id];
        screen.answer = [glass](const Command &command) { return FakeScreen::showing(command, glass); };
        QVERIFY(screen.open(m_console.server(), QLatin1String(id), QStringLiteral("zj/hangzhou/tonglu/icbc-main")));
    }
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(open("counter-1"));
}

bool TestOrdersPage::open(const char *screen)
{
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(QLatin1String(screen));
    m_console.focus("fleetList");
    return QTest::qWaitFor([&] { // the list follows what is typed within a moment
        hand().press(Qt::Key_Down);
        hand().press(Qt::Key_Return);
        const auto *desk = hand().value(QStringLiteral("fleetPage"), "screen").value<QObject *>();
        return desk->property("screen").toString() == QLatin1String(screen);
    });
}

void TestOrdersPage::showsTheGlass()
{
    QTRY_VERIFY_WITH_TIMEOUT(hand().value(QStringLiteral("takePicture"), "enabled").toBool(), 10'000);
    QVERIFY(!hand().isSeen(QStringLiteral("glassPicture")));
    QVERIFY(hand().click(QStringLiteral("takePicture")));
    QVERIFY(!hand().value(QStringLiteral("takePicture"), "enabled").toBool()); // one after the other
    QTRY_VERIFY_WITH_TIMEOUT(isPictured(), 10'000);
    QVERIFY(hand().isSeen(QStringLiteral("pictureTaken")));
    QVERIFY(lastOf("counter-1") == Order::Screenshot);
    QVERIFY(m_console.shoot("screen-glass"));
}

void TestOrdersPage::asksForTheName()
{
    QVERIFY(hand().click(QStringLiteral("identify")));
    QTRY_VERIFY(lastOf("counter-1") == Order::Identify);
    QTRY_VERIFY(text("orderOutcome").contains(QStringLiteral("15")));
    QVERIFY(isPictured()); // it stays
}

void TestOrdersPage::asksBeforeItRestarts()
{
    QVERIFY(hand().click(QStringLiteral("restart")));
    QVERIFY(hand().isSeen(QStringLiteral("restartNow")));
    QVERIFY(m_console.shoot("screen-restart"));
    QVERIFY(hand().click(QStringLiteral("restartNot")));
    QVERIFY(!hand().isSeen(QStringLiteral("restartNow")));
    QVERIFY(lastOf("counter-1") == Order::Identify);

    QVERIFY(hand().click(QStringLiteral("restart")));
    QVERIFY(hand().click(QStringLiteral("restartNow")));
    QTRY_VERIFY(lastOf("counter-1") == Order::Restart);
    QVERIFY(!hand().isSeen(QStringLiteral("restartNow")));
}

void TestOrdersPage::saysWhyNot()
{
    QTRY_VERIFY(hand().value(QStringLiteral("resync"), "enabled").toBool());
    auto &screen = m_screens.at("counter-1");
    const auto before = screen.answer;
    screen.answer = [](const Command &command) {
        auto answer = FakeScreen::done(command);
        answer.refused = QStringLiteral("too soon after the last one: again in 12 s");
        answer.reason = QStringLiteral("too-soon");
        return answer;
    };
    QVERIFY(hand().click(QStringLiteral("resync")));
    QTRY_VERIFY(text("orderOutcome").contains(QStringLiteral("间隔")));
    screen.answer = before;
}

void TestOrdersPage::forgetsTheScreenBefore()
{
    QVERIFY(open("counter-3"));
    QVERIFY(!hand().isSeen(QStringLiteral("glassPicture")));
    QVERIFY(!hand().isSeen(QStringLiteral("orderOutcome")));
}

void TestOrdersPage::nothingIsAskedOfWhoIsNotThere()
{
    QVERIFY(open("hall-fuyang"));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("orderOutcome")));
    for (const char *button : {"takePicture", "identify", "resync", "restart"})
        QVERIFY2(!hand().value(QLatin1String(button), "enabled").toBool(), button);
    QVERIFY(hand().click(QStringLiteral("closeScreen")));
}

void TestOrdersPage::hangsPicturesOnTheWall()
{
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().press(Qt::Key_Backspace);
    QVERIFY(hand().click(QStringLiteral("toggleWall")));
    QTRY_COMPARE(hand().value(QStringLiteral("fleetWall"), "count").toInt(), 10);
    for (const auto &[id, screen] : m_screens)
        QTRY_VERIFY2_WITH_TIMEOUT(lastOf(id.c_str()) == Order::Screenshot, id.c_str(), 10'000);
    QTest::qWait(1'000); // the last picture is on its way
    QVERIFY(m_console.shoot("fleet-wall"));
    const auto count = m_screens.at("counter-2").commands().size();
    QTest::qWait(1'500);
    QCOMPARE(m_screens.at("counter-2").commands().size(), count); // not again before it is old
}

void TestOrdersPage::opensFromTheWall()
{
    m_console.focus("fleetWall");
    hand().press(Qt::Key_Right);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("closeScreen")));
    QVERIFY(m_console.shoot("fleet-wall-open"));
    QVERIFY(hand().click(QStringLiteral("closeScreen")));
}

void TestOrdersPage::asksManyAtOnce()
{
    QVERIFY(hand().click(QStringLiteral("toggleWall")));
    m_console.focus("fleetList");
    hand().press(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("resyncChosen")));
    QVERIFY(hand().click(QStringLiteral("resyncChosen")));
    QTRY_VERIFY_WITH_TIMEOUT(hand().isSeen(QStringLiteral("batchFailed")), 30'000);
    for (const auto &[id, screen] : m_screens)
        QVERIFY2(lastOf(id.c_str()) == Order::Resync, id.c_str());
    QVERIFY(text("batchFailed").contains(QStringLiteral("hall-fuyang"))); // who is not there is named
    QVERIFY(!text("batchFailed").contains(QStringLiteral("counter-1")));
    QVERIFY(text("batchOutcome").contains(QStringLiteral("5")));
    QVERIFY(m_console.shoot("fleet-batch"));
    QVERIFY(hand().click(QStringLiteral("forgetBatch")));
    QVERIFY(hand().click(QStringLiteral("chooseNone")));
    QVERIFY(!hand().isSeen(QStringLiteral("batchOutcome")));
    QVERIFY(hand().click(QStringLiteral("toggleWall")));
}

void TestOrdersPage::looksWell()
{
    m_console.root().preferences().setLanguage(QStringLiteral("en"));
    QTest::qWait(300);
    QVERIFY(m_console.shoot("fleet-wall"));
    QVERIFY(hand().click(QStringLiteral("toggleWall")));
    QVERIFY(open("counter-1"));
    QTRY_VERIFY_WITH_TIMEOUT(hand().value(QStringLiteral("takePicture"), "enabled").toBool(), 10'000);
    QVERIFY(hand().click(QStringLiteral("takePicture")));
    QTRY_VERIFY_WITH_TIMEOUT(isPictured(), 10'000);
    QVERIFY(m_console.shoot("screen-glass"));
}

void TestOrdersPage::cleanupTestCase()
{
    m_screens.clear();
    QVERIFY(m_console.stop());
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
