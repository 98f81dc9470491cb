// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/timetable/explanation.h"
#include "console/timetable/timetable.h"
#include "worlds.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;
using console::timetable::Entry;
using console::timetable::Explanation;
using console::timetable::Timetable;
using timeline::Timeline;

namespace {

base::json::Value writtenAndRead(const base::json::Value &value)
{
    return base::json::parse(base::json::write(value), {.bytes = 16 * 1024 * 1024, .depth = 16}).value_or(nullptr);
}

template <typename T>
base::Result<T> again(const T &given)
{
    const auto json = writtenAndRead(given.toJson());
    base::json::Reader reader;
    auto read = T::read(base::json::Object(json, QStringLiteral("$"), reader));
    return reader.finish(std::move(read));
}

} // namespace

/// What the operator API says of a timeline: nothing is lost on the way, and the parts of a long one make up the whole.
class TestTimetable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMakeUpTheWhole_data();
    void partsMakeUpTheWhole();
    void survivesTheWire_data() { partsMakeUpTheWhole_data(); }
    void survivesTheWire();
    void saysWhatIsOutranked();
    void namesFewAndCountsAll();
    void refuses_data();
    void refuses();
    void knowsItsYears();
};

void TestTimetable::partsMakeUpTheWhole_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestTimetable::partsMakeUpTheWhole()
{
    QFETCH(quint64, seed);
    const auto world = support::worldOf(seed, {.darkness = true, .layouts = true});
    const auto timeline = std::make_unique<const Timeline>(world.authorities, world.screen);
    const auto from = world.screen.zone.instantOf(world.day, 23 * 60 + 7); // over a midnight
    const auto to = from + std::chrono::hours(3);
    const auto whole = Timetable::of(*timeline, from, to, 100'000);
    QVERIFY(!whole.next);
    QVERIFY(whole.entries.size() > 1);
    QVERIFY(whole.entries.constFirst().from <= from);

    auto parts = Timetable::of(*timeline, from, to, Timetable::smallestPage);
    int count = 1;
    for (; parts.next; ++count) {
        QVERIFY(parts.entries.constLast().from < *parts.next);
        parts.append(Timetable::of(*timeline, *parts.next, to, Timetable::smallestPage));
    }
    QCOMPARE(parts.entries.size(), whole.entries.size());
    QVERIFY(parts == whole);
    QVERIFY(whole.entries.size() <= Timetable::smallestPage || count > 1);
}

void TestTimetable::survivesTheWire()
{
    QFETCH(quint64, seed);
    const auto world = support::worldOf(seed, {.zones = true, .darkness = true, .layouts = true});
    const auto timeline = std::make_unique<const Timeline>(world.authorities, world.screen);
    const auto from = world.screen.zone.instantOf(world.day, 600);
    const auto table = Timetable::of(*timeline, from, from + std::chrono::hours(2), 50);
    const auto read = again(table);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().line()));
    QVERIFY(*read == table);

    const auto explanation = Explanation::of(*timeline, from);
    const auto told = again(explanation);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().line()));
    QVERIFY(*told == explanation);
    QCOMPARE(explanation.verdicts.size(), world.authorities[0].programmes.size() * 2);
    QVERIFY(explanation.segment.from <= from && from < explanation.segment.to);
}

void TestTimetable::saysWhatIsOutranked()
{
    auto world = support::worldOf(1, {});
    world.authorities = {{world.authorities[0].authority,
                          Rank::Mandatory,
                          100,
                          {support::programmeOf(QStringLiteral("high"), Rank::Campaign, 0, 2, 10),
                           support::programmeOf(QStringLiteral("low"), Rank::Filler, 0, 2, 10)}}};
    const auto timeline = std::make_unique<const Timeline>(world.authorities, world.screen);
    const auto at = world.screen.zone.instantOf(world.day, 600);
    const auto explanation = Explanation::of(*timeline, at);
    QCOMPARE(explanation.segment.programme.text(), QStringLiteral("high"));
    QCOMPARE(explanation.segment.displaced.size(), 1);
    QCOMPARE(explanation.segment.displaced[0].programme.text(), QStringLiteral("low"));
    QCOMPARE(explanation.segment.displaced[0].rank, Rank::Filler);
    QVERIFY(explanation.segment.title.startsWith(QStringLiteral("high ")));
    QCOMPARE(explanation.verdicts.size(), 2);
    QCOMPARE(explanation.verdicts[1].standing, timeline::Standing::Outranked);
    const auto json = explanation.toJson();
    QCOMPARE(json["segment"].value("kind", ""), std::string("item"));
    QCOMPARE(json["segment"]["because"]["displaced"][0].value("rank", ""), std::string("filler"));
    QVERIFY(!json["segment"]["because"].contains("displaced_count"));
}

void TestTimetable::namesFewAndCountsAll()
{
    auto world = support::worldOf(1, {});
    QList<Programme> programmes{support::programmeOf(QStringLiteral("high"), Rank::Mandatory, 0, 1, 10)};
    for (int index = 0; index < 20; ++index)
        programmes.append(support::programmeOf(QStringLiteral("low-%1").arg(index), Rank::Filler, 0, 1, 10));
    const Timeline timeline({{world.authorities[0].authority, Rank::Mandatory, 100, programmes}}, world.screen);
    const auto entry = Entry::of(timeline, timeline.at(world.screen.zone.instantOf(world.day, 600)));
    QCOMPARE(entry.displaced.size(), Entry::maxDisplaced);
    QCOMPARE(entry.displacedCount, 20);
    const auto read = again(entry);
    QVERIFY(read && *read == entry);
}

void TestTimetable::refuses_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *pointer, const char *value, const char *path) {
        QTest::newRow(path) << QByteArray(pointer) << QByteArray(value) << QString::fromLatin1(path);
    };
    row("/segments/0/kind", "\"film\"", "$.segments[0].kind");
    row("/segments/0/right", "\"might\"", "$.segments[0].right");
    row("/segments/0/to", "\"2001-01-01T00:00:00Z\"", "$.segments[0].to");
    row("/segments/0/programme", "\"NO\"", "$.segments[0].programme");
    row("/segments/0/because/rule", "7", "$.segments[0].because.rule");
    row("/next", "\"2001-01-01T00:00:00Z\"", "$.next");
    row("/time_zone", "\"Mars/Olympus\"", "$.time_zone");
}

void TestTimetable::refuses()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, path);
    auto world = support::worldOf(1, {});
    world.authorities = {{world.authorities[0].authority,
                          Rank::Mandatory,
                          100,
                          {support::programmeOf(QStringLiteral("only"), Rank::Routine, 0, 2, 10)}}};
    const Timeline timeline(world.authorities, world.screen);
    const auto from = world.screen.zone.instantOf(world.day, 600);
    auto json = Timetable::of(timeline, from, from + std::chrono::minutes(1), 100).toJson();
    json[base::json::Value::json_pointer(pointer.toStdString())] = *base::json::parse(value);
    base::json::Reader reader;
    (void)Timetable::read(base::json::Object(json, QStringLiteral("$"), reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.fault().context, path);
}

void TestTimetable::knowsItsYears()
{
    QVERIFY(console::timetable::requireKnown(*base::fromRfc3339(QStringLiteral("2026-11-23T08:00:00Z"))));
    QVERIFY(!console::timetable::requireKnown(*base::fromRfc3339(QStringLiteral("2000-01-01T00:00:00Z"))));
    QVERIFY(!console::timetable::requireKnown(*base::fromRfc3339(QStringLiteral("2101-01-01T00:00:00Z"))));
}

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
