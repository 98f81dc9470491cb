// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_add.h"

#include <QTest>

using namespace ironfence;
using console::cli::ScreenAddOptions;
using console::cli::screenOf;

namespace {

ScreenAddOptions usual()
{
    ScreenAddOptions options;
    options.id = "lobby-1";
    options.place = "zj/tonglu";
    options.profile = "lobby";
    options.canvas = "1280x720";
    return options;
}

} // namespace

/// The screen that the words of `screen add` describe.
class TestScreenOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLitAlwaysByDefault();
    void readsTimes();
    void readsDownloads();
    void refusesDownloads();
    void refuses_data();
    void refuses();
};

void TestScreenOptions::isLitAlwaysByDefault()
{
    const auto screen = screenOf(usual());
    QVERIFY(screen);
    QVERIFY(screen->hours == playlists::rules::When{});
    QCOMPARE(screen->zone.id(), QStringLiteral("Asia/Shanghai"));
    QVERIFY(screen->shifts.isEmpty());
    QVERIFY(screen->downloads == playlists::Downloads{});
}

void TestScreenOptions::readsTimes()
{
    auto options = usual();
    options.tags = {"elderly", "atrium", "elderly"};
    options.timeZone = "Asia/Urumqi";
    options.hours = {"07:30-12:00", "13:00-24:00", "22:00-02:15"};
    options.shifts = {"bank/morning=-15", "police/rush-hour=+30", "police/noon=0"};
    const auto screen = screenOf(options);
    QVERIFY2(screen, qPrintable(screen ? QString() : screen.error().line()));
    QCOMPARE(screen->tags, (QStringList{QStringLiteral("atrium"), QStringLiteral("elderly")}));
    QCOMPARE(screen->zone.id(), QStringLiteral("Asia/Urumqi"));
    const QList<playlists::rules::Daypart> parts{{450, 720}, {780, 1440}, {1320, 135}};
    QVERIFY(screen->hours.dayparts == parts);
    QCOMPARE(screen->shifts.size(), 3);
    QCOMPARE(screen->shifts[0].authority.text(), QStringLiteral("bank"));
    QCOMPARE(screen->shifts[0].programme.text(), QStringLiteral("morning"));
    QCOMPARE(screen->shifts[0].minutes, -15);
    QCOMPARE(screen->shifts[1].minutes, 30);
}

void TestScreenOptions::readsDownloads()
{
    auto options = usual();
    options.downloadHours = {"01:00-05:00", "22:00-24:00"};
    options.downloadRate = 512;
    const auto screen = screenOf(options);
    QVERIFY2(screen, qPrintable(screen ? QString() : screen.error().line()));
    const QList<playlists::rules::Daypart> parts{{60, 300}, {1320, 1440}};
    QVERIFY(screen->downloads.hours.dayparts == parts);
    QCOMPARE(screen->downloads.rateKibS, std::optional(512));
    QVERIFY(screen->hours == playlists::rules::When{}); // when it is lit is something else
}

void TestScreenOptions::refusesDownloads()
{
    auto options = usual();
    options.downloadHours = {"01:00-05:00", "05:00"};
    QCOMPARE(screenOf(options).error().context, QStringLiteral("05:00"));
    for (const qint64 rate : {-1, 0, 15, 4'194'305}) {
        options = usual();
        options.downloadRate = rate;
        QCOMPARE(screenOf(options).error().context, QString::number(rate));
    }
}

void TestScreenOptions::refuses_data()
{
    QTest::addColumn<std::string>("hours");
    QTest::addColumn<std::string>("shift");
    for (const auto *hours : {"25:00-26:00", "07:00", "07:00-07:00", "7:00-8:00", "24:00-08:00", "07:60-08:00",
                              "07:00-24:01", "07:00-08:00\n"})
        QTest::newRow(hours) << std::string(hours) << std::string();
    for (const auto *shift : {"bank/day", "bank=5", "bank/day=", "bank/day=1.5", "bank/day=721", "bank/day=-721",
                              "Bank/day=5", "bank/Day=5", "bank/a/b=5"})
        QTest::newRow(shift) << std::string() << std::string(shift);
}

void TestScreenOptions::refuses()
{
    QFETCH(std::string, hours);
    QFETCH(std::string, shift);
    auto options = usual();
    if (!hours.empty())
        options.hours = {hours};
    if (!shift.empty())
        options.shifts = {shift};
    const auto screen = screenOf(options);
    QVERIFY(!screen);
    QCOMPARE(screen.error().code, base::ErrorCode::Invalid);
    QCOMPARE(screen.error().context, QString::fromStdString(hours.empty() ? shift : hours));
}

QTEST_GUILESS_MAIN(TestScreenOptions)
#include "tst_screen_options.moc"
