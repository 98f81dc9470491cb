// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/audience.h"
#include "tests/playlists/reading.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using playlists::testing::faultOf;
using playlists::testing::readAs;

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("includes");
        // The screen is an ATM in zj/tonglu/icbc-main.
        QTest::newRow("empty") << QByteArray(R"({})") << true;
        QTest::newRow("empty lists") << QByteArray(R"({"places":[],"profiles":[]})") << true;
        QTest::newRow("its county") << QByteArray(R"({"places":["zj/tonglu"]})") << true;
        QTest::newRow("itself") << QByteArray(R"({"places":["zj/tonglu/icbc-main"]})") << true;
        QTest::newRow("one of two") << QByteArray(R"({"places":["js","zj"]})") << true;
        QTest::newRow("a neighbour") << QByteArray(R"({"places":["zj/fuyang"]})") << false;
        QTest::newRow("only a common prefix") << QByteArray(R"({"places":["zj/ton"]})") << false;
        QTest::newRow("below it") << QByteArray(R"({"places":["zj/tonglu/icbc-main/hall"]})") << false;
        QTest::newRow("its profile") << QByteArray(R"({"profiles":["lobby","atm"]})") << true;
        QTest::newRow("another profile") << QByteArray(R"({"profiles":["lobby"]})") << false;
        QTest::newRow("a tag that it has") << QByteArray(R"({"tags":{"all":["elderly"]}})") << true;
        QTest::newRow("all of its tags") << QByteArray(R"({"tags":{"all":["rural","elderly"]}})") << true;
        QTest::newRow("all, but one is missing") << QByteArray(R"({"tags":{"all":["elderly","urban"]}})") << false;
        QTest::newRow("any of its tags") << QByteArray(R"({"tags":{"any":["urban","rural"]}})") << true;
        QTest::newRow("any of others") << QByteArray(R"({"tags":{"any":["urban","test"]}})") << false;
        QTest::newRow("none of others") << QByteArray(R"({"tags":{"none":["urban","test"]}})") << true;
        QTest::newRow("none, but it has one") << QByteArray(R"({"tags":{"none":["test","rural"]}})") << false;
        QTest::newRow("all three") << QByteArray(R"({"tags":{"all":["elderly"],"any":["rural"],"none":["test"]}})")
                                   << true;
        QTest::newRow("empty lists of tags") << QByteArray(R"({"tags":{"all":[],"any":[],"none":[]}})") << true;
        QTest::newRow("place and tag must fit")
            << QByteArray(R"({"places":["js"],"tags":{"all":["elderly"]}})") << false;
        QTest::newRow("both must fit") << QByteArray(R"({"places":["zj"],"profiles":["led"]})") << false;
    }

    void includes()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, includes);
        Screen screen;
        screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc-main"));
        screen.profile = Profile::Atm;

        screen.tags = {QStringLiteral("elderly"), QStringLiteral("rural")};

        const auto audience = readAs<Audience>(json);
        QVERIFY2(audience, qPrintable(faultOf(audience)));
        QCOMPARE(audience->includes(screen), includes);
    }

    void namesThePlaceOfTheFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *path, const QByteArray &json) {
            QTest::newRow(json.left(60).constData()) << json << QString::fromLatin1(path);
        };
        row("$.places[1]", R"({"places":["zj","zj/X"]})");
        row("$.places[1]", R"({"places":["zj","zj"]})");
        row("$.profiles[0]", R"({"profiles":["window"]})");
        row("$.profiles[1]", R"({"profiles":["led","led"]})");
        row("$.tags", R"({"tags":["elderly"]})");
        row("$.tags.all", R"({"tags":{"all":["Elderly"]}})");
        row("$.tags.none", R"({"tags":{"none":"elderly"}})");
        row("$.tags.any", R"({"tags":{"any":[)" + QByteArrayList(33, "\"t\"").join(',') + "]}}");
        row("$.places", R"({"places":[)" + QByteArrayList(65, "\"t\"").join(',') + "]}");
    }

    void namesThePlaceOfTheFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto audience = readAs<Audience>(json);
        QVERIFY(!audience);
        QCOMPARE(audience.error().context, path);
    }

    void isWrittenAsItWasRead()
    {
        const QByteArray json = R"({"later":1,"places":["zj"],"profiles":["led"],)"
                                R"("tags":{"all":["a"],"any":["b","c"],"later":2,"none":["d"]}})";
        const auto audience = readAs<Audience>(json);
        QVERIFY2(audience, qPrintable(faultOf(audience)));
        QCOMPARE(base::json::write(audience->toJson()), json);
        QCOMPARE(base::json::write(Audience().toJson()), QByteArray("{}"));
    }
};

QTEST_APPLESS_MAIN(TestAudience)
#include "tst_audience.moc"
