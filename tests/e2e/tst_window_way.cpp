// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"
#include "tests/console/desktop/window_driver.h"
#include "tests/stage/clips.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QInputMethodEvent>
#include <QTest>

using namespace ironfence;
using console::desktop::shell::WindowRoot;

/// The way of a new operator through the window, with real programs behind it: a screen is added and its player
/// started, one's own video is uploaded, joins a card in a programme, is signed, plays on a real screen; an exercise
/// follows, and its receipt is seen. Pictures of the window, and of the glass, are left in $IRONFENCE_SHOTS.
class TestWindowWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsAScreen();
    void uploadsAVideo();
    void makesAProgramme();
    void publishesIt();
    void itIsOnTheGlass();
    void raisesAnExercise();
    void seesItsReceipt();
    void endsIt();
    void cleanupTestCase();

private:
    void say(const QString &text) const;
    void typeInto(const char *field, const QString &text) const;
    void focus(const char *name) const;
    void shootGlass(const QString &name) const;
    [[nodiscard]] QString playing() const;
    [[nodiscard]] base::json::Value alert() const;

    tests::Clips m_clips;
    std::unique_ptr<support::Xvfb> m_display;
    std::unique_ptr<support::Deployment> m_deployment;
    std::unique_ptr<WindowRoot> m_root;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<tests::WindowDriver> m_hand;
};

namespace {

constexpr int patience = 30'000;
constexpr unsigned colour = 0x1450a0;
const QString screen = QStringLiteral("lobby-1");
const QString programme = QStringLiteral("first");
const QList<console::desktop::alerts::AlertTemplate> templates = {
    {QStringLiteral("冒充公检法"), QStringLiteral("有人冒充公检法要求转账"),
     QStringLiteral("公检法机关不会通过电话办案，更不会要求把钱转入“安全账户”。"),
     QStringLiteral("请立即停止转账，拨打 96110 或 110 核实。")}};

} // namespace

void TestWindowWay::initTestCase()
{
    m_display = std::make_unique<support::Xvfb>(QSize(1280, 720));
    QVERIFY2(m_display->start(), "Xvfb does not start");
    m_deployment = std::make_unique<support::Deployment>(m_display->display());
    QVERIFY(m_deployment->create());
    QVERIFY(m_deployment->startServer());

    const auto config = console::client::ClientConfig::load(m_deployment->dir(QStringLiteral("operator")));
    QVERIFY2(config, config ? "" : qPrintable(config.error().line()));
    m_root = std::make_unique<WindowRoot>(*config, m_deployment->dir(QStringLiteral("console.ini")), templates);
    const auto opened = m_root->open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().line()));
    m_window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    QVERIFY(m_window != nullptr && QTest::qWaitForWindowExposed(m_window));
    m_hand = std::make_unique<tests::WindowDriver>(
        *m_window, qEnvironmentVariable("IRONFENCE_SHOTS", m_deployment->dir(QStringLiteral("."))));
}

void TestWindowWay::addsAScreen()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(m_hand->item(QStringLiteral("enrolId"))->hasActiveFocus());
    m_hand->type(screen);
    typeInto("enrolPlace", QStringLiteral("county/bank-main"));
    typeInto("canvasWidth", QStringLiteral("1280"));
    typeInto("canvasHeight", QStringLiteral("720"));
    typeInto("enrolFolder", m_deployment->dir(QStringLiteral("screens/") + screen));
    QTRY_VERIFY(m_hand->value(QStringLiteral("signEnrol"), "enabled").toBool());
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("addedSheet")), patience);
    QVERIFY(m_deployment->shorten(screen));
    QVERIFY(m_deployment->startPlayer(screen));
    // The player connects with what the window has written.
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment->report(screen).is_object(), patience);
}

void TestWindowWay::uploadsAVideo()
{
    const auto film = m_clips.h264(QStringLiteral("反诈宣传片.mp4"), colour, 150);
    QVERIFY(!film.isEmpty());
    m_hand->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("libraryPage")));
    m_hand->drop(QStringLiteral("libraryPage"), {film});
    const auto isExamined = [this] {
        const auto assets = m_deployment->json({QStringLiteral("asset"), QStringLiteral("list")});
        return assets.contains("assets") && assets["assets"].size() == 1 &&
               assets["assets"][0]["examination"].value("state", "") == "examined";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isExamined(), patience);
    QTRY_COMPARE(m_hand->value(QStringLiteral("assetList"), "count").toInt(), 1);
    QTest::qWait(800); // the row says so, too
    QVERIFY(m_hand->shoot(QStringLiteral("first-library-zh_CN")));
}

void TestWindowWay::makesAProgramme()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_hand->item(QStringLiteral("programmeTitle"))->hasActiveFocus());
    say(QStringLiteral("第一个节目"));
    focus("programmeId");
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(programme);

    m_hand->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("assetChoice")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("assetChoice"), "count").toInt(), 1);
    QVERIFY(m_hand->click(QStringLiteral("asset0")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 1);

    QVERIFY(m_hand->click(QStringLiteral("addCard")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("design-slogan")));
    QVERIFY(m_hand->click(QStringLiteral("design-slogan")));
    QTRY_VERIFY(m_hand->item(QStringLiteral("cardTitle"))->hasActiveFocus());
    say(QStringLiteral("未知链接不点击，陌生来电不轻信"));
    QTest::qWait(800); // its picture follows what is typed
    QVERIFY(m_hand->shoot(QStringLiteral("first-editor-zh_CN")));
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    const auto isThere = [this] {
        return m_deployment->cli({QStringLiteral("programme"), QStringLiteral("list")}).out.contains("first");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void TestWindowWay::publishesIt()
{
    m_hand->press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("programmesPage")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("programmeList"), "count").toInt(), 1);
    QVERIFY(m_hand->click(QStringLiteral("publish")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("publishPanel")));
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->value(QStringLiteral("signManifest"), "enabled").toBool(), patience);
    QVERIFY(m_hand->shoot(QStringLiteral("first-publish-zh_CN")));
    QVERIFY(m_hand->click(QStringLiteral("signManifest")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_hand->isSeen(QStringLiteral("publishPanel")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("publishedNote")), patience);
}

void TestWindowWay::itIsOnTheGlass()
{
    QTRY_VERIFY_WITH_TIMEOUT(playing().startsWith(programme + u'/'), patience);
    const auto isVideo = [this] {
        const auto seen = m_deployment->glass({640, 360});
        const QColor wanted{QRgb(colour)};
        return std::abs(seen.red() - wanted.red()) < 16 && std::abs(seen.green() - wanted.green()) < 16 &&
               std::abs(seen.blue() - wanted.blue()) < 16;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isVideo(), patience); // one's own
    shootGlass(QStringLiteral("first-glass-video"));
    QTRY_VERIFY_WITH_TIMEOUT(!isVideo(), patience); // and the card in its turn
    QTest::qWait(2'000);                            // it has entered
    shootGlass(QStringLiteral("first-glass-card"));
}

void TestWindowWay::raisesAnExercise()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("raisePanel")));
    focus("templates");
    m_hand->press(Qt::Key_Down);
    focus("placePicker");
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(m_hand->value(QStringLiteral("sign"), "enabled").toBool());
    QTest::qWait(800);
    QVERIFY(m_hand->shoot(QStringLiteral("first-raise-zh_CN")));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_hand->isSeen(QStringLiteral("raisePanel")), patience);
}

void TestWindowWay::seesItsReceipt()
{
    const auto isPresented = [this] {
        const auto receipt = m_deployment->receipt(QString::fromStdString(alert().value("identifier", "")), screen);
        return receipt.is_object() && receipt.contains("presented");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPresented(), patience);
    shootGlass(QStringLiteral("first-glass-alert"));
    QTRY_COMPARE(m_hand->value(QStringLiteral("receiptList"), "count").toInt(), 1);
    QTest::qWait(1'500); // the page hears of it within a second
    QVERIFY(m_hand->shoot(QStringLiteral("first-receipt-zh_CN")));
}

void TestWindowWay::endsIt()
{
    QVERIFY(m_hand->click(QStringLiteral("cancelAlert")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("keepAlert")));
    QVERIFY(m_hand->click(QStringLiteral("cancelAlert")));
    QTRY_VERIFY_WITH_TIMEOUT(alert().value("msg_type", "") == "Cancel", patience);
    QTRY_VERIFY_WITH_TIMEOUT(playing().startsWith(programme + u'/'), patience);
}

void TestWindowWay::cleanupTestCase()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_deployment->logs();
    m_hand.reset();
    m_root.reset();
    m_deployment.reset();
}

/// What an input method gives.
void TestWindowWay::say(const QString &text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_window->focusObject(), &event);
}

void TestWindowWay::typeInto(const char *field, const QString &text) const
{
    focus(field);
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(text);
}

void TestWindowWay::focus(const char *name) const
{
    auto *item = m_hand->item(QLatin1String(name));
    QVERIFY2(item != nullptr && item->isVisible(), name);
    item->forceActiveFocus();
}

/// What is really on the screen, when somebody wants pictures.
void TestWindowWay::shootGlass(const QString &name) const
{
    const auto folder = qEnvironmentVariable("IRONFENCE_SHOTS");
    if (folder.isEmpty())
        return;
    QCOMPARE(QProcess::execute(QStringLiteral("import"),
                               {QStringLiteral("-display"), m_display->display(), QStringLiteral("-silent"),
                                QStringLiteral("-window"), QStringLiteral("root"),
                                QStringLiteral("%1/%2.png").arg(folder, name)}),
             0);
}

QString TestWindowWay::playing() const
{
    const auto report = m_deployment->report(screen);
    return report.is_object() ? QString::fromStdString(report.value("playing", "")) : QString();
}

/// The newest.
base::json::Value TestWindowWay::alert() const
{
    const auto alerts = m_deployment->json({QStringLiteral("alert"), QStringLiteral("list")});
    return alerts.is_object() && !alerts["alerts"].empty() ? alerts["alerts"][0] : base::json::Value::object();
}

QTEST_MAIN(TestWindowWay)
#include "tst_window_way.moc"
