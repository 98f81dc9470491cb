// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace ironfence;

/// Adding a screen in the window, by mouse and by keyboard, over a real server.
class TestEnrolPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsFromTheList();
    void saysWhatIsAmiss();
    void keepsWhatIsTyped();
    void addsByKeyboard();
    void saysWhatToDoNext();
    void walksToTheNewScreen();
    void saysWhenItIsHalfDone();
    void looksWell();
    void cleanupTestCase();

private:
    void typeInto(const char *field, const QString &text) const;
    void choose(const char *name) const;
    [[nodiscard]] QString text(const char *name) const { return hand().value(QLatin1String(name), "text").toString(); }
    [[nodiscard]] const tests::WindowDriver &hand() const { return m_console.hand(); }

    QTemporaryDir m_home;
    tests::ConsoleWindow m_console;
};

namespace {

constexpr int patience = 20'000;
const QByteArray passphrase = "correct horse battery";

} // namespace

void TestEnrolPage::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    const auto fault = m_console.start(passphrase);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(hand().value(QStringLiteral("fleetList"), "count").toInt(), 5);
}

void TestEnrolPage::typeInto(const char *field, const QString &text) const
{
    m_console.focus(field);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        hand().press(Qt::Key_Delete);
    hand().type(text);
}

void TestEnrolPage::choose(const char *name) const
{
    m_console.focus(name);
    hand().press(Qt::Key_Space);
}

void TestEnrolPage::beginsFromTheList()
{
    QVERIFY(m_console.shoot("fleet-add"));
    QVERIFY(hand().click(QStringLiteral("addScreen")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("enrolPanel")));
    QTRY_VERIFY(hand().item(QStringLiteral("enrolId"))->hasActiveFocus());
    QVERIFY(!hand().value(QStringLiteral("signEnrol"), "enabled").toBool());
    QVERIFY(!hand().isSeen(QStringLiteral("clearEnrol")));
    QVERIFY(m_console.shoot("enrol-empty"));
}

void TestEnrolPage::saysWhatIsAmiss()
{
    typeInto("enrolId", QStringLiteral("Lobby 9"));
    QVERIFY(hand().value(QStringLiteral("enrolId"), "isAmiss").toBool());
    QVERIFY(hand().isSeen(QStringLiteral("enrolIdNote")));
    typeInto("enrolPlace", QStringLiteral("zj//x"));
    QVERIFY(hand().value(QStringLiteral("enrolPlace"), "isAmiss").toBool());
    typeInto("canvasWidth", QStringLiteral("8"));
    QVERIFY(hand().value(QStringLiteral("canvasWidth"), "isAmiss").toBool());
    choose("litPart");
    typeInto("litFrom", QStringLiteral("25:00"));
    QVERIFY(hand().isSeen(QStringLiteral("litNote")));
    typeInto("enrolFolder", QStringLiteral("lobby"));
    QVERIFY(hand().isSeen(QStringLiteral("enrolFolderNote")));
    QVERIFY(m_console.shoot("enrol-amiss"));
    QVERIFY(hand().click(QStringLiteral("clearEnrol")));
    QTRY_COMPARE(text("enrolId"), QString());
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("enrolFolderNote")));
}

void TestEnrolPage::keepsWhatIsTyped()
{
    typeInto("enrolId", QStringLiteral("lobby-new"));
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("enrolPanel")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("fleetPage")));
    hand().press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("enrolPanel")));
    QCOMPARE(text("enrolId"), QStringLiteral("lobby-new"));
}

void TestEnrolPage::addsByKeyboard()
{
    m_console.focus("placePicker");
    for (int i = 0; i < 20 && text("enrolPlace") != QStringLiteral("zj/hangzhou/tonglu/icbc-main"); ++i) {
        hand().press(Qt::Key_Down);
        hand().press(Qt::Key_Space);
    }
    QCOMPARE(text("enrolPlace"), QStringLiteral("zj/hangzhou/tonglu/icbc-main"));
    typeInto("enrolPlace", QStringLiteral("zj/hangzhou/tonglu/icbc-west"));
    QVERIFY(hand().isSeen(QStringLiteral("enrolPlaceNote"))); // it is new
    choose("enrolProfile-counter");
    choose("canvas2"); // 1080×1920
    QCOMPARE(text("canvasWidth"), QStringLiteral("1080"));
    typeInto("enrolTags", QStringLiteral("elderly"));
    choose("litPart");
    typeInto("litFrom", QStringLiteral("07:30"));
    typeInto("litTo", QStringLiteral("18:00"));
    QCOMPARE(text("enrolFolder"), QStringLiteral("~/ironfence/lobby-new"));
    typeInto("passphrase", QString::fromLatin1(passphrase));
    QTRY_VERIFY(hand().value(QStringLiteral("signEnrol"), "enabled").toBool());
    QVERIFY(m_console.shoot("enrol"));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hand().isSeen(QStringLiteral("addedSheet")), patience);
}

void TestEnrolPage::saysWhatToDoNext()
{
    const auto folder = m_home.filePath(QStringLiteral("ironfence/lobby-new"));
    QVERIFY(hand().click(QStringLiteral("addedCommandCopy")));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("ironfence-player --config %1/player.ini").arg(folder));
    QVERIFY(hand().click(QStringLiteral("addedDirectoryCopy")));
    QCOMPARE(QGuiApplication::clipboard()->text(), folder);
    for (const char *name : {"player.ini", "trust.json", "assignment.json", "broker.password"})
        QVERIFY2(QFile::exists(folder + u'/' + QLatin1String(name)), name);
    QVERIFY(m_console.shoot("enrol-added"));
}

void TestEnrolPage::walksToTheNewScreen()
{
    m_console.focus("showAdded");
    hand().press(Qt::Key_Space);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("fleetPage")));
    QTRY_COMPARE_WITH_TIMEOUT(hand().value(QStringLiteral("fleetList"), "count").toInt(), 6, patience);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("closeScreen"))); // it is open
    QTRY_VERIFY(hand().value(QStringLiteral("fleetList"), "currentIndex").toInt() >= 0);
    QTest::qWait(800);
    QVERIFY(m_console.shoot("fleet-added"));
}

void TestEnrolPage::saysWhenItIsHalfDone()
{
    hand().press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("enrolPanel")));
    QCOMPARE(text("enrolId"), QString());
    const auto folder = m_home.filePath(QStringLiteral("ironfence/led-gate"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/broker.password/x"))); // no room for a password
    QFile ini(folder + QStringLiteral("/player.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write("[screen]\nid=led-gate\n") > 0 && ini.flush());
    typeInto("enrolId", QStringLiteral("led-gate"));
    typeInto("enrolPlace", QStringLiteral("zj/hangzhou/fuyang/market"));
    choose("enrolProfile-led");
    choose("canvas6");                                                          // 320×16
    QTRY_VERIFY(hand().value(QStringLiteral("signEnrol"), "enabled").toBool()); // the key is still known
    QVERIFY(hand().click(QStringLiteral("signEnrol")));
    QTRY_VERIFY_WITH_TIMEOUT(hand().isSeen(QStringLiteral("enrolFault")), patience);
    QTRY_VERIFY(hand().value(QStringLiteral("signEnrol"), "enabled").toBool());
    QVERIFY(m_console.shoot("enrol-half"));
    QVERIFY(QDir(folder + QStringLiteral("/broker.password")).removeRecursively());
    QVERIFY(hand().click(QStringLiteral("signEnrol")));
    QTRY_VERIFY_WITH_TIMEOUT(hand().isSeen(QStringLiteral("addedSheet")), patience);
    QVERIFY(QFile::exists(folder + QStringLiteral("/broker.password")));
}

void TestEnrolPage::looksWell()
{
    auto &preferences = m_console.root().preferences();
    preferences.setLanguage(QStringLiteral("en"));
    QVERIFY(m_console.shoot("enrol-added"));
    QVERIFY(hand().click(QStringLiteral("addAnother")));
    QTRY_VERIFY(hand().item(QStringLiteral("enrolId"))->hasActiveFocus());
    hand().type(QStringLiteral("led-hall"));
    choose("mutePart");
    QVERIFY(m_console.shoot("enrol"));
    preferences.setDark(true);
    QVERIFY(m_console.shoot("enrol-dark"));
    preferences.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(m_console.shoot("enrol-dark"));
    preferences.setDark(false);
    preferences.setZoom(1.5);
    QVERIFY(m_console.shoot("enrol-large"));
    preferences.setZoom(1);
    m_console.window()->resize(900, 560);
    QTRY_COMPARE(m_console.window()->width(), 900);
    QVERIFY(m_console.shoot("enrol-small"));
}

void TestEnrolPage::cleanupTestCase()
{
    QVERIFY(m_console.stop());
}

QTEST_MAIN(TestEnrolPage)
#include "tst_enrol_page.moc"
