// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/screen.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

namespace {

QByteArray screenWith(const QByteArray &members)
{
    return R"({"type":"screen","spec_version":"1.2","id":"lobby-1","place":"zj/tonglu","profile":"hall",
               "canvas":{"width":64,"height":16,"x":8})" +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

} // namespace

class TestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the program knows by itself counts, until something was imported for the same year.
    void importedNoticesTakeThePlaceOfShippedOnes()
    {
        const auto plain = Screen::parse(screenWith(""));
        QVERIFY(plain);
        QVERIFY(plain->workdays().isWorkday({2026, 10, 10}) && plain->workdays().isDayOff({2026, 10, 1}));
        QVERIFY(!plain->workdays().known(2027));

        const auto screen = Screen::parse(screenWith(
            R"("workdays":[{"year":2026,"off":[{"name":"a","from":"2026-10-09","to":"2026-10-09"}],"source":"s"},
                {"year":2027,"off":[{"name":"b","from":"2027-02-05","to":"2027-02-11"}],"work":["2027-02-13"],"source":"s"}])"));
        QVERIFY2(screen, screen ? "" : qPrintable(screen.error().line()));
        const auto workdays = screen->workdays();
        QVERIFY(workdays.isDayOff({2026, 10, 9}) && workdays.isDayOff({2026, 10, 10}));
        QVERIFY(workdays.isWorkday({2026, 10, 1}));
        QVERIFY(workdays.isWorkday({2027, 2, 13}) && workdays.isDayOff({2027, 2, 5}));
        QVERIFY(workdays.isWorkday({2025, 9, 28})); // a Sunday of a year that was not imported
        QVERIFY(*Screen::parse(screen->serialize()) == *screen);
    }

    void profilesHaveNames()
    {
        for (const auto profile :
             {Profile::Lobby, Profile::Led, Profile::Atm, Profile::Kiosk, Profile::Counter, Profile::Hall}) {
            QCOMPARE(profileOf(nameOf(profile)).value(), profile);
        }
        QVERIFY(!profileOf(QStringLiteral("Lobby")));
        QVERIFY(!profileOf(QString()));
    }

    void readsEveryMember()
    {
        const auto screen = Screen::parse(screenWith(
            R"("tags":["rural","elderly","rural"],"time_zone":"Europe/Berlin","hours":{"dayparts":[{"from":"07:00","to":"22:00"}]},
               "shifts":[{"authority":"county-police","programme":"starter","minutes":-30}],
               "downloads":{"hours":{"dayparts":[{"from":"01:00","to":"05:00"}]},"rate_kib_s":512})"));
        QVERIFY2(screen, screen ? "" : qPrintable(screen.error().line()));
        QCOMPARE(screen->id.text(), QStringLiteral("lobby-1"));
        QCOMPARE(screen->place.text(), QStringLiteral("zj/tonglu"));
        QCOMPARE(screen->profile, Profile::Hall);
        QCOMPARE(screen->tags, (QStringList{QStringLiteral("elderly"), QStringLiteral("rural")}));
        QCOMPARE(screen->canvas.text(), QStringLiteral("64x16+8+0"));
        QCOMPARE(screen->zone.id(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(screen->hours.dayparts, (QList<rules::Daypart>{{7 * 60, 22 * 60}}));
        QCOMPARE(screen->shifts.size(), 1);
        QCOMPARE(screen->shifts.constFirst().minutes, -30);
        QCOMPARE(screen->downloads.hours.dayparts, (QList<rules::Daypart>{{60, 5 * 60}}));
        QCOMPARE(screen->downloads.rateKibS, std::optional(512));
    }

    void isInChinaAndAlwaysLitUnlessItSaysSo()
    {
        const auto screen = Screen::parse(screenWith({}));
        QVERIFY2(screen, screen ? "" : qPrintable(screen.error().line()));
        QCOMPARE(screen->zone.id(), QStringLiteral("Asia/Shanghai"));
        QCOMPARE(screen->hours, rules::When());
        QVERIFY(screen->shifts.isEmpty());
        const auto written = screen->serialize();
        QCOMPARE(screen->downloads, Downloads());
        QVERIFY(!written.contains("time_zone") && !written.contains("hours") && !written.contains("shifts") &&
                !written.contains("downloads"));
    }

    void namesThePlaceOfTheFault_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *path, const char *members) {
            QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(path);
        };
        row("no zone", "$.time_zone", R"("time_zone":"Asia/Nowhere")");
        row("a zone of another kind", "$.time_zone", R"("time_zone":"CET-1CEST")");
        row("a zone that is no text", "$.time_zone", R"("time_zone":8)");
        row("quiet from the end of a day", "$.quiet[0].from", R"("quiet":[{"from":"24:00","to":"06:00"}])");
        row("quiet for no time", "$.quiet[1].to",
            R"("quiet":[{"from":"01:00","to":"06:00"},{"from":"09:00","to":"09:00"}])");
        row("hours", "$.hours.dayparts[0].from", R"("hours":{"dayparts":[{"from":"24:00","to":"06:00"}]})");
        row("download hours", "$.downloads.hours.dayparts[0].to",
            R"("downloads":{"hours":{"dayparts":[{"from":"06:00","to":"06:00"}]}})");
        row("a slow download", "$.downloads.rate_kib_s", R"("downloads":{"rate_kib_s":15})");
        row("a fast download", "$.downloads.rate_kib_s", R"("downloads":{"rate_kib_s":4194305})");
        row("downloads of nothing", "$.downloads", R"("downloads":7)");
        row("tags", "$.tags", R"("tags":["Elderly"])");
        row("a shift of nothing", "$.shifts[0].programme", R"("shifts":[{"authority":"a","minutes":1}])");
        row("a long shift", "$.shifts[0].minutes", R"("shifts":[{"authority":"a","programme":"p","minutes":721}])");
        row("moved twice", "$.shifts[1]",
            R"("shifts":[{"authority":"a","programme":"p","minutes":7},{"authority":"a","programme":"p","minutes":7}])");
    }

    void namesThePlaceOfTheFault()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, path);
        const auto screen = Screen::parse(screenWith(members));
        QVERIFY(!screen);
        QCOMPARE(screen.error().context, path);
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto screen = Screen::parse(screenWith(
            R"("later":[1],"hours":{"later":2},"downloads":{"later":4},"quiet":[{"from":"22:00","to":"07:00","later":4}],"shifts":[{"authority":"a","programme":"p","minutes":0,"later":3}])"));
        QVERIFY2(screen, screen ? "" : qPrintable(screen.error().line()));
        const auto written = base::json::parse(screen->serialize());
        QCOMPARE(base::json::write(written->at("later")), QByteArray("[1]"));
        QCOMPARE(written->at("hours").at("later").get<int>(), 2);
        QCOMPARE(written->at("quiet").at(0).at("from").get<std::string>(), "22:00");
        QCOMPARE(written->at("quiet").at(0).at("later").get<int>(), 4);
        QCOMPARE(written->at("shifts").at(0).at("later").get<int>(), 3);
        QCOMPARE(written->at("downloads").at("later").get<int>(), 4);
        QCOMPARE(Screen::parse(screen->serialize()).value(), *screen);
    }
};

QTEST_APPLESS_MAIN(TestScreen)
#include "tst_screen.moc"
