// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/content_check.h"
#include "playlists/check/cover.h"
#include "playlists/reading_time.h"
#include "worlds.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;
using namespace std::chrono_literals;
using base::Milliseconds;

namespace {

Programme programmeWith(const Item &item)
{
    auto programme = support::programmeOf(QStringLiteral("one"), Rank::Routine, 0, 0, 0);
    programme.playlist().items.append(item);
    return programme;
}

Zone zoneOf(const char *id, QRectF area, int z = 0, Unit unit = Unit::Fraction)
{
    return {QString::fromLatin1(id), unit, area, z, {}, {QStringLiteral("96110")}};
}

Screen screenOf(QSize canvas, const QStringList &tags = {})
{
    Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("led-1"));
    screen.canvas.size = canvas;
    screen.tags = tags;
    return screen;
}

QStringList codes(const QList<check::Finding> &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        codes.append(finding.code + u' ' + finding.path);
    return codes;
}

} // namespace

/// What can be seen of a programme's content alone.
class TestContentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingTakesTime_data();
    void readingTakesTime();
    void countsWhatIsRead();
    void cardsStandLongEnough_data();
    void cardsStandLongEnough();
    void elderlyPeopleNeedLonger();
    void stripsNeedTwoPasses();
    void findsItemsInNests();
    void videosHaveALength();
    void itemsFitTheirShare_data();
    void itemsFitTheirShare();
    void zonesAreSeen_data();
    void zonesAreSeen();
    void tellsLengths_data();
    void tellsLengths();
    void titlesMayHavePlaceMarks();
    void peopleAreSentWhereTheAuthorityMay();
};

void TestContentCheck::readingTakesTime_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("elderly");
    QTest::newRow("none") << 0 << 4000 << 4000;
    QTest::newRow("few") << 8 << 4000 << 4700;
    QTest::newRow("a line") << 35 << 11500 << 15500;
    QTest::newRow("much") << 140 << 41500 << 57500;
}

void TestContentCheck::readingTakesTime()
{
    QFETCH(int, characters);
    QTEST(static_cast<int>(readingTime(characters, false).count()), "usual");
    QTEST(static_cast<int>(readingTime(characters, true).count()), "elderly");
}

void TestContentCheck::countsWhatIsRead()
{
    Card card;
    card.title = QStringLiteral("三 步 法"); // 3, without spaces
    card.lines = {QStringLiteral("不转账"), QStringLiteral("96110")};
    card.slogan = QString::fromUtf8("\U00020BB7野家"); // a character beyond the first plane is one
    card.source = QStringLiteral("公安");
    QCOMPARE(charactersOf(card), 3 + 3 + 5 + 3 + 2);

    Card hotline;
    hotline.title = QStringLiteral("专线");
    hotline.number = QStringLiteral("0000-0000 00");
    hotline.code = CardCode{QStringLiteral("https://a.cn/not/read")};
    QCOMPARE(charactersOf(hotline), 2 + 11 + 4);

    Card technique;
    technique.title = QStringLiteral("退款");
    technique.sections = {{QStringLiteral("怎么办"), {QStringLiteral("不点"), QStringLiteral("不转")}}};
    QCOMPARE(charactersOf(technique), 2 + 3 + 4);
}

void TestContentCheck::cardsStandLongEnough_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("dwellMin"); // 0: none
    QTest::addColumn<QStringList>("found");
    const QStringList tooShort{QStringLiteral("reading-time $.playlist.items[0].duration_s")};
    QTest::newRow("long enough") << 35 << 12 << 0 << QStringList();
    QTest::newRow("just too short") << 36 << 11 << 0 << tooShort;
    QTest::newRow("the least") << 2 << 4 << 0 << QStringList();
    QTest::newRow("less than the least") << 2 << 3 << 0 << tooShort;
    QTest::newRow("may be shortened too far")
        << 35 << 12 << 9 << QStringList{QStringLiteral("reading-time $.playlist.items[0].dwell_min_s")};
    QTest::newRow("may be shortened") << 35 << 20 << 12 << QStringList();
}

void TestContentCheck::cardsStandLongEnough()
{
    QFETCH(int, characters);
    QFETCH(int, duration);
    QFETCH(int, dwellMin);
    auto item = support::cardOf(QString(characters, QChar(0x9A97)), duration);
    if (dwellMin > 0)
        item.dwellMin = std::chrono::seconds(dwellMin);
    QTEST(codes(check::checkContent(programmeWith(item), {})), "found");
}

void TestContentCheck::elderlyPeopleNeedLonger()
{
    const auto item = support::cardOf(QString(35, QChar(0x9A97)), 12);
    auto programme = programmeWith(item);
    QVERIFY(check::checkContent(programme, {screenOf({1920, 1080})}).isEmpty());
    const auto found = check::checkContent(programme, {screenOf({1920, 1080}, {QStringLiteral("elderly")})});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].problem.contains(QStringLiteral("35 characters")));
    QVERIFY(found[0].problem.contains(QStringLiteral("15.5 s")));
    QVERIFY(found[0].remedy.contains(QStringLiteral("duration_s to 16")));
    programme.audience.anyTags = {QStringLiteral("elderly")};
    QCOMPARE(check::checkContent(programme, {}).size(), 1);

    auto unsaid = item;
    unsaid.duration.reset(); // then it stands as long as they need
    QVERIFY(
        check::checkContent(programmeWith(unsaid), {screenOf({1920, 1080}, {QStringLiteral("elderly")})}).isEmpty());
}

/// On a strip each thing runs through twice; on a page they are read at once.
void TestContentCheck::stripsNeedTwoPasses()
{
    auto item = support::cardOf(QString(30, QChar(0x9A97)), 11);
    QVERIFY(check::checkContent(programmeWith(item), {screenOf({1920, 1080})}).isEmpty());
    const auto found = check::checkContent(programmeWith(item), {screenOf({1920, 1080}), screenOf({64, 16})});
    QCOMPARE(codes(found), QStringList{QStringLiteral("two-passes $.playlist.items[0].duration_s")});
    QVERIFY2(found[0].problem.contains(QStringLiteral("64x16")), qPrintable(found[0].problem));
    item.duration = 24s; // 60 characters and a strip at 3.1 a second are 20.5 s, and 1.5 s at rest
    QVERIFY(check::checkContent(programmeWith(item), {screenOf({64, 16})}).isEmpty());
    item.dwellMin = 12s;
    QCOMPARE(check::checkContent(programmeWith(item), {screenOf({64, 16})}).size(), 1);
    item.dwellMin.reset();
    item.duration.reset();
    QVERIFY(check::checkContent(programmeWith(item), {screenOf({64, 16})}).isEmpty());

    Layout layout; // a low zone of a page
    layout.zones = {zoneOf("main", {0, 0, 1, 0.03})};
    item.duration = 11s;
    layout.zones[0].playlist = programmeWith(item).playlist();
    layout.zones[0].ticker.clear();
    auto programme = programmeWith(item);
    programme.content = layout;
    QVERIFY(check::checkContent(programme, {screenOf({1920, 1080})}).isEmpty()); // it has room on one line
    QCOMPARE(check::checkContent(programme, {screenOf({640, 800})}).size(), 1);
}

void TestContentCheck::findsItemsInNests()
{
    auto inner = std::make_shared<Playlist>();
    inner->items = {support::cardOf(QStringLiteral("好"), 10), support::cardOf(QString(60, QChar(0x9A97)), 10)};
    Item nest;
    nest.content = NestedItem{inner, 1};
    auto programme = programmeWith(nest);
    QCOMPARE(codes(check::checkContent(programme, {})),
             QStringList{QStringLiteral("reading-time $.playlist.items[0].playlist.items[1].duration_s")});

    Layout layout;
    layout.zones = {zoneOf("main", {0, 0, 1, 0.9})};
    layout.zones[0].playlist = programme.playlist();
    layout.zones[0].ticker.clear();
    programme.content = layout;
    QCOMPARE(
        codes(check::checkContent(programme, {})),
        QStringList{QStringLiteral("reading-time $.layout.zones[0].playlist.items[0].playlist.items[1].duration_s")});
}

void TestContentCheck::videosHaveALength()
{
    auto video = support::videoOf(QStringLiteral("a.mp4"), 20s);
    QVERIFY(check::checkContent(programmeWith(video), {}).isEmpty());
    std::get<VideoItem>(video.content).asset.duration.reset();
    video.duration = 10s;
    QCOMPARE(codes(check::checkContent(programmeWith(video), {})),
             QStringList{QStringLiteral("video-length $.playlist.items[0].asset.duration_ms")});
}

void TestContentCheck::itemsFitTheirShare_data()
{
    QTest::addColumn<int>("share");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("dwellMin");
    QTest::addColumn<int>("count");
    QTest::newRow("short") << 20 << 72 << 0 << 0;
    QTest::newRow("long") << 20 << 73 << 0 << 1;
    QTest::newRow("long without a share") << 0 << 900 << 0 << 0;
    QTest::newRow("long with the whole hour") << 100 << 900 << 0 << 0;
    QTest::newRow("elastic") << 20 << 90 << 60 << 0;
}

void TestContentCheck::itemsFitTheirShare()
{
    QFETCH(int, share);
    QFETCH(int, seconds);
    QFETCH(int, dwellMin);
    auto item = support::cardOf(QStringLiteral("好"), seconds);
    if (dwellMin > 0)
        item.dwellMin = std::chrono::seconds(dwellMin);
    auto programme = programmeWith(item);
    programme.share = share;
    const auto findings = check::checkContent(programme, {});
    QTEST(static_cast<int>(findings.size()), "count");
    if (!findings.isEmpty()) {
        QCOMPARE(findings[0].code, QStringLiteral("too-long-for-share"));
        QVERIFY(findings[0].problem.contains(QStringLiteral("\"好\"")));
    }
}

void TestContentCheck::zonesAreSeen_data()
{
    QTest::addColumn<QList<Zone>>("zones");
    QTest::addColumn<QSize>("canvas"); // empty: none is known
    QTest::addColumn<QStringList>("found");
    const QSize none;
    const QSize led(384, 64);
    const auto hidden = [](int zone) {
        return QStringList{QStringLiteral("hidden-zone $.layout.zones[%1]").arg(zone)};
    };
    using Zones = QList<Zone>;

    QTest::newRow("side by side") << Zones{zoneOf("a", {0, 0, 0.5, 1}), zoneOf("b", {0.5, 0, 0.5, 1})} << none
                                  << QStringList();
    QTest::newRow("covered") << Zones{zoneOf("a", {0, 0, 0.5, 1}), zoneOf("b", {0, 0, 1, 1})} << none << hidden(0);
    QTest::newRow("covers") << Zones{zoneOf("a", {0, 0, 0.5, 1}, 1), zoneOf("b", {0, 0, 1, 1})} << none
                            << QStringList();
    QTest::newRow("covered by a higher one")
        << Zones{zoneOf("a", {0, 0, 1, 1}, 2), zoneOf("b", {0.2, 0.2, 0.5, 0.5}, 1)} << none << hidden(1);
    QTest::newRow("covered by two") << Zones{zoneOf("a", {0.25, 0, 0.5, 1}), zoneOf("b", {0, 0, 0.5, 1}),
                                             zoneOf("c", {0.5, 0, 0.5, 1})}
                                    << none << hidden(0);
    QTest::newRow("covered but for a strip")
        << Zones{zoneOf("a", {0.25, 0, 0.5, 1}), zoneOf("b", {0, 0, 0.5, 1}), zoneOf("c", {0.55, 0, 0.45, 1})} << none
        << QStringList();
    QTest::newRow("pixels without a canvas")
        << Zones{zoneOf("a", {0, 0, 100, 100}, 0, Unit::Pixels), zoneOf("b", {0, 0, 1, 1})} << none << QStringList();
    QTest::newRow("pixels under a fraction")
        << Zones{zoneOf("a", {0, 0, 100, 50}, 0, Unit::Pixels), zoneOf("b", {0, 0, 1, 1})} << led << hidden(0);
    QTest::newRow("beyond the canvas") << Zones{zoneOf("a", {300, 0, 100, 64}, 0, Unit::Pixels)} << led
                                       << QStringList{QStringLiteral("zone-outside $.layout.zones[0]")};
    QTest::newRow("fractions that round to more than the canvas")
        << Zones{zoneOf("a", {0, 0, 0.2, 1}), zoneOf("b", {0.2, 0, 0.8, 1})} << QSize(192, 96) << QStringList();
    QTest::newRow("within the canvas") << Zones{zoneOf("a", {284, 0, 100, 64}, 0, Unit::Pixels)} << led
                                       << QStringList();
}

void TestContentCheck::zonesAreSeen()
{
    QFETCH(QList<Zone>, zones);
    QFETCH(QSize, canvas);
    auto programme = programmeWith(support::cardOf(QStringLiteral("好"), 10));
    zones[0].playlist = programme.playlist();
    programme.content = Layout{zones};
    const auto screens = canvas.isEmpty() ? QList<Screen>() : QList<Screen>{screenOf(canvas)};
    QTEST(codes(check::checkContent(programme, screens)), "found");
}

void TestContentCheck::tellsLengths_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](int milliseconds, const char *text) {
        QTest::newRow(text) << milliseconds << QString::fromLatin1(text);
    };
    row(12'000, "12 s");
    row(4'940, "4.9 s");
    row(59'949, "59.9 s");
    row(59'960, "1 min");
    row(61'499, "1 min 1 s");
    row(1'200'000, "20 min");
    row(3'599'700, "1 h");
    row(5'400'000, "1 h 30 min");
}

void TestContentCheck::tellsLengths()
{
    QFETCH(int, milliseconds);
    QTEST(check::lengthText(Milliseconds(milliseconds)), "text");
}

void TestContentCheck::titlesMayHavePlaceMarks()
{
    const auto title = QStringLiteral("年化20%3稳赚%1%2") + QString(40, QChar(0x9A97));
    const auto quickly = check::checkContent(programmeWith(support::cardOf(title, 4)), {});
    QCOMPARE(quickly.size(), 1);
    QVERIFY2(quickly[0].problem.startsWith(u'"' + title + QStringLiteral("\" has 52 characters: people need 16.4 s")),
             qPrintable(quickly[0].problem));
    auto sharing = programmeWith(support::cardOf(title, 90));
    sharing.share = 20;
    const auto tooLong = check::checkContent(sharing, {});
    QCOMPARE(tooLong.size(), 1);
    QVERIFY2(tooLong[0].problem.startsWith(QStringLiteral("the card \"") + title +
                                           QStringLiteral("\" lasts 1 min 30 s: with a share of 20 %")),
             qPrintable(tooLong[0].problem));
}

void TestContentCheck::peopleAreSentWhereTheAuthorityMay()
{
    auto item = support::cardOf(QStringLiteral("专线"), 60);
    auto &card = std::get<CardItem>(item.content).card;
    card.design = CardTemplate::Hotline;
    card.number = QStringLiteral("400 123 4567");
    card.code = CardCode{QStringLiteral("https://evil.cn/")};
    const auto programme = programmeWith(item);

    QCOMPARE(codes(check::checkContent(programme, {})), QStringList()); // bound to nothing
    QCOMPARE(codes(check::checkContent(programme, {},
                                       Contacts{{QStringLiteral("4001234567")}, {QStringLiteral("evil.cn")}})),
             QStringList());
    const auto found = check::checkContent(programme, {}, Contacts{{QStringLiteral("110")}, {}});
    QCOMPARE(codes(found), (QStringList{QStringLiteral("number-not-allowed $.playlist.items[0].card.number"),
                                        QStringLiteral("qr-host-not-allowed $.playlist.items[0].card.qr.url")}));
    for (const auto &finding : found)
        QCOMPARE(finding.severity, check::Severity::Error);
    QVERIFY2(found[0].remedy.contains(QStringLiteral("own numbers (110)")), qPrintable(found[0].remedy));
    QVERIFY2(found[1].remedy.contains(QStringLiteral("own hosts (it has none)")), qPrintable(found[1].remedy));
}

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_content_check.moc"
