// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/card_edits.h"
#include "console/desktop/editor/history.h"
#include "console/desktop/editor/item_model.h"
#include "console/desktop/editor/lack.h"
#include "console/desktop/editor/programme_edits.h"
#include "console/desktop/editor/unfinished_store.h"
#include "console/desktop/editor/weekdays.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using namespace ironfence::console::desktop::editor;
using playlists::CardTemplate;
using playlists::Item;
using playlists::Programme;

/// Edits from value to value, their history, and unfinished work on the disk.
class TestEditorValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth();
    void putsTypingTogether();
    void forgetsTheOldestSteps();
    void boundsTexts();
    void movesRowsAndNothingElse();
    void switchesTemplates_data();
    void switchesTemplates();
    void choosesWeekdays_data();
    void choosesWeekdays();
    void namesWhatIsLacking_data();
    void namesWhatIsLacking();
    void keepsEveryDocument_data();
    void keepsEveryDocument();
    void keepsWhatIsNotADocumentYet();
    void passesOverWhatIsDamaged();
};

namespace {

const base::UtcTime now = base::fromUnixMs(1'795'420'800'000); // 2026-11-23 16:00 in China

Programme titled(const QString &title)
{
    auto programme = freshProgramme(now);
    programme.title = title;
    return programme;
}

base::MonotonicTime at(base::Milliseconds time)
{
    return {time};
}

Item card(const QString &title)
{
    Item item;
    item.content = playlists::CardItem{freshCard(CardTemplate::Slogan)};
    std::get<playlists::CardItem>(item.content).card.title = title;
    return item;
}

} // namespace

void TestEditorValues::goesBackAndForth()
{
    History history(titled(QStringLiteral("a")));
    QVERIFY(!history.canUndo() && !history.undo() && !history.redo());
    QVERIFY(!history.record(titled(QStringLiteral("a")), {}, at(0ms))); // it is the same
    QVERIFY(history.record(titled(QStringLiteral("b")), {}, at(0ms)));
    QVERIFY(history.record(titled(QStringLiteral("c")), {}, at(0ms)));
    QVERIFY(history.undo() && history.undo() && !history.undo());
    QCOMPARE(history.current().title, QStringLiteral("a"));
    QVERIFY(history.redo());
    QCOMPARE(history.current().title, QStringLiteral("b"));
    QVERIFY(history.record(titled(QStringLiteral("d")), {}, at(0ms)));
    QVERIFY(!history.canRedo()); // "c" is gone for good
    QVERIFY(history.undo());
    QCOMPARE(history.current().title, QStringLiteral("b"));
}

void TestEditorValues::putsTypingTogether()
{
    const auto title = QStringLiteral("title");
    History history(titled({}));
    history.record(titled(QStringLiteral("a")), title, at(0ms));
    history.record(titled(QStringLiteral("ab")), title, at(900ms));
    history.record(titled(QStringLiteral("abc")), title, at(1'800ms)); // a second after each, not after the first
    history.record(titled(QStringLiteral("abcd")), title, at(2'800ms));
    auto shared = titled(QStringLiteral("abcd"));
    shared.share = 5;
    history.record(shared, QStringLiteral("share"), at(2'900ms));
    QVERIFY(history.undo());
    QCOMPARE(history.current().title, QStringLiteral("abcd"));
    QVERIFY(history.undo());
    QCOMPARE(history.current().title, QStringLiteral("abc"));
    QVERIFY(history.undo());
    QVERIFY(history.current().title.isEmpty());
    QVERIFY(history.redo());
    // What is typed after going back is a step of its own.
    history.record(titled(QStringLiteral("abcx")), title, at(3'000ms));
    QVERIFY(history.undo());
    QCOMPARE(history.current().title, QStringLiteral("abc"));
}

void TestEditorValues::forgetsTheOldestSteps()
{
    History history(titled(QStringLiteral("first")));
    for (int i = 1; i <= History::most + 10; ++i)
        history.record(titled(QString::number(i)), {}, at(0ms));
    qsizetype steps = 0;
    while (history.undo())
        ++steps;
    QCOMPARE(steps, History::most);
    QCOMPARE(history.current().title, QStringLiteral("10"));
}

void TestEditorValues::boundsTexts()
{
    QCOMPARE(bounded(QStringLiteral("abc"), 2), QStringLiteral("ab"));
    QCOMPARE(bounded(QStringLiteral("a\u202eb\u0007c\nd"), 9), QStringLiteral("abc\nd"));
    QCOMPARE(bounded(QStringLiteral("a\U0001F6E1"), 2), QStringLiteral("a")); // no half of a character
}

void TestEditorValues::movesRowsAndNothingElse()
{
    auto programme = freshProgramme(now);
    for (const char *title : {"a", "b", "c", "d"})
        programme = withItem(programme, 99, card(QLatin1String(title)));
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(programme.playlist().items, {});
    QSignalSpy moved(&model, &ItemModel::rowsMoved);
    QSignalSpy removed(&model, &ItemModel::rowsRemoved);
    QSignalSpy changed(&model, &ItemModel::dataChanged);
    const auto titles = [&model] {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row).data(ItemModel::TitleRole).toString();
        return all;
    };
    for (const auto &[from, to, order] : {std::tuple(0, 3, "bcda"), std::tuple(3, 0, "abcd"), std::tuple(1, 2, "acbd"),
                                          std::tuple(7, 1, "acbd"), std::tuple(0, -1, "acbd")}) {
        programme = withMovedItem(programme, from, to);
        model.show(programme.playlist().items, {});
        QCOMPARE(titles(), QLatin1String(order));
    }
    QCOMPARE(moved.count(), 3);
    QCOMPARE(removed.count() + changed.count(), 0);
    programme = withChangedItem(programme, 1, card(QStringLiteral("x")));
    programme = withoutItem(programme, 9);
    model.show(programme.playlist().items, {});
    QCOMPARE(titles(), QStringLiteral("axbd"));
    QCOMPARE(changed.count(), 1);
    programme = withoutItem(withItem(programme, 0, card(QStringLiteral("y"))), 3);
    model.show(programme.playlist().items, {});
    QCOMPARE(titles(), QStringLiteral("yaxd"));
}

void TestEditorValues::switchesTemplates_data()
{
    QTest::addColumn<CardTemplate>("design");
    for (int i = 0; i <= int(CardTemplate::Scene); ++i)
        QTest::newRow(qPrintable(nameOf(CardTemplate(i)))) << CardTemplate(i);
}

void TestEditorValues::switchesTemplates()
{
    QFETCH(CardTemplate, design);
    // From each to each, with all that the first takes: what comes out is a card that a screen takes.
    for (int i = 0; i <= int(CardTemplate::Scene); ++i) {
        auto full = freshCard(CardTemplate(i));
        const auto &rules = playlists::designOf(full.design);
        full.title = QStringLiteral("标题");
        full.lines = QStringList(rules.mostLines, QString(rules.longestLine, u'字'));
        if (rules.hasSections)
            full.sections = {{QStringLiteral("头"), {QStringLiteral("行")}}};
        if (rules.hasNumber)
            full.number = QStringLiteral("96110");
        if (rules.hasCode)
            full.code = playlists::CardCode{QStringLiteral("https://a.cn/")};
        full.isSample = rules.hasSample;
        full.step = rules.isDrawn ? 3 : 0;
        auto other = withDesign(full, design);
        if (playlists::designOf(design).hasNumber && other.number.isEmpty())
            other.number = QStringLiteral("110"); // nobody can guess it
        for (auto &section : other.sections)
            section = {QStringLiteral("头"), {QStringLiteral("行")}};
        for (auto &line : other.lines)
            line = line.isEmpty() ? QStringLiteral("行") : line;
        auto json = other.toJson();
        json["type"] = "card";
        json["spec_version"] = "1.0";
        const auto read = playlists::Card::parse(base::json::write(json));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().line()));
    }
}

void TestEditorValues::choosesWeekdays_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<int>("days"); // −1: not for weekdays to say
    QTest::newRow("always") << QByteArray("{}") << everyDay;
    QTest::newRow("two days")
        << QByteArray(
               R"({"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO,SU","start":"2026-01-01","new":1}]})")
        << (1 | 64);
    QTest::newRow("with exceptions")
        << QByteArray(R"({"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=TU","start":"2026-01-01"}],
            "except":[{"kind":"days-off"}]})")
        << 2;
    QTest::newRow("every other week")
        << QByteArray(
               R"({"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO","start":"2026-01-01"}]})")
        << -1;
    QTest::newRow("workdays") << QByteArray(R"({"on":[{"kind":"workdays"}]})") << -1;
    QTest::newRow("two rules")
        << QByteArray(
               R"({"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=MO","start":"2026-01-01"},{"kind":"workdays"}]})")
        << -1;
}

void TestEditorValues::choosesWeekdays()
{
    QFETCH(QByteArray, when);
    QFETCH(int, days);
    base::json::Reader reader;
    const auto value = base::json::parse(when);
    const auto before = playlists::rules::When::read({*value, QStringLiteral("$"), reader});
    QVERIFY(!reader.failed());
    QCOMPARE(weekdaysOf(before).value_or(-1), days);
    QCOMPARE(withWeekdays(before, 0), before);
    const auto friday = withWeekdays(before, 16);
    if (days < 0) {
        QCOMPARE(friday, before);
        return;
    }
    QCOMPARE(weekdaysOf(friday).value_or(-1), 16);
    QCOMPARE(friday.except, before.except);
    if (!before.on.isEmpty())
        QVERIFY(friday.on.constFirst().extra == before.on.constFirst().extra);
    const playlists::rules::DayRange week{QDate(2026, 11, 23), 7};
    const auto chosen = playlists::rules::When{friday.on, {}, {}}.daysIn(week, {});
    for (int day = 0; day < 7; ++day)
        QCOMPARE(chosen.at(day), day == 4);
    QCOMPARE(weekdaysOf(withWeekdays(friday, everyDay)).value_or(-1), everyDay);
}

void TestEditorValues::namesWhatIsLacking_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("item");
    auto whole = withItem(titled(QStringLiteral("t")), 0, card(QStringLiteral("c")));
    QTest::newRow("nothing") << whole << QString() << -1;
    QTest::newRow("a title") << withItem(titled({}), 0, card(QStringLiteral("c"))) << QStringLiteral("title") << -1;
    QTest::newRow("an item") << titled(QStringLiteral("t")) << QStringLiteral("items") << -1;
    QTest::newRow("a card's title") << withItem(whole, 1, card({})) << QStringLiteral("card-title") << 1;
    auto hotline = card(QStringLiteral("c"));
    std::get<playlists::CardItem>(hotline.content).card.design = CardTemplate::Hotline;
    QTest::newRow("a number") << withItem(whole, 1, hotline) << QStringLiteral("number") << 1;
    auto steps = card(QStringLiteral("c"));
    std::get<playlists::CardItem>(steps.content).card = freshCard(CardTemplate::Steps);
    std::get<playlists::CardItem>(steps.content).card.title = QStringLiteral("c");
    QTest::newRow("a line") << withItem(whole, 0, steps) << QStringLiteral("lines") << 0;
    auto backwards = whole;
    backwards.validFrom = now;
    backwards.validUntil = now;
    QTest::newRow("time") << backwards << QStringLiteral("until") << -1;
    auto empty = whole;
    empty.when.dayparts = {{60, 60}};
    QTest::newRow("a part of the day") << empty << QStringLiteral("daypart") << -1;
    auto large = whole;
    for (int i = 0; i < 400; ++i) {
        auto one = card(QString(64, u'字'));
        std::get<playlists::CardItem>(one.content).card.slogan = QString(64, u'字');
        large = withItem(large, 0, one);
    }
    QTest::newRow("room") << large << QStringLiteral("large") << -1;
}

void TestEditorValues::namesWhatIsLacking()
{
    QFETCH(Programme, programme);
    const auto lack = lackOf(programme);
    QTEST(lack.code, "code");
    QTEST(lack.item, "item");
}

void TestEditorValues::keepsEveryDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(DOCUMENTS "/programme"));
    const auto names = folder.entryList({QStringLiteral("valid*.json")});
    QVERIFY(names.size() > 5);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void TestEditorValues::keepsEveryDocument()
{
    QFETCH(QByteArray, bytes);
    const auto programme = Programme::parse(bytes);
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    const QTemporaryDir folder;
    const UnfinishedStore store(folder.filePath(QStringLiteral("deep/er")));
    const Unfinished work{*programme, base::Sha256::of("draft"), now};
    QVERIFY(store.put(work));
    const auto found = store.find(programme->id);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().line()));
    QCOMPARE(*found, work);
    QVERIFY(found->programme.serialize() == programme->serialize());
}

void TestEditorValues::keepsWhatIsNotADocumentYet()
{
    const QTemporaryDir folder;
    const UnfinishedStore store(folder.path());
    auto programme = freshProgramme(now);
    QVERIFY(store.put({programme, {}, now})); // no title, no item
    QCOMPARE(store.find(programme.id)->programme, programme);
    for (int i = 0; i <= int(CardTemplate::Scene); ++i) {
        Item item;
        item.content = playlists::CardItem{freshCard(CardTemplate(i))};
        programme = withItem(programme, i, item);
    }
    auto half = card({});
    auto &words = std::get<playlists::CardItem>(half.content).card;
    words = freshCard(CardTemplate::Hotline);
    words.number = QStringLiteral("9611x");
    words.code = playlists::CardCode{QStringLiteral("http:/")};
    programme = withItem(programme, 0, half);
    programme.when.dayparts = {{60, 60}};
    programme.validFrom = now;
    programme.validUntil = now - 1h;
    const Unfinished work{programme, {}, now + 1s};
    QVERIFY(store.put(work));
    const auto all = store.all();
    QCOMPARE(all.size(), 1); // the same programme
    QCOMPARE(all.constFirst(), work);
    QVERIFY(store.remove(programme.id) && store.remove(programme.id));
    QVERIFY(store.all().isEmpty());
    QCOMPARE(store.find(programme.id).error().code, base::ErrorCode::NotFound);
}

void TestEditorValues::passesOverWhatIsDamaged()
{
    const QTemporaryDir folder;
    const UnfinishedStore store(folder.path());
    const auto programme = titled(QStringLiteral("t"));
    QVERIFY(store.put({programme, {}, now}));
    const auto name = programme.id.text() + QStringLiteral(".unfinished.json");
    QVERIFY(QFile::copy(folder.filePath(name), folder.filePath(QStringLiteral("other.unfinished.json"))));
    QFile torn(folder.filePath(QStringLiteral("torn.unfinished.json")));
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("{\"type\":") > 0);
    torn.close();
    // A text that is too long for its place is none of ours.
    const Unfinished work{titled(QString(121, u'x')), {}, now};
    QCOMPARE(Unfinished::parse(work.serialize()).error().code, base::ErrorCode::Corrupt);
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^unfinished work cannot be read: ")));
    QCOMPARE(store.all().size(), 1);
    QVERIFY(torn.exists());
}

QTEST_GUILESS_MAIN(TestEditorValues)
#include "tst_editor_values.moc"
