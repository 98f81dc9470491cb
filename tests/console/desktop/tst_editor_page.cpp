// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/console_window.h"

#include <QRegularExpression>
#include <QTest>

using namespace ironfence;
using playlists::Programme;

/// A programme, made and changed by mouse and by keyboard, over a real server with a few screens. Its pictures are
/// left in $IRONFENCE_SHOTS.
class TestEditorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError"))); }
    void beginsWithTheKeyboard();
    void makesACard();
    void fillsFieldsOfATemplate();
    void movesItemsByKeyboard();
    void dragsAnItem();
    void goesBackAndForth();
    void savesIt();
    void saysWhatIsWrong();
    void choosesWhenAndWhere();
    void isContested();
    void leavesForLater();
    void opensWhatIsThere();
    void looksWell();
    void cleanupTestCase();

private:
    void say(const QString &text) const { m_editor.say(text); }
    void focus(const char *name) const { m_editor.focus(name); }
    [[nodiscard]] bool shoot(const char *name) const { return m_editor.shoot(name); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] std::optional<Programme> draft(const QString &programme) const { return m_editor.draft(programme); }
    [[nodiscard]] bool isSaved() const { return m_editor.isSaved(); }

    tests::ConsoleWindow m_editor;
    QQuickWindow *m_window = nullptr;
    const tests::WindowDriver *m_hand = nullptr;
};

namespace {

const QString id = QStringLiteral("winter-2026");

} // namespace

void TestEditorPage::initTestCase()
{
    const auto fault = m_editor.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_window = m_editor.window();
    m_hand = &m_editor.hand();
}

void TestEditorPage::beginsWithTheKeyboard()
{
    QVERIFY(!m_hand->isSeen(QStringLiteral("editorPanel")));
    m_hand->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_hand->item(QStringLiteral("programmeTitle"))->hasActiveFocus());
    QVERIFY(!m_hand->item(QStringLiteral("save"))->isEnabled());
    QVERIFY(m_hand->isSeen(QStringLiteral("lack")));
    say(QStringLiteral("冬季反诈宣传"));
    focus("programmeId");
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(id);
    QVERIFY(shoot("editor-empty"));
}

void TestEditorPage::makesACard()
{
    m_hand->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("design-scene")));
    QVERIFY(shoot("editor-templates"));
    m_hand->press(Qt::Key_Right);
    m_hand->press(Qt::Key_Return); // the second of them, a reminder
    QTRY_VERIFY(m_hand->item(QStringLiteral("cardTitle"))->hasActiveFocus());
    QCOMPARE(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 1);
    say(QStringLiteral("接到“客服”来电，先挂断再核实"));
    const QStringList lines = {QStringLiteral("退款理赔不需要您先转账"), QStringLiteral("不下载陌生软件，不共享屏幕"),
                               QStringLiteral("拿不准，就问家里人或者民警")};
    for (int i = 0; i < lines.size(); ++i) {
        const auto box = QStringLiteral("line%1").arg(i);
        QVERIFY(m_hand->click(QStringLiteral("addLine")));
        QTRY_VERIFY(m_hand->isSeen(box));
        focus(box.toLatin1());
        say(lines.at(i));
    }
    focus("slogan");
    say(QStringLiteral("多一次核实，少一分损失"));
    focus("source");
    say(QStringLiteral("县公安局反诈中心"));
    QVERIFY(shoot("editor-card"));
}

void TestEditorPage::fillsFieldsOfATemplate()
{
    QVERIFY(!m_hand->isSeen(QStringLiteral("cardNumber"))); // a reminder has none
    QVERIFY(m_hand->click(QStringLiteral("addCard")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("design-hotline")));
    QVERIFY(m_hand->click(QStringLiteral("design-hotline")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("cardNumber")));
    say(QStringLiteral("反诈专线"));
    focus("cardNumber");
    m_hand->type(QStringLiteral("96110"));
    QVERIFY(m_hand->click(QStringLiteral("addCard")));
    QVERIFY(m_hand->click(QStringLiteral("design-slogan")));
    QTRY_COMPARE(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 3);
    say(QStringLiteral("不轻信 不透露 不转账"));
    QCOMPARE(titles(), (QStringList{QStringLiteral("接到“客服”来电，先挂断再核实"), QStringLiteral("反诈专线"),
                                    QStringLiteral("不轻信 不透露 不转账")}));
}

void TestEditorPage::movesItemsByKeyboard()
{
    const auto before = titles();
    focus("itemList");
    m_hand->press(Qt::Key_Up, Qt::AltModifier);
    m_hand->press(Qt::Key_Up, Qt::AltModifier);
    m_hand->press(Qt::Key_Up, Qt::AltModifier); // it is the first already
    QCOMPARE(titles(), (QStringList{before.at(2), before.at(0), before.at(1)}));
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{before.at(2), before.at(1), before.at(0)}));
    m_hand->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles().size(), 4);
    QCOMPARE(titles().constLast(), before.at(0));
    m_hand->press(Qt::Key_Delete);
    QCOMPARE(titles().size(), 3);
}

void TestEditorPage::dragsAnItem()
{
    const auto before = titles();
    const auto middle = [this](const char *name) {
        const auto *item = m_hand->item(QLatin1String(name));
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    };
    const auto from = middle("grip0");
    const auto to = middle("grip2");
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_window, (from + to) / 2);
    QTest::mouseMove(m_window, to);
    QVERIFY(shoot("editor-drag"));
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
    QTRY_COMPARE(titles(), (QStringList{before.at(1), before.at(2), before.at(0)}));
}

void TestEditorPage::goesBackAndForth()
{
    const auto before = titles();
    focus("itemList");
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(titles() != before);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titles(), before);
    // From within a field as well, and what the field shows goes along.
    focus("programmeTitle");
    m_hand->press(Qt::Key_End);
    m_hand->type(QStringLiteral("xyz")); // one step
    QCOMPARE(m_hand->value(QStringLiteral("programmeTitle"), "text").toString(), QStringLiteral("冬季反诈宣传xyz"));
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_hand->value(QStringLiteral("programmeTitle"), "text").toString(), QStringLiteral("冬季反诈宣传"));
    QCOMPARE(titles(), before);
    QVERIFY(m_hand->item(QStringLiteral("redo"))->isEnabled());
}

void TestEditorPage::savesIt()
{
    QVERIFY(!draft(id));
    QVERIFY(m_hand->item(QStringLiteral("save"))->isEnabled());
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 20'000);
    const auto saved = draft(id);
    QVERIFY(saved);
    QCOMPARE(saved->title, QStringLiteral("冬季反诈宣传"));
    QCOMPARE(saved->playlist().items.size(), 3);
    const auto &card = std::get<playlists::CardItem>(saved->playlist().items.at(1).content).card;
    QCOMPARE(card.design, playlists::CardTemplate::Reminder);
    QCOMPARE(card.lines.size(), 3);
    QCOMPARE(card.source, QStringLiteral("县公安局反诈中心"));
}

void TestEditorPage::saysWhatIsWrong()
{
    focus("itemList");
    m_hand->press(Qt::Key_Up);
    m_hand->press(Qt::Key_Up);
    m_hand->press(Qt::Key_Up);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("cardNumber")));
    focus("cardNumber");
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->type(QStringLiteral("400 123 4567"));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("finding-number-not-allowed")));
    QVERIFY(shoot("editor-finding"));
    focus("itemList");
    m_hand->press(Qt::Key_Down);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("finding-number-not-allowed"))); // it is about the other card
    focus("duration");
    m_hand->type(QStringLiteral("3"));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("finding-reading-time")));
    QVERIFY(shoot("editor-reading-time"));
    m_hand->press(Qt::Key_Backspace);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("finding-reading-time")));
    focus("weight");
    m_hand->type(QStringLiteral("2"));
    QTRY_VERIFY(m_hand->value(QStringLiteral("itemMinutes"), "text").toString().contains(QStringLiteral("分钟")));
    QCOMPARE(m_hand->value(QStringLiteral("item1"), "weight").toInt(), 2);
    m_hand->press(Qt::Key_Backspace);
    QCOMPARE(m_hand->value(QStringLiteral("item1"), "weight").toInt(), 1);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("finding-reading-time")) ||
                m_hand->value(QStringLiteral("duration"), "text").toString().isEmpty());
}

void TestEditorPage::choosesWhenAndWhere()
{
    QVERIFY(m_hand->click(QStringLiteral("tabPlan")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("reached")));
    focus("from");
    m_hand->type(QStringLiteral("2026-12-01"));
    focus("until");
    m_hand->type(QStringLiteral("2027-01-31"));
    QVERIFY(m_hand->click(QStringLiteral("weekday5")));
    QVERIFY(m_hand->click(QStringLiteral("weekday6")));
    QCOMPARE(m_hand->value(QStringLiteral("from"), "text").toString(), QStringLiteral("2026-12-01 00:00"));
    QVERIFY(m_hand->click(QStringLiteral("addPart")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("partTo0")));
    const auto all = m_hand->value(QStringLiteral("reached"), "text").toString();
    QVERIFY(m_hand->click(QStringLiteral("profile-lobby")));
    QTRY_VERIFY(m_hand->value(QStringLiteral("reached"), "text").toString() != all);
    focus("placePicker");
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Space);
    focus("share");
    m_hand->type(QStringLiteral("20"));
    QVERIFY(m_hand->isSeen(QStringLiteral("minutes")));
    focus("allTags");
    m_hand->type(QStringLiteral("Elderly!"));
    QVERIFY(m_hand->value(QStringLiteral("allTags"), "isAmiss").toBool());
    m_hand->press(Qt::Key_A, Qt::ControlModifier);
    m_hand->press(Qt::Key_Backspace);
    QVERIFY(!m_hand->value(QStringLiteral("allTags"), "isAmiss").toBool());
    QVERIFY(shoot("editor-plan"));
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 20'000);
    const auto saved = draft(id);
    QCOMPARE(saved->share, 20);
    QCOMPARE(saved->audience.profiles, QList{playlists::Profile::Lobby});
    QCOMPARE(saved->audience.places.size(), 1);
    QCOMPARE(saved->when.dayparts.size(), 1);
    QCOMPARE(saved->when.on.size(), 1);
    QVERIFY(saved->validFrom && saved->validUntil);
    QVERIFY(m_hand->click(QStringLiteral("tabContent")));
}

void TestEditorPage::isContested()
{
    auto theirs = *draft(id);
    theirs.title = QStringLiteral("别人的标题");
    QCOMPARE(m_editor.server().put(QStringLiteral("/api/1/programmes/") + id, theirs.serialize()).status, 200);
    focus("programmeTitle");
    m_hand->press(Qt::Key_End);
    say(QStringLiteral("（二）"));
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->isSeen(QStringLiteral("contest")), 20'000);
    QCOMPARE(draft(id)->title, theirs.title);
    QVERIFY(shoot("editor-contest"));
    QVERIFY(m_hand->click(QStringLiteral("keepMine")));
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 20'000);
    QVERIFY(!m_hand->isSeen(QStringLiteral("contest")));
    QCOMPARE(draft(id + QStringLiteral("-2"))->title, QStringLiteral("冬季反诈宣传（二）"));
    QCOMPARE(draft(id)->title, theirs.title);
}

void TestEditorPage::leavesForLater()
{
    focus("programmeTitle");
    m_hand->press(Qt::Key_End);
    say(QStringLiteral("，未完"));
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("leaveForLater")));
    QVERIFY(shoot("editor-leave"));
    QVERIFY(m_hand->click(QStringLiteral("leaveForLater")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("editorPanel")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("unfinishedBar")));
    QVERIFY(shoot("editor-unfinished"));
    QVERIFY(m_hand->click(QStringLiteral("resume")));
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("editorPanel")));
    QVERIFY(m_hand->value(QStringLiteral("programmeTitle"), "text").toString().endsWith(QStringLiteral("，未完")));
    QVERIFY(m_hand->click(QStringLiteral("closeEditor")));
    QVERIFY(m_hand->click(QStringLiteral("discard")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("editorPanel")));
    QVERIFY(!m_hand->isSeen(QStringLiteral("unfinishedBar")));
}

void TestEditorPage::opensWhatIsThere()
{
    const QByteArray document =
        R"({"type":"programme","spec_version":"1.0","id":"zones","title":"分区节目","rank":"campaign",
        "when":{"on":[{"kind":"workdays"},{"kind":"named","day":"spring-festival","before":7,"after":1}],
        "except":[{"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":15}}]},
        "layout":{"zones":[{"id":"main","width":0.75,"height":1,"playlist":{"items":[
        {"kind":"card","card":{"template":"steps","title":"防范电信网络诈骗三步法","lines":["不轻信：来路不明的电话先当它是假的","不透露：密码验证码谁问都不说","不转账：没有当面核实一分钱也不转"]}},
        {"kind":"playlist","playlist":{"title":"滚动提醒","items":[{"kind":"card","card":{"template":"reminder","title":"小提醒"}}]}}]}},
        {"id":"news","x":0.75,"width":0.25,"height":1,"ticker":["谨防诈骗"]}]}})";
    QCOMPARE(m_editor.server().put(QStringLiteral("/api/1/programmes/zones"), document).status, 200);
    QVERIFY(QMetaObject::invokeMethod(m_window, "edit", Q_ARG(QString, QStringLiteral("zones"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 2, 20'000);
    QTRY_VERIFY(m_hand->isSeen(QStringLiteral("cardTitle")));
    QVERIFY(shoot("editor-opened"));
    QVERIFY(m_hand->click(QStringLiteral("tabPlan")));
    QVERIFY(shoot("editor-rules"));
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("editorPanel"))); // nothing was changed, so nobody is asked
}

void TestEditorPage::looksWell()
{
    QVERIFY(QMetaObject::invokeMethod(m_window, "edit", Q_ARG(QString, id + QStringLiteral("-2"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 3, 20'000);
    focus("itemList");
    m_hand->press(Qt::Key_Down);
    m_editor.root().preferences().setDark(true);
    QVERIFY(shoot("editor-card-dark"));
    QVERIFY(m_hand->click(QStringLiteral("tabPlan")));
    QVERIFY(shoot("editor-plan-dark"));
    m_editor.root().preferences().setDark(false);
    m_editor.root().preferences().setZoom(1.5);
    QVERIFY(shoot("editor-plan-large"));
    QVERIFY(m_hand->click(QStringLiteral("tabContent")));
    QVERIFY(shoot("editor-card-large"));
    m_editor.root().preferences().setZoom(1);
    m_editor.root().preferences().setLanguage(QStringLiteral("en"));
    QVERIFY(shoot("editor-card"));
    QVERIFY(m_hand->click(QStringLiteral("tabPlan")));
    QCOMPARE(m_hand->value(QStringLiteral("rank"), "currentIndex").toInt(), static_cast<int>(playlists::Rank::Routine));
    QVERIFY(shoot("editor-plan"));
    QVERIFY(m_hand->click(QStringLiteral("closeEditor")));
    QTRY_VERIFY(!m_hand->isSeen(QStringLiteral("editorPanel")));
    QVERIFY(QMetaObject::invokeMethod(m_window, "edit", Q_ARG(QString, QStringLiteral("zones"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->value(QStringLiteral("itemList"), "count").toInt(), 2, 20'000);
    QVERIFY(m_hand->click(QStringLiteral("tabPlan")));
    QVERIFY(shoot("editor-rules"));
    m_hand->press(Qt::Key_Escape);
}

void TestEditorPage::cleanupTestCase()
{
    QVERIFY(m_editor.stop());
}

QStringList TestEditorPage::titles() const
{
    QStringList titles;
    const auto *list = m_hand->item(QStringLiteral("itemList"));
    const auto *model = list->property("model").value<QAbstractItemModel *>();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    return titles;
}

QTEST_MAIN(TestEditorPage)
#include "tst_editor_page.moc"
