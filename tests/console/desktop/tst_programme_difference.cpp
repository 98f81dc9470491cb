// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/difference.h"
#include "tests/console/desktop/programme_documents.h"

#include <QMetaEnum>
#include <QTest>
#include <functional>

using namespace ironfence;
using namespace ironfence::console::desktop::programmes;
using namespace ironfence::console::desktop::wording;
using playlists::Programme;

using Edit = std::function<void(Programme &)>;
Q_DECLARE_METATYPE(Edit)

/// What a draft changes in what is live, member by member.
class TestProgrammeDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void tellsOfZones();
    void tellsOnlyOfSomeItems();
};

namespace {

QString lineOf(const Phrase &phrase)
{
    QStringList parts{QString::fromLatin1(QMetaEnum::fromType<Saying>().valueToKey(static_cast<int>(phrase.saying)))};
    if (!phrase.first.isEmpty() || !phrase.second.isEmpty())
        parts.append(phrase.first);
    if (!phrase.second.isEmpty())
        parts.append(phrase.second);
    if (phrase.number != 0 || phrase.other != 0)
        parts.append(QStringLiteral("%1→%2").arg(phrase.number).arg(phrase.other));
    return parts.join(u' ');
}

QString linesOf(const QList<Phrase> &phrases)
{
    QStringList lines;
    for (const auto &phrase : phrases)
        lines.append(lineOf(phrase));
    return lines.join(QStringLiteral("; "));
}

Programme live()
{
    auto programme = tests::programmeOf(QStringLiteral("a"), {QStringLiteral("one"), QStringLiteral("two")});
    programme.playlist().items.append(tests::pictureOf(QStringLiteral("a.png"), "a"));
    return programme;
}

} // namespace

void TestProgrammeDifference::tells_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const Edit &edit, const char *told) {
        QTest::newRow(name) << edit << QString::fromUtf8(told);
    };
    row(
        "nothing", [](Programme &) {}, "");
    row(
        "title", [](Programme &p) { p.title = QStringLiteral("New"); }, "Title Programme a New");
    row(
        "rank", [](Programme &p) { p.rank = playlists::Rank::Campaign; }, "Rank routine campaign");
    row(
        "share", [](Programme &p) { p.share = 20; }, "Share 0→20");
    row(
        "audience", [](Programme &p) { p.audience.profiles = {playlists::Profile::Atm}; }, "Audience");
    row(
        "first day", [](Programme &p) { p.validFrom = *base::fromRfc3339(QStringLiteral("2026-11-30T16:00:00Z")); },
        "ValidFrom  2026-12-01");
    row(
        "last day", [](Programme &p) { p.validUntil = *base::fromRfc3339(QStringLiteral("2026-12-31T16:00:00Z")); },
        "ValidUntil  2026-12-31");
    row(
        "days", [](Programme &p) { p.when.on.append(playlists::rules::DayRule{}); }, "Days");
    row(
        "hours",
        [](Programme &p) {
            p.when.dayparts.append(playlists::rules::Daypart{480, 720});
        },
        "Dayparts  08:00–12:00");
    row(
        "shift", [](Programme &p) { p.shiftMinutes = 30; }, "Shift 0→30");
    row(
        "an item more", [](Programme &p) { p.playlist().items.insert(1, tests::cardOf(QStringLiteral("new"))); },
        "ItemAdded new");
    row(
        "an item less", [](Programme &p) { p.playlist().items.removeAt(0); }, "ItemRemoved one");
    row(
        "longer", [](Programme &p) { p.playlist().items[1].duration = std::chrono::seconds(15); },
        "ItemLonger two 10000→15000");
    row(
        "shorter", [](Programme &p) { p.playlist().items[2].duration = std::chrono::seconds(5); },
        "ItemShorter a.png 10000→5000");
    row(
        "another file of the same name",
        [](Programme &p) { p.playlist().items[2] = tests::pictureOf(QStringLiteral("a.png"), "b"); },
        "ItemChanged a.png");
    row(
        "other words under the same title",
        [](Programme &p) {
            std::get<playlists::CardItem>(p.playlist().items[0].content).card.slogan = QStringLiteral("s");
        },
        "ItemChanged one");
    row(
        "longer and faded in",
        [](Programme &p) {
            p.playlist().items[0].duration = std::chrono::seconds(12);
            p.playlist().items[0].fade = base::Milliseconds{500};
        },
        "ItemLonger one 10000→12000; ItemChanged one");
    row(
        "moved", [](Programme &p) { p.playlist().items.move(0, 2); }, "Order");
    row(
        "shuffled", [](Programme &p) { p.playlist().order = playlists::Order::Shuffle; }, "Order");
    row(
        "moved and one more",
        [](Programme &p) {
            p.playlist().items.move(2, 0);
            p.playlist().items.append(tests::cardOf(QStringLiteral("new")));
        },
        "ItemAdded new; Order");
    row(
        "the playlist's own title", [](Programme &p) { p.playlist().title = QStringLiteral("x"); }, "Something");
}

void TestProgrammeDifference::tells()
{
    QFETCH(Edit, edit);
    QFETCH(QString, told);
    auto draft = live();
    edit(draft);
    QCOMPARE(linesOf(differencesBetween(live(), draft)), told);
}

void TestProgrammeDifference::tellsOfZones()
{
    playlists::Zone zone;
    zone.id = QStringLiteral("main");
    zone.area = {0, 0, 1, 1};
    zone.playlist = live().playlist();
    auto divided = live();
    divided.content = playlists::Layout{{zone}};
    QCOMPARE(linesOf(differencesBetween(live(), divided)), QStringLiteral("Layout"));

    auto other = divided;
    auto &layout = std::get<playlists::Layout>(other.content);
    layout.zones[0].playlist->items.removeLast();
    QCOMPARE(linesOf(differencesBetween(divided, other)), QStringLiteral("ItemRemoved a.png"));
    layout.zones[0].area = {0, 0, 0.5, 1};
    QCOMPARE(linesOf(differencesBetween(divided, other)), QStringLiteral("ItemRemoved a.png; Layout"));
}

void TestProgrammeDifference::tellsOnlyOfSomeItems()
{
    auto draft = live();
    for (int i = 0; i < mostItems + 3; ++i)
        draft.playlist().items.append(tests::cardOf(QStringLiteral("more %1").arg(i)));
    const auto told = differencesBetween(live(), draft);
    QCOMPARE(told.size(), mostItems + 1);
    QCOMPARE(lineOf(told.constLast()), QStringLiteral("More 3→0"));
}

QTEST_GUILESS_MAIN(TestProgrammeDifference)
#include "tst_programme_difference.moc"
