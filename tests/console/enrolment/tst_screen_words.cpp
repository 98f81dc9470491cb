// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/screen_words.h"

#include <QTest>

using namespace ironfence;
using console::enrolment::screenOf;
using console::enrolment::ScreenWords;

namespace {

ScreenWords usual()
{
    ScreenWords words;
    words.id = QStringLiteral("lobby-1");
    words.place = QStringLiteral("zj/tonglu");
    words.profile = QStringLiteral("lobby");
    words.canvas = QStringLiteral("1280x720");
    return words;
}

} // namespace

/// The screen that words describe, as `screen add` and the window have them.
class TestScreenWords : public QObject
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

void TestScreenWords::isLitAlwaysByDefault()
{
    const auto screen = screenOf(usual());
    QVERIFY(screen);
    QVERIFY(screen->hours == playlists::rules::When{});
    QCOMPARE(screen->zone.id(), QStringLiteral("Asia/Shanghai"));
    QVERIFY(screen->shifts.isEmpty());
    QVERIFY(screen->downloads == playlists::Downloads{});
}

void TestScreenWords::readsTimes()
{
    auto words = usual();
    words.tags = {QStringLiteral("elderly"), QStringLiteral("atrium"), QStringLiteral("elderly")};
    words.timeZone = QStringLiteral("Asia/Urumqi");
    words.hours = {QStringLiteral("07:30-12:00"), QStringLiteral("13:00-24:00"), QStringLiteral("22:00-02:15")};
    words.shifts = {QStringLiteral("bank/morning=-15"), QStringLiteral("police/rush-hour=+30"),
                    QStringLiteral("police/noon=0")};
    const auto screen = screenOf(words);
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

void TestScreenWords::readsDownloads()
{
    auto words = usual();
    words.downloadHours = {QStringLiteral("01:00-05:00"), QStringLiteral("22:00-24:00")};
    words.downloadRate = 512;
    const auto screen = screenOf(words);
    QVERIFY2(screen, qPrintable(screen ? QString() : screen.error().line()));
    const QList<playlists::rules::Daypart> parts{{60, 300}, {1320, 1440}};
    QVERIFY(screen->downloads.hours.dayparts == parts);
    QCOMPARE(screen->downloads.rateKibS, std::optional(512));
    QVERIFY(screen->hours == playlists::rules::When{}); // when it is lit is something else
}

void TestScreenWords::refusesDownloads()
{
    auto words = usual();
    words.downloadHours = {QStringLiteral("01:00-05:00"), QStringLiteral("05:00")};
    QCOMPARE(screenOf(words).error().context, QStringLiteral("05:00"));
    for (const qint64 rate : {-1, 0, 15, 4'194'305}) {
        words = usual();
        words.downloadRate = rate;
        QCOMPARE(screenOf(words).error().context, QString::number(rate));
    }
}

void TestScreenWords::refuses_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("shift");
    for (const auto *hours : {"25:00-26:00", "07:00", "07:00-07:00", "7:00-8:00", "24:00-08:00", "07:60-08:00",
                              "07:00-24:01", "07:00-08:00\n"})
        QTest::newRow(hours) << QString::fromLatin1(hours) << QString();
    for (const auto *shift : {"bank/day", "bank=5", "bank/day=", "bank/day=1.5", "bank/day=721", "bank/day=-721",
                              "Bank/day=5", "bank/Day=5", "bank/a/b=5"})
        QTest::newRow(shift) << QString() << QString::fromLatin1(shift);
}

void TestScreenWords::refuses()
{
    QFETCH(QString, hours);
    QFETCH(QString, shift);
    auto words = usual();
    if (!hours.isEmpty())
        words.hours = {hours};
    if (!shift.isEmpty())
        words.shifts = {shift};
    const auto screen = screenOf(words);
    QVERIFY(!screen);
    QCOMPARE(screen.error().code, base::ErrorCode::Invalid);
    QCOMPARE(screen.error().context, hours.isEmpty() ? shift : hours);
}

QTEST_GUILESS_MAIN(TestScreenWords)
#include "tst_screen_words.moc"
