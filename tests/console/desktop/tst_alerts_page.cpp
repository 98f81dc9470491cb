// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/api_client.h"
#include "tests/bench/county.h"
#include "tests/console/desktop/open_console.h"
#include "tests/console/server/fake_screen.h"

#include <QTest>
#include <numeric>

using namespace ironfence;
using console::client::AlertEntry;
using console::server::ServerFixture;

/// Alerts are seen, raised and ended by mouse and by keyboard, over the real server of a small county. Its pictures are
/// left in $IRONFENCE_SHOTS.
class TestAlertsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsOlderOnesToo();
    void showsHowFarOneGot();
    void goesOnWithWhatComes();
    void looksWell();
    void raisesAnExercise();
    void namesWhoIsMissing();
    void endsIt();
    void cleanupTestCase();

private:
    [[nodiscard]] const tests::WindowDriver &hand() const { return *m_console.hand; }
    [[nodiscard]] int count(const char *list) const { return hand().value(QLatin1String(list), "count").toInt(); }
    [[nodiscard]] QString text(const char *name) const { return hand().value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] bool click(const char *name) const { return hand().click(QLatin1String(name)); }
    [[nodiscard]] bool isSeen(const char *name) const { return hand().isSeen(QLatin1String(name)); }
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] console::client::ApiClient api() const;
    [[nodiscard]] QList<AlertEntry> alerts() const;
    [[nodiscard]] bool shoot(const char *name) const;
    void focus(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    tests::OpenConsole m_console;
};

namespace {

constexpr int screens = 300;
constexpr int alertCount = 112;
const QByteArray passphrase = "correct horse battery";
const QList<console::desktop::alerts::AlertTemplate> templates = {
    {QStringLiteral("刷单返利"), QStringLiteral("谨防刷单返利诈骗"),
     QStringLiteral("骗子拉您进群点赞、下单，头几笔小钱真的返给您。等垫的钱多了，他就说任务没做完，不让提现。"),
     QStringLiteral("刷单不合法，看到就退群；已经垫了钱，别再为“取回”加钱。")}};

} // namespace

void TestAlertsPage::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    {
        const auto records = console::server::records::Records::open(m_server->database());
        QVERIFY(records);
        bench::CountySize size;
        size.screens = screens;
        size.plays = screens;
        size.alerts = alertCount;
        size.incidents = 40;
        QVERIFY(bench::fillCounty(**records, size, base::SystemClock(), [](const QString &) {}));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    m_console = tests::openConsole(*m_server, m_folder, passphrase, templates);
    QVERIFY2(m_console.fault.isEmpty(), qPrintable(m_console.fault));
}

void TestAlertsPage::listsOlderOnesToo()
{
    QVERIFY(click("navAlerts"));
    QTRY_COMPARE(count("alertList"), 100); // the newest
    QVERIFY(click("olderAlerts"));
    QTRY_COMPARE(count("alertList"), alertCount);
    QTRY_VERIFY(!isSeen("olderAlerts"));
    QVERIFY(!isSeen("receiptList")); // none is chosen
}

void TestAlertsPage::showsHowFarOneGot()
{
    focus("alertList");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    QTRY_COMPARE(count("receiptList"), screens);
    QCOMPARE(text("boardHeadline"), QStringLiteral("警惕冒充客服退款诈骗"));
    const int presented = screens - hand().value(QStringLiteral("missingFigure"), "value").toInt();
    QCOMPARE(presented, static_cast<int>(alerts().constFirst().presented));
    QVERIFY(presented > 0 && presented < screens);
    const auto said = columns();
    QCOMPARE(said.size(), 9);
    QCOMPARE(std::accumulate(said.cbegin(), said.cend() - 1, 0), presented);
    QCOMPARE(said.constLast(), screens - presented); // nobody is hidden
    QVERIFY(said.at(0) > 0 && said.at(2) > 0 && said.at(4) > 0);
}

/// A screen that is added, and presents it at last; whoever reads the list of screens is not thrown back to its top.
void TestAlertsPage::goesOnWithWhatComes()
{
    auto *list = hand().item(QStringLiteral("receiptList"));
    constexpr double below = 2'000;
    list->setProperty("contentY", below);
    const int before = columns().at(7);
    const auto alert = api().receipts(alerts().constFirst().identifier);
    QVERIFY(alert && !alert->receipts.isEmpty());
    console::server::FakeScreen late;
    QVERIFY(late.open(*m_server, QStringLiteral("late-1"), QStringLiteral("zj/hangzhou/tonglu/icbc")));
    messaging::Receipt receipt = alert->receipts.constFirst().receipt;
    receipt.id = QStringLiteral("late-1-1");
    receipt.presented = messaging::StageTime{alert->alert.released + std::chrono::seconds{40}, {}};
    late.say(receipt);
    QTRY_COMPARE(columns().at(7), before + 1);
    QTRY_COMPARE(count("receiptList"), screens + 1);
    QCOMPARE(list->property("contentY").toDouble(), below);
    list->setProperty("contentY", 0);
}

void TestAlertsPage::looksWell()
{
    QVERIFY(shoot("alerts"));
    QVERIFY(click("languageButton"));
    QVERIFY(shoot("alerts"));
    QVERIFY(click("themeButton"));
    QVERIFY(shoot("alerts-dark"));
    m_console.root->preferences().setZoom(1.5);
    QVERIFY(shoot("alerts-large"));
    m_console.root->preferences().setZoom(1);
    QVERIFY(click("themeButton"));
    QVERIFY(click("languageButton"));
}

void TestAlertsPage::raisesAnExercise()
{
    hand().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(isSeen("raisePanel"));
    QVERIFY(!hand().value(QStringLiteral("sign"), "enabled").toBool());
    focus("templates");
    hand().press(Qt::Key_Down); // the first of them
    QTRY_COMPARE(text("headline"), templates.constFirst().headline);
    QVERIFY(click("level2"));
    focus("placePicker");
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Space);
    focus("passphrase");
    hand().type(QStringLiteral("wrong"));
    QVERIFY(shoot("raise"));
    const auto life = [this] { return hand().value(QStringLiteral("life"), "displayText").toString(); };
    QCOMPARE(life(), QStringLiteral("2 小时"));
    m_console.root->preferences().setLanguage(QStringLiteral("en"));
    QCOMPARE(life(), QStringLiteral("2 hours")); // what is signed
    QVERIFY(shoot("raise"));
    m_console.root->preferences().setLanguage(QStringLiteral("zh_CN"));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!text("raiseFault").isEmpty(), 20'000);
    QVERIFY(isSeen("raisePanel")); // nothing was released
    const auto before = alerts().size();

    focus("passphrase");
    hand().type(QString::fromLatin1(passphrase));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(QTest::qWaitFor([this] { return !isSeen("raisePanel"); }, 20'000), qPrintable(text("raiseFault")));
    QCOMPARE(alerts().size(), before + 1);
    const auto released = alerts().constFirst();
    QCOMPARE(released.status, playlists::AlertStatus::Exercise);
    QCOMPARE(released.level, 2);
    QCOMPARE(released.headline, templates.constFirst().headline);
    QCOMPARE(static_cast<int>(released.targeted), screens + 1);
}

/// Nobody answered, and all are named; the new one is the one that is looked at, in the list as well.
void TestAlertsPage::namesWhoIsMissing()
{
    QTRY_COMPARE(text("boardHeadline"), templates.constFirst().headline);
    QTRY_COMPARE(count("receiptList"), screens + 1);
    QCOMPARE(hand().value(QStringLiteral("missingFigure"), "value").toInt(), screens + 1);
    QCOMPARE(columns().constLast(), screens + 1);
    QTRY_COMPARE(count("alertList"), alertCount + 1);
    QCOMPARE(hand().value(QStringLiteral("alertList"), "currentIndex").toInt(), 0);
    QVERIFY(hand().value(QStringLiteral("alertList"), "atYBeginning").toBool());
    QVERIFY(shoot("raised"));
}

void TestAlertsPage::endsIt()
{
    QTRY_VERIFY(isSeen("cancelAlert"));
    QVERIFY(click("cancelAlert"));
    QTRY_VERIFY(isSeen("keepAlert"));
    QVERIFY(shoot("ending"));
    QVERIFY(!isSeen("passphrase")); // the key is still there
    QVERIFY(click("cancelAlert"));
    QTRY_COMPARE_WITH_TIMEOUT(alerts().constFirst().messageType, playlists::AlertMessageType::Cancel, 20'000);
    QTRY_VERIFY(!isSeen("cancelAlert"));
    QTRY_COMPARE(count("alertList"), alertCount + 2);
    QCOMPARE(hand().value(QStringLiteral("alertList"), "currentIndex").toInt(), 0); // the all-clear
    QVERIFY(hand().value(QStringLiteral("alertList"), "atYBeginning").toBool());
    QVERIFY(shoot("ended"));
}

void TestAlertsPage::cleanupTestCase()
{
    m_console = {};
    QVERIFY(m_server->stop());
}

/// How many screens each of the chart's columns tells of.
QList<int> TestAlertsPage::columns() const
{
    QList<int> columns;
    while (const auto *column = hand().item(QStringLiteral("timeColumn%1").arg(columns.size())))
        columns.append(column->property("count").toInt());
    return columns;
}

console::client::ApiClient TestAlertsPage::api() const
{
    return {m_server->config().httpUrl(), ServerFixture::token().toUtf8()};
}

QList<AlertEntry> TestAlertsPage::alerts() const
{
    return api().alerts().value_or(QList<AlertEntry>());
}

bool TestAlertsPage::shoot(const char *name) const
{
    const auto language = m_console.root->preferences().language();
    return hand().shoot(QStringLiteral("%1-%2").arg(QLatin1String(name), language));
}

void TestAlertsPage::focus(const char *name) const
{
    auto *item = hand().item(QLatin1String(name));
    QVERIFY2(item != nullptr, name);
    item->forceActiveFocus();
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alerts_page.moc"
