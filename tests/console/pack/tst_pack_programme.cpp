// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack_programme.h"

#include <QTest>

using namespace ironfence;
using namespace console::pack;
using base::ErrorCode;
using base::json::Value;

/// From a ready programme and the campaign to a programme document.
class TestPackProgramme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void expandsNamedEntries();
    void expandsLists();
    void takesSome();
    void choosesByAudience();
    void leavesSensitiveOnesOut();
    void usesTheDaysOfASeason();
    void seasonsNeverMeet();
    void keepsFilms();
    void showsCodesWhenTheyLeadSomewhere();
    void makesAFilm_data();
    void makesAFilm();
    void refuses_data();
    void refuses();
    void findsNothing_data();
    void findsNothing();

private:
    [[nodiscard]] base::Result<Value> expanded(const Value &document) const;
    [[nodiscard]] QStringList titlesOf(const Value &document) const;

    media::campaign::Library m_library;
};

namespace {

Value lobby(const Value &items)
{
    return {{"type", "pack-programme"},
            {"spec_version", "1.0"},
            {"id", "campaign-test"},
            {"version", 1},
            {"title", "测试"},
            {"gloss", "a test"},
            {"form", "page"},
            {"pace", "usual"},
            {"audience", {{"profiles", {"lobby"}}}},
            {"items", items}};
}

Value strip(const Value &items)
{
    auto document = lobby(items);
    document["form"] = "strip";
    document["audience"] = {{"profiles", {"led"}}, {"tags", {{"none", {"narrow"}}}}};
    return document;
}

Value list(const char *name, const Value &more = Value::object())
{
    Value item{{"entries", name}};
    item.update(more);
    return Value::array({item});
}

} // namespace

void TestPackProgramme::initTestCase()
{
    const auto library =
        media::campaign::Library::read(qEnvironmentVariable("IRONFENCE_PACK") + QStringLiteral("/campaign"));
    QVERIFY2(library, library ? "" : qPrintable(library.error().line()));
    m_library = *library;
}

base::Result<Value> TestPackProgramme::expanded(const Value &document) const
{
    return PackProgramme::parse(base::json::write(document)).and_then([&](const PackProgramme &programme) {
        return programme.expand(m_library);
    });
}

QStringList TestPackProgramme::titlesOf(const Value &document) const
{
    const auto programme = expanded(document);
    if (!programme)
        return {programme.error().line()};
    QStringList titles;
    for (const auto &item : programme->at("playlist").at("items"))
        titles.append(QString::fromStdString(item.at("card").at("title").get<std::string>()));
    return titles;
}

void TestPackProgramme::expandsNamedEntries()
{
    const auto programme =
        expanded(lobby(Value::array({{{"entry", "messages/codes"}}, {{"entry", "seasons/june/june-slogan"}}})));
    QVERIFY2(programme, programme ? "" : qPrintable(programme.error().line()));
    const auto &items = programme->at("playlist").at("items");
    QCOMPARE(items.size(), std::size_t{2});
    QVERIFY(items.at(0).at("kind") == "card");
    QVERIFY(items.at(0).at("card").at("template") == "reminder");
    QVERIFY(items.at(0).at("duration_s").get<int>() >= 10);
    QVERIFY(items.at(1).at("card").at("template") == "slogan");

    const auto parsed = playlists::Programme::parse(base::json::write(*programme));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    QCOMPARE(parsed->id.text(), QStringLiteral("campaign-test"));
    QCOMPARE(parsed->audience.profiles, QList<playlists::Profile>{playlists::Profile::Lobby});
}

/// Of the messages only those of the programme's form.
void TestPackProgramme::expandsLists()
{
    QCOMPARE(titlesOf(strip(list("messages"))).size(), 11);
    QCOMPARE(titlesOf(lobby(list("procedures"))).size(), 6);
    QCOMPARE(titlesOf(lobby(list("seasons/june"))).size(), 5);
    QCOMPARE(titlesOf(strip(list("seasons/june"))).size(), 3);
}

void TestPackProgramme::takesSome()
{
    const auto programme = expanded(lobby(list("top-ten", {{"take", 2}, {"order", "shuffle"}})));
    QVERIFY(programme);
    const auto &items = programme->at("playlist").at("items");
    QCOMPARE(items.size(), std::size_t{1});
    QVERIFY(items.at(0).at("kind") == "playlist" && items.at(0).at("take") == 2);
    QVERIFY(items.at(0).at("playlist").at("order") == "shuffle");
    QCOMPARE(items.at(0).at("playlist").at("items").size(), std::size_t{10});
}

void TestPackProgramme::choosesByAudience()
{
    const auto titles = titlesOf(lobby(list("top-ten", {{"audiences", {"gamers", "borrowers"}}})));
    QCOMPARE(titles, (QStringList{QStringLiteral("虚假贷款诈骗"), QStringLiteral("虚假征信诈骗"),
                                  QStringLiteral("网络游戏产品虚假交易诈骗")}));
}

void TestPackProgramme::leavesSensitiveOnesOut()
{
    QCOMPARE(titlesOf(lobby(list("techniques"))).size(), 45);
    QCOMPARE(titlesOf(strip(list("techniques"))).size(), 45);
    QCOMPARE(titlesOf(lobby(Value::array({{{"entry", "techniques/doctored-pictures"}}}))).size(), 1);
    const auto onLed = expanded(strip(Value::array({{{"entry", "techniques/doctored-pictures"}}})));
    QVERIFY(!onLed);
    QVERIFY(onLed.error().line().contains(QStringLiteral("never stands on a public LED")));
}

void TestPackProgramme::usesTheDaysOfASeason()
{
    auto document = lobby(list("seasons/spring-festival"));
    document["season"] = "spring-festival";
    document["rank"] = "campaign";
    document["share_percent"] = 40;
    const auto programme = expanded(document);
    QVERIFY(programme);
    const auto parsed = playlists::Programme::parse(base::json::write(*programme));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    QCOMPARE(parsed->rank, playlists::Rank::Campaign);
    QCOMPARE(parsed->share, 40);
    // 腊月廿三 to 正月十五: in 2027 from 30 January to 20 February.
    const playlists::rules::DayRange range{QDate(2027, 1, 1), 90};
    const auto days = parsed->when.daysIn(range, playlists::Screen().workdays());
    QVERIFY(!days.at(28) && days.at(29) && days.at(50) && !days.at(51));
}

/// Each has its share of the hour: two at once would leave the rest of the campaign little.
void TestPackProgramme::seasonsNeverMeet()
{
    QList<playlists::rules::When> seasons;
    for (const char *season : {"year-end", "spring-festival", "june"}) {
        auto document = lobby(Value::array({{{"entry", "messages/codes"}}}));
        document["season"] = season;
        const auto programme = expanded(document);
        QVERIFY2(programme, programme ? "" : qPrintable(programme.error().line()));
        seasons.append(playlists::Programme::parse(base::json::write(*programme))->when);
    }
    const auto workdays = playlists::Screen().workdays();
    for (int year = 2027; year < 2100; ++year) {
        const playlists::rules::DayRange range{QDate(year, 1, 1), 365};
        const QList<playlists::rules::DaySet> days{seasons.at(0).daysIn(range, workdays),
                                                   seasons.at(1).daysIn(range, workdays),
                                                   seasons.at(2).daysIn(range, workdays)};
        int festive = 0;
        for (int day = 0; day < range.count; ++day) {
            const int together = days.at(0).at(day) + days.at(1).at(day) + days.at(2).at(day);
            QVERIFY2(together <= 1, qPrintable(range.dayAt(day).toString(Qt::ISODate)));
            festive += together;
        }
        QVERIFY2(festive > 80 && festive < 130, qPrintable(QStringLiteral("%1: %2 days").arg(year).arg(festive)));
    }
}

void TestPackProgramme::keepsFilms()
{
    const auto film = Value::parse(R"({"kind":"video","asset":{"file":"../films/three-steps.mp4"},"fit":"contain"})");
    const auto programme = expanded(lobby(Value::array({film})));
    QVERIFY(programme);
    QVERIFY(programme->at("playlist").at("items").at(0) == film);
}

/// A card whose words speak of a code is none without one.
void TestPackProgramme::showsCodesWhenTheyLeadSomewhere()
{
    const auto items = Value::parse(R"([{"entry":"messages/county-page"},{"entry":"messages/codes"}])");
    const auto without = expanded(lobby(items));
    QVERIFY2(without, without ? "" : qPrintable(without.error().line()));
    QCOMPARE(without->at("playlist").at("items").size(), std::size_t{1});

    const auto url = QStringLiteral("https://fanzha.example/tishi");
    auto library = m_library;
    library.messages.head.address = url;
    const auto programme = PackProgramme::parse(base::json::write(lobby(items))).value();
    const auto with = programme.expand(library);
    QVERIFY2(with, with ? "" : qPrintable(with.error().line()));
    const auto parsed = playlists::Programme::parse(base::json::write(*with));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    QCOMPARE(parsed->playlist().items.size(), 2);
    const auto &card = std::get<playlists::CardItem>(parsed->playlist().items.first().content).card;
    QVERIFY(card.code);
    QCOMPARE(card.code->url, url);
}

void TestPackProgramme::makesAFilm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("templates");
    const QString scene = QStringLiteral("scene");
    QTest::newRow("page") << QStringLiteral("page")
                          << QStringList{
                                 scene, scene, scene, scene, QStringLiteral("steps"), QStringLiteral("hotline")};
    QTest::newRow("strip") << QStringLiteral("strip")
                           << QStringList{scene, scene, scene, scene, QStringLiteral("slogan")};
}

/// The shipped film's items: three numbered scenes, each with its own drawing, fade into each other, 30–45 s in all.
void TestPackProgramme::makesAFilm()
{
    QFETCH(QString, form);
    const auto items = Value::parse(
        form == QStringLiteral("page")
            ? R"([{"scenes":"procedures/three-steps","fade_ms":600},{"entry":"messages/hotline-in-doubt"}])"
            : R"([{"scenes":"procedures/three-steps","fade_ms":600},{"entry":"messages/led-line"}])");
    const auto document = expanded(form == QStringLiteral("page") ? lobby(items) : strip(items));
    QVERIFY2(document, document ? "" : qPrintable(document.error().line()));
    const auto programme = playlists::Programme::parse(base::json::write(*document));
    QVERIFY2(programme, programme ? "" : qPrintable(programme.error().line()));

    QStringList templates;
    QList<int> steps;
    QSet<int> illustrations;
    base::Milliseconds length{0};
    for (const auto &item : programme->playlist().items) {
        const auto &card = std::get<playlists::CardItem>(item.content).card;
        templates.append(playlists::nameOf(card.design));
        steps.append(card.step);
        if (card.illustration)
            illustrations.insert(static_cast<int>(*card.illustration));
        length += item.length();
    }
    QTEST(templates, "templates");
    QCOMPARE(steps.first(4), (QList<int>{0, 1, 2, 3}));
    QCOMPARE(illustrations.size(), 4);
    QCOMPARE(programme->playlist().items.at(1).fade.count(), 600);
    QVERIFY2(length.count() >= 30'000 && length.count() <= 45'000, qPrintable(QString::number(length.count())));
}

void TestPackProgramme::refuses_data()
{
    QTest::addColumn<QString>("patch"); // a merge patch (RFC 7396) of the lobby's programme
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *patch, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(patch) << QString::fromUtf8(fault);
    };
    row("another type", R"({"type":"programme"})", "$.type");
    row("no slug", R"({"id":"Campaign"})", "$.id");
    row("version 0", R"({"version":0})", "$.version");
    row("an unknown form", R"({"form":"poster"})", "$.form");
    row("an unknown pace", R"({"pace":"fast"})", "$.pace");
    row("an unknown rank", R"({"rank":"urgent"})", "$.rank");
    row("a share of 101", R"({"share_percent":101})", "$.share_percent");
    row("no items", R"({"items":[]})", "$.items");
    row("an item that is none", R"({"items":["messages/codes"]})", "$.items[0]");
    row("a member too many", R"({"when":{}})", "$.when: is not known here");
    row("a page on LED", R"({"audience":{"profiles":["lobby","led"]}})", "$.audience: pages are not for LED");
    row("a page for all", R"({"audience":{"profiles":null}})", "$.audience: pages are not for LED");
    row("a strip in a lobby", R"({"form":"strip"})", "$.audience: strips are for the profile led");
    row("a strip on narrow ones", R"({"form":"strip","audience":{"profiles":["led"]}})", "$.audience: must leave out");
    row("a narrow one everywhere", R"({"form":"narrow","audience":{"profiles":["led"]}})", "$.audience: must be for");
}

void TestPackProgramme::refuses()
{
    QFETCH(QString, patch);
    QFETCH(QString, fault);
    auto document = lobby(list("top-ten"));
    QVERIFY(PackProgramme::parse(base::json::write(document)));
    document.merge_patch(Value::parse(patch.toStdString()));
    const auto programme = PackProgramme::parse(base::json::write(document));
    QVERIFY(!programme);
    QVERIFY2(programme.error().line().startsWith(fault), qPrintable(programme.error().line()));
}

void TestPackProgramme::findsNothing_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *item, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(item) << static_cast<int>(code);
    };
    row("no such list", R"({"entries":"jokes"})", ErrorCode::NotFound);
    row("no such season", R"({"entries":"seasons/summer"})", ErrorCode::NotFound);
    row("no such entry", R"({"entry":"messages/jokes"})", ErrorCode::NotFound);
    row("an entry without its list", R"({"entry":"codes"})", ErrorCode::NotFound);
    row("nobody's", R"({"entries":"techniques","audiences":["astronauts"]})", ErrorCode::NotFound);
    row("another form", R"({"entry":"messages/led-line"})", ErrorCode::Unsupported);
    row("a film of five lines", R"({"scenes":"procedures/five-questions"})", ErrorCode::Unsupported);
    row("a film of no procedure", R"({"scenes":"messages/codes"})", ErrorCode::NotFound);
    row("a long fade", R"({"entry":"messages/codes","fade_ms":2001})", ErrorCode::Invalid);
    row("too many at once", R"({"entries":"techniques","take":21})", ErrorCode::Invalid);
    row("a member too many", R"({"entry":"messages/codes","take":2})", ErrorCode::Invalid);
}

void TestPackProgramme::findsNothing()
{
    QFETCH(QString, item);
    QFETCH(int, code);
    const auto programme = expanded(lobby(Value::array({Value::parse(item.toStdString())})));
    QVERIFY(!programme);
    QCOMPARE(static_cast<int>(programme.error().code), code);
    QVERIFY2(programme.error().context.startsWith(QStringLiteral("$.items[0]")), qPrintable(programme.error().line()));
}

QTEST_APPLESS_MAIN(TestPackProgramme)
#include "tst_pack_programme.moc"
