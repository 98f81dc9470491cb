// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/playlist.h"
#include "tests/playlists/reading.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace std::chrono_literals;
using playlists::testing::faultOf;
using playlists::testing::readAs;

namespace {

QByteArray video(const QByteArray &members, const QByteArray &ofAsset = {})
{
    return QByteArray(R"({"kind":"video","asset":{"length":5,"media_type":"video/mp4","sha256":"#"%1}%2})")
        .replace("#", QByteArray(64, '1'))
        .replace("%1", ofAsset)
        .replace("%2", members);
}

QByteArray card(const QByteArray &members)
{
    return R"({"kind":"card","card":{"template":"slogan","title":"t"})" + members + '}';
}

QByteArray nested(const QByteArray &members)
{
    return R"({"kind":"playlist","playlist":{"items":[)" + card("") + "]}" + members + '}';
}

} // namespace

class TestItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lasts_data();
    void lasts();
    void namesThePlaceOfTheFault_data();
    void namesThePlaceOfTheFault();
    void isWrittenAsItWasRead_data();
    void isWrittenAsItWasRead();
};

void TestItem::lasts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<base::Milliseconds>("shortest");
    QTest::addColumn<base::Milliseconds>("length");
    QTest::addColumn<base::Milliseconds>("longest");
    const auto row = [](const char *name, const QByteArray &json, base::Milliseconds shortest,
                        base::Milliseconds length,
                        base::Milliseconds longest) { QTest::newRow(name) << json << shortest << length << longest; };
    row("a card that says nothing", card(""), 10s, 10s, 10s);
    const QByteArray long50 = QString(50, QChar(0x9A97)).toUtf8();
    row("a card that takes longer to read",
        R"({"kind":"card","card":{"template":"slogan","title":")" + long50 + R"("}})", 16s, 16s, 16s);
    row("a long card that has a duration",
        R"({"kind":"card","duration_s":12,"card":{"template":"slogan","title":")" + long50 + R"("}})", 12s, 12s, 12s);
    row("a card", card(R"(,"duration_s":12)"), 12s, 12s, 12s);
    row("a card with room", card(R"(,"duration_s":12,"dwell_min_s":8,"dwell_max_s":15)"), 8s, 12s, 15s);
    row("room around what is usual", card(R"(,"dwell_min_s":8,"dwell_max_s":15)"), 8s, 10s, 15s);
    row("room on one side", card(R"(,"dwell_max_s":15)"), 10s, 10s, 15s);
    row("a video", video("", R"(,"duration_ms":30500)"), 30500ms, 30500ms, 30500ms);
    row("a video for a while", video(R"(,"duration_s":20)", R"(,"duration_ms":30500)"), 20s, 20s, 20s);
    row("a video never longer than it is", video(R"(,"duration_s":40)", R"(,"duration_ms":30500)"), 30500ms, 30500ms,
        30500ms);
    row("a video may be shorter", video(R"(,"dwell_min_s":20,"dwell_max_s":60)", R"(,"duration_ms":30500)"), 20s,
        30500ms, 30500ms);
    row("a video of unknown length", video(R"(,"duration_s":20,"dwell_max_s":25)"), 20s, 20s, 25s);
    row("a single frame stands for a second", video("", R"(,"duration_ms":1)"), 1s, 1s, 1s);
    row("a single frame is not stretched", video(R"(,"duration_s":5,"dwell_max_s":9)", R"(,"duration_ms":40)"), 1s, 1s,
        1s);
}

void TestItem::lasts()
{
    QFETCH(QByteArray, json);
    QFETCH(base::Milliseconds, shortest);
    QFETCH(base::Milliseconds, length);
    QFETCH(base::Milliseconds, longest);
    const auto item = readAs<Item>(json);
    QVERIFY2(item, qPrintable(faultOf(item)));
    QCOMPARE(item->shortest().count(), shortest.count());
    QCOMPARE(item->length().count(), length.count());
    QCOMPARE(item->longest().count(), longest.count());
}

void TestItem::namesThePlaceOfTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *path, const QByteArray &json) {
        QTest::newRow(name) << json << QString::fromLatin1(path);
    };
    row("a video that does not say how long it is", "$.asset.duration_ms", video(""));
    row("no time at all", "$.asset.duration_ms", video("", R"(,"duration_ms":0)"));
    row("more than a day", "$.asset.duration_ms", video("", R"(,"duration_ms":86400001)"));
    row("no duration", "$.duration_s", card(R"(,"duration_s":0)"));
    row("more than an hour", "$.duration_s", card(R"(,"duration_s":3601)"));
    row("at least longer than usual", "$.dwell_min_s", card(R"(,"dwell_min_s":11)"));
    row("at most shorter than usual", "$.dwell_max_s", card(R"(,"dwell_max_s":9)"));
    row("at least longer than it is", "$.dwell_min_s", card(R"(,"duration_s":20,"dwell_min_s":21)"));
    row("no weight", "$.weight", card(R"(,"weight":0)"));
    row("too much weight", "$.weight", card(R"(,"weight":21)"));
    row("half a weight", "$.weight", card(R"(,"weight":1.5)"));
    row("a fade backwards", "$.fade_ms", card(R"(,"fade_ms":-1)"));
    row("a fade without end", "$.fade_ms", card(R"(,"fade_ms":2001)"));
    row("a nested list does not fade", "$.fade_ms", nested(R"(,"fade_ms":500)"));
    row("a nested list has no duration", "$.duration_s", nested(R"(,"duration_s":10)"));
    row("a nested list has no room", "$.dwell_max_s", nested(R"(,"dwell_max_s":10)"));
    row("takes nothing", "$.take", nested(R"(,"take":0)"));
    row("takes too much", "$.take", nested(R"(,"take":501)"));
    row("no list", "$.playlist", R"({"kind":"playlist"})");
    row("a fault inside", "$.playlist.items[0].weight",
        R"({"kind":"playlist","playlist":{"items":[)" + card(R"(,"weight":0)") + "]}}");
}

void TestItem::namesThePlaceOfTheFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto item = readAs<Item>(json);
    QVERIFY(!item);
    QCOMPARE(item.error().context, path);
}

void TestItem::isWrittenAsItWasRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("card") << card(
        R"(,"duration_s":12,"dwell_min_s":8,"dwell_max_s":15,"weight":20,"fade_ms":500,"later":1)");
    QTest::newRow("video") << video(R"(,"fit":"cover","later":{})", R"(,"duration_ms":30500,"name":"n","later":1)");
    QTest::newRow("nested") << nested(R"(,"take":2,"weight":3,"later":[])");
    QTest::newRow("what is usual is not written") << card(R"(,"duration_s":1)");
}

void TestItem::isWrittenAsItWasRead()
{
    QFETCH(QByteArray, json);
    const auto item = readAs<Item>(json);
    QVERIFY2(item, qPrintable(faultOf(item)));
    QCOMPARE(base::json::write(item->toJson()), base::json::write(*base::json::parse(json)));
    QCOMPARE(*readAs<Item>(base::json::write(item->toJson())), *item);
}

QTEST_APPLESS_MAIN(TestItem)
#include "tst_item.moc"
