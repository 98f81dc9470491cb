// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include <QTest>

using namespace ironfence;

/// A canvas divided by mouse and by keyboard, over a real server.
class TestZonesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dividesTheCanvas();
    void writesTheTicker();
    void measuresAZone();
    void fillsAnotherZone();
    void saysWhatIsHidden();
    void savesThem();
    void opensADivisionOfItsOwn();
    void looksWell();
    void cleanupTestCase();

private:
    void focus(const char *name) const { m_editor.focus(name); }
    /// Writes over what the field has.
    void write(const char *name, const QString &text) const;
    [[nodiscard]] const tests::WindowDriver &hand() const { return m_editor.hand(); }

    tests::ConsoleWindow m_editor;
};

namespace {

const QString id = QStringLiteral("divided");

} // namespace

void TestZonesPage::initTestCase()
{
    const auto fault = m_editor.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(m_editor.edit(id, R"({"type":"programme","spec_version":"1.0","id":"divided","title":"营业大厅分区节目",
        "playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"不轻信 不透露 不转账"}}]}})"));
    focus("itemList");
    hand().press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("addRule"))); // when and where
    hand().press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("division0")));
}

void TestZonesPage::write(const char *name, const QString &text) const
{
    focus(name);
    hand().press(Qt::Key_A, Qt::ControlModifier);
    hand().type(text);
}

void TestZonesPage::dividesTheCanvas()
{
    QVERIFY(hand().value(QStringLiteral("division0"), "isChosen").toBool());
    QVERIFY(!hand().isSeen(QStringLiteral("zoneSide0"))); // there is nothing to measure
    focus("division3");
    hand().press(Qt::Key_Space);
    QTRY_VERIFY(hand().isSeen(QStringLiteral("zoneRow2")));
    QVERIFY(hand().value(QStringLiteral("division3"), "isChosen").toBool());
    QVERIFY(hand().isSeen(QStringLiteral("lack"))); // the new zones are empty
    QVERIFY(!hand().item(QStringLiteral("save"))->isEnabled());
    for (const char *profile : {"lobby", "led", "atm"})
        QVERIFY2(hand().isSeen(QStringLiteral("zone-%1%2").arg(QLatin1String(profile)).arg(2)), profile);
}

void TestZonesPage::writesTheTicker()
{
    QVERIFY(hand().click(QStringLiteral("zone-lobby2")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("ticker0")));
    focus("ticker0");
    m_editor.say(QStringLiteral("凡是要求转账到“安全账户”的，都是诈骗"));
    QVERIFY(hand().click(QStringLiteral("addTicker")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("ticker1")));
    focus("ticker1");
    m_editor.say(QStringLiteral("遇到可疑来电，请拨打 96110"));
    QVERIFY(!hand().isSeen(QStringLiteral("editItems")));
    QVERIFY(m_editor.shoot("zones-ticker"));
}

void TestZonesPage::measuresAZone()
{
    QVERIFY(hand().click(QStringLiteral("zoneRow1")));
    QTRY_COMPARE(hand().value(QStringLiteral("zoneSide0"), "text").toString(), QStringLiteral("70"));
    write("zoneSide2", QStringLiteral("40"));
    QVERIFY(hand().value(QStringLiteral("zoneSide2"), "isAmiss").toBool());
    QVERIFY(hand().isSeen(QStringLiteral("sideFault")));
    QVERIFY(m_editor.shoot("zones-fault"));
    write("zoneSide2", QStringLiteral("25"));
    QVERIFY(!hand().isSeen(QStringLiteral("sideFault")));
    write("zoneSide0", QStringLiteral("75"));
    const auto *drawn = hand().item(QStringLiteral("zone-lobby1"));
    QVERIFY(qAbs(drawn->x() / drawn->parentItem()->width() - 0.75) < 0.01);
    QVERIFY(hand().click(QStringLiteral("zoneRow0")));
    write("zoneSide2", QStringLiteral("75"));
    hand().press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hand().value(QStringLiteral("zoneSide2"), "text").toString(), QStringLiteral("70"));
    hand().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(hand().value(QStringLiteral("zoneSide2"), "text").toString(), QStringLiteral("75"));
}

void TestZonesPage::fillsAnotherZone()
{
    QVERIFY(hand().click(QStringLiteral("zoneRow1")));
    QVERIFY(hand().click(QStringLiteral("editItems")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("itemZone")));
    QCOMPARE(hand().value(QStringLiteral("itemZone"), "currentIndex").toInt(), 1);
    QCOMPARE(hand().value(QStringLiteral("itemList"), "count").toInt(), 0);
    QVERIFY(hand().click(QStringLiteral("addCard")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("design-slogan")));
    QVERIFY(hand().click(QStringLiteral("design-slogan")));
    QTRY_COMPARE(hand().value(QStringLiteral("itemList"), "count").toInt(), 1);
    m_editor.say(QStringLiteral("先核实，再转账"));
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("lack")));
    QVERIFY(m_editor.shoot("zones-items"));
    focus("itemZone");
    hand().press(Qt::Key_Up);
    QTRY_COMPARE(hand().value(QStringLiteral("itemZone"), "currentIndex").toInt(), 0);
}

void TestZonesPage::saysWhatIsHidden()
{
    QVERIFY(hand().click(QStringLiteral("tabZones")));
    QVERIFY(hand().click(QStringLiteral("zoneRow0")));
    write("zoneSide2", QStringLiteral("100"));
    write("zoneSide3", QStringLiteral("100"));
    write("zoneLayer", QStringLiteral("9"));
    QVERIFY(hand().click(QStringLiteral("zoneRow1")));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("finding-hidden-zone")));
    QVERIFY(m_editor.shoot("zones-hidden"));
    write("zoneLayer", QStringLiteral("10"));
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("finding-hidden-zone")));
    QVERIFY(hand().click(QStringLiteral("zoneRow2")));
    write("zoneLayer", QStringLiteral("11"));
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("finding-hidden-zone")));
}

void TestZonesPage::savesThem()
{
    hand().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_editor.isSaved(), 20'000);
    const auto saved = m_editor.draft(id);
    QVERIFY(saved && saved->layout() != nullptr);
    const auto &zones = saved->layout()->zones;
    QCOMPARE(zones.size(), 3);
    QCOMPARE(zones.at(0).area, QRectF(0, 0, 1, 1));
    QCOMPARE(zones.at(1).area, QRectF(0.75, 0, 0.25, 0.88));
    QCOMPARE(zones.at(1).playlist->items.size(), 1);
    QCOMPARE(zones.at(2).ticker.size(), 2);
    QCOMPARE(zones.at(2).z, 11);
    QVERIFY(m_editor.shoot("zones"));
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("editorPanel")));
}

void TestZonesPage::opensADivisionOfItsOwn()
{
    QVERIFY(
        m_editor.edit(QStringLiteral("own"), R"({"type":"programme","spec_version":"1.0","id":"own","title":"自定分区",
        "layout":{"zones":[{"id":"main","width":1,"height":1,"playlist":{"items":[
        {"kind":"card","card":{"template":"slogan","title":"不轻信 不透露 不转账"}}]}},
        {"id":"news","unit":"px","y":972,"z":1,"width":1920,"height":108,"ticker":["谨防诈骗"]}]}})"));
    QVERIFY(hand().click(QStringLiteral("tabZones")));
    QVERIFY(hand().click(QStringLiteral("zoneRow1")));
    QTRY_COMPARE(hand().value(QStringLiteral("zoneSide1"), "text").toString(), QStringLiteral("972"));
    QTRY_VERIFY(hand().isSeen(QStringLiteral("finding-zone-outside"))); // of the canvas of a cash machine
    for (int division = 0; division < 4; ++division)
        QVERIFY(!hand().value(QStringLiteral("division%1").arg(division), "isChosen").toBool());
    QVERIFY(m_editor.shoot("zones-own"));
}

void TestZonesPage::looksWell()
{
    auto &preferences = m_editor.root().preferences();
    preferences.setDark(true);
    QVERIFY(m_editor.shoot("zones-own-dark"));
    preferences.setDark(false);
    preferences.setLanguage(QStringLiteral("en"));
    QVERIFY(m_editor.shoot("zones-own"));
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(!hand().isSeen(QStringLiteral("editorPanel")));
    QVERIFY(QMetaObject::invokeMethod(m_editor.window(), "edit", Q_ARG(QString, id)));
    QTRY_COMPARE_WITH_TIMEOUT(hand().value(QStringLiteral("itemList"), "count").toInt(), 1, 20'000);
    QVERIFY(hand().click(QStringLiteral("tabZones")));
    QVERIFY(m_editor.shoot("zones"));
    preferences.setZoom(1.5);
    QVERIFY(m_editor.shoot("zones-large"));
    preferences.setZoom(1);
}

void TestZonesPage::cleanupTestCase()
{
    QVERIFY(m_editor.stop());
}

QTEST_MAIN(TestZonesPage)
#include "tst_zones_page.moc"
