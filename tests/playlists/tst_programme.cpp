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

QByteArray video(const QByteArray &sha256)
{
    return R"({"kind":"video","fit":"cover","new":3,"asset":{"length":5,"media_type":"video/webm","new":4,"sha256":")" +
           sha256 + R"("}})";
}

const QByteArray card =
    R"({"kind":"card","duration_s":7,"card":{"template":"reminder","title":"t","lines":["l"],"new":5}})";

} // namespace

class tst_Programme : public QObject
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
        QCOMPARE(programme->playlist.title, QStringLiteral("p"));
        QCOMPARE(programme->playlist.items.size(), 2);

        const auto &first = std::get<VideoItem>(programme->playlist.items.at(0).content);
        QCOMPARE(first.fit, Fit::Cover);
        QCOMPARE(first.asset.object.sha256.hex().toLatin1(), one);
        QCOMPARE(first.asset.object.length, 5);
        QCOMPARE(first.asset.mediaType, QStringLiteral("video/webm"));
        QVERIFY(!programme->playlist.items.at(0).duration);

        const auto &second = std::get<CardItem>(programme->playlist.items.at(1).content);
        QCOMPARE(second.card.design, CardTemplate::Reminder);
        QCOMPARE(second.card.lines, QStringList{QStringLiteral("l")});
        QCOMPARE(programme->playlist.items.at(1).duration.value(), std::chrono::seconds(7));
        QCOMPARE(programme->playlist.items.at(1).asset(), nullptr);
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

QTEST_APPLESS_MAIN(tst_Programme)
#include "tst_programme.moc"
