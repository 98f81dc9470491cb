// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/programme.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

namespace {

const QByteArray one = QByteArray(64, '1');
const QByteArray two = QByteArray(64, '2');

/// A programme with these items, and a member that nobody knows at every level.
QByteArray programmeWith(const QByteArray &items)
{
    return R"({"type":"programme","spec_version":"1.4","id":"starter","title":"t","new":{"a":[1.5]},
               "audience":{"places":["zj"],"new":1},"playlist":{"title":"p","new":2,"items":[)" +
           items + "]}}";
}

/// The same with a layout of these zones.
QByteArray layoutWith(const QByteArray &zones)
{
    return R"({"type":"programme","spec_version":"1.4","id":"starter","title":"t","layout":{"new":1,"zones":[)" +
           zones + "]}}";
}

QByteArray video(const QByteArray &sha256)
{
    return R"({"kind":"video","fit":"cover","new":3,"duration_s":30,"asset":{"length":5,"media_type":"video/webm","new":4,"sha256":")" +
           sha256 + R"("}})";
}

QByteArray zone(const QByteArray &id, const QByteArray &content)
{
    return QByteArray(R"({"id":"#","width":1,"height":1,%})").replace("#", id).replace("%", content);
}

QByteArray list(const QByteArray &items)
{
    return QByteArray(R"("playlist":{"items":[%]})").replace("%", items);
}

const QByteArray card =
    R"({"kind":"card","duration_s":7,"card":{"template":"reminder","title":"t","lines":["l"],"new":5}})";

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember()
    {
        const auto programme = Programme::parse(programmeWith(video(one) + ',' + card));
        QVERIFY2(programme.has_value(), programme ? "" : qPrintable(programme.error().line()));
        QCOMPARE(programme->id.text(), QStringLiteral("starter"));
        QCOMPARE(programme->rank, Rank::Routine);
        QCOMPARE(programme->audience.places.size(), 1);
        QCOMPARE(programme->playlist().title, QStringLiteral("p"));
        QCOMPARE(programme->playlist().items.size(), 2);

        const auto &first = std::get<VideoItem>(programme->playlist().items.at(0).content);
        QCOMPARE(first.fit, Fit::Cover);
        QCOMPARE(first.asset.object.sha256.hex().toLatin1(), one);
        QCOMPARE(first.asset.object.length, 5);
        QCOMPARE(first.asset.mediaType, QStringLiteral("video/webm"));
        QCOMPARE(programme->playlist().items.at(0).duration.value(), std::chrono::seconds(30));

        const auto &second = std::get<CardItem>(programme->playlist().items.at(1).content);
        QCOMPARE(second.card.design, CardTemplate::Reminder);
        QCOMPARE(second.card.lines, QStringList{QStringLiteral("l")});
        QCOMPARE(programme->playlist().items.at(1).duration.value(), std::chrono::seconds(7));
        QCOMPARE(programme->playlist().items.at(1).asset(), nullptr);
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto programme = Programme::parse(programmeWith(video(one) + ',' + card));
        const auto written = base::json::parse(programme->serialize());
        QCOMPARE(base::json::write(written->at("new")), QByteArray(R"({"a":[1.5]})"));
        QCOMPARE(written->at("audience").at("new").get<int>(), 1);
        QCOMPARE(written->at("playlist").at("new").get<int>(), 2);
        QCOMPARE(written->at("playlist").at("items").at(0).at("new").get<int>(), 3);
        QCOMPARE(written->at("playlist").at("items").at(0).at("asset").at("new").get<int>(), 4);
        QCOMPARE(written->at("playlist").at("items").at(1).at("card").at("new").get<int>(), 5);
        QCOMPARE(Programme::parse(programme->serialize()).value(), *programme);
    }

    void namesThePlaceOfTheFault_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *path, const QByteArray &items) {
            QTest::newRow(path) << items << QString::fromLatin1(path);
        };
        row("$.playlist.items", "");
        row("$.playlist.items[0]", "7");
        row("$.playlist.items[0].kind", "{}");
        row("$.playlist.items[1].asset.sha256", card + ',' + video("x"));
        row("$.playlist.items[1].asset", card + R"(,{"kind":"image"})");
        row("$.playlist.items[0].card.lines", R"({"kind":"card","card":{"template":"steps","title":"t"}})");
        row("$.playlist.items[0].card.lines[1]",
            R"({"kind":"card","card":{"template":"steps","title":"t","lines":["a",""]}})");
        row("$.playlist.items[1].duration_s", card + ',' + QByteArray(card).replace(":7,", ":0,"));
        row("$.playlist.items[0].asset.media_type", video(one).replace("webm", "ogg"));
        row("$.playlist.items[0].asset.duration_ms", video(one).replace(R"("duration_s":30,)", ""));
    }

    void namesThePlaceOfTheFault()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, path);
        const auto programme = Programme::parse(programmeWith(items));
        QVERIFY(!programme.has_value());
        QCOMPARE(programme.error().context, path);
        QCOMPARE(programme.error().code, base::ErrorCode::Invalid);
    }

    void assetsEachOnceInOrder()
    {
        const auto image = QByteArray(video(one)).replace("video/webm", "image/png").replace("video", "image");
        const auto programme =
            Programme::parse(programmeWith(video(two) + ',' + card + ',' + image + ',' + video(two)));
        QVERIFY2(programme.has_value(), programme ? "" : qPrintable(programme.error().line()));
        QList<QByteArray> names;
        for (const AssetRef &asset : programme->assets())
            names.append(asset.object.sha256.hex().toLatin1());
        QCOMPARE(names, (QList<QByteArray>{two, one}));
    }

    void assetsOfEveryZone()
    {
        const auto nested = QByteArray(R"({"kind":"playlist",%})").replace("%", list(video(two)));
        const auto programme = Programme::parse(layoutWith(zone("main", list(card + ',' + nested)) + ',' +
                                                           zone("news", R"("ticker":["t"])") + ',' +
                                                           zone("side", list(video(two) + ',' + video(one)))));
        QVERIFY2(programme.has_value(), programme ? "" : qPrintable(programme.error().line()));
        QVERIFY(programme->layout() != nullptr);
        QCOMPARE(programme->playlist().items.size(), 2); // of the zone that leads
        QList<QByteArray> names;
        for (const AssetRef &asset : programme->assets())
            names.append(asset.object.sha256.hex().toLatin1());
        QCOMPARE(names, (QList<QByteArray>{two, one}));
        QCOMPARE(Programme::parse(programme->serialize()).value(), *programme);
    }

    void isValidFromAnInstantToAnother()
    {
        const auto with = [](const QByteArray &members) {
            return Programme::parse(programmeWith(card).replace("\"id\"", members + ",\"id\""));
        };
        const auto at = [](const char *text) { return *base::fromRfc3339(QString::fromLatin1(text)); };
        const auto always = with(R"("rank":"filler")");
        QVERIFY(always->isValidAt(at("2000-01-01T00:00:00Z")));
        const auto bounded =
            with(R"("valid_from":"2026-11-23T08:00:00+08:00","valid_until":"2026-11-24T00:00:00.001Z")");
        QVERIFY2(bounded, bounded ? "" : qPrintable(bounded.error().line()));
        QVERIFY(!bounded->isValidAt(at("2026-11-22T23:59:59.999Z")));
        QVERIFY(bounded->isValidAt(at("2026-11-23T00:00:00Z")));
        QVERIFY(bounded->isValidAt(at("2026-11-24T00:00:00Z")));
        QVERIFY(!bounded->isValidAt(at("2026-11-24T00:00:00.001Z")));
        const auto nothing = with(R"("valid_from":"2026-11-23T00:00:00Z","valid_until":"2026-11-23T00:00:00Z")");
        QCOMPARE(nothing.error().context, QStringLiteral("$.valid_until"));
    }

    void rulesOfTime_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("path"); // of the fault; empty: it is read
        const auto row = [](const char *members, const char *path) {
            QTest::newRow(members) << QByteArray(members) << QString::fromLatin1(path);
        };
        row(R"("share_percent":1)", "");
        row(R"("share_percent":100)", "");
        row(R"("share_percent":0)", "$.share_percent");
        row(R"("share_percent":101)", "$.share_percent");
        row(R"("shift_minutes":720)", "");
        row(R"("shift_minutes":721)", "$.shift_minutes");
        row(R"("shift_minutes":-1)", "$.shift_minutes");
        row(R"("when":{"dayparts":[{"from":"08:00","to":"20:00"}],"new":1})", "");
        row(R"("when":{"dayparts":[{"from":"08:00","to":"25:00"}]})", "$.when.dayparts[0].to");
        row(R"("when":{"on":[{"kind":"workdays"},{"kind":"named","day":"x"}]})", "$.when.on[1].day");
        row(R"("when":{"except":[{"kind":"recurrence","rrule":"FREQ=HOURLY","start":"2026-01-01"}]})",
            "$.when.except[0].rrule");
        row(R"("layout":{"zones":[]})", "$.layout");
    }

    void rulesOfTime()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, path);
        const auto programme = Programme::parse(programmeWith(card).replace("\"id\"", members + ",\"id\""));
        QCOMPARE(programme ? QString() : programme.error().context, path);
        if (programme) {
            const auto written = base::json::parse(programme->serialize());
            const auto given = base::json::parse('{' + members + '}');
            for (const auto &[key, value] : given->items())
                QCOMPARE(base::json::write(written->at(key)), base::json::write(value));
            QCOMPARE(Programme::parse(programme->serialize()).value(), *programme);
        }
    }

    void ranksHaveNamesAndAnOrder()
    {
        QCOMPARE(nameOf(Rank::Filler), QStringLiteral("filler"));
        QCOMPARE(nameOf(Rank::Mandatory), QStringLiteral("mandatory"));
        QVERIFY(Rank::Filler < Rank::Routine && Rank::Routine < Rank::Campaign && Rank::Campaign < Rank::Mandatory);
        auto bytes = programmeWith(card).replace("\"id\"", "\"rank\":\"campaign\",\"id\"");
        QCOMPARE(Programme::parse(bytes)->rank, Rank::Campaign);
        QVERIFY(Programme::parse(bytes)->serialize().contains("campaign"));
    }
};

QTEST_APPLESS_MAIN(TestProgramme)
#include "tst_programme.moc"
