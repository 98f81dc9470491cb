// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/sound/sound_rules.h"

#include <QTest>

using namespace ironfence;
using playlists::AlertMessageType;
using playlists::Profile;

Q_DECLARE_METATYPE(ironfence::playlists::Profile)

class TestSoundRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void level_data();
    void level();
};

void TestSoundRules::level_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("quiet"); // "22:00-07:00", minutes exact
    QTest::addColumn<int>("alert");         // its level; 0: none; -1: an all-clear
    QTest::addColumn<QString>("now");       // in Shanghai
    QTest::addColumn<double>("volume");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, Profile profile, const QStringList &quiet, int alert, const char *now,
                        double volume, const char *until) {
        QTest::newRow(name) << profile << quiet << alert << QString::fromLatin1(now) << volume
                            << QString::fromLatin1(until);
    };
    const QStringList night{QStringLiteral("22:00-07:00")};
    const QStringList nap{QStringLiteral("12:00-14:00"), QStringLiteral("13:00-15:00")};
    row("a lobby", Profile::Lobby, {}, 0, "2026-11-28T12:00", 1, "");
    row("an ATM", Profile::Atm, {}, 0, "2026-11-28T12:00", 0, "");
    row("an ATM under an alert", Profile::Atm, night, 3, "2026-11-28T12:00", 0, "");
    row("red", Profile::Led, {}, 1, "2026-11-28T12:00", 0, "");
    row("orange", Profile::Led, {}, 2, "2026-11-28T12:00", 0.1, "");
    row("blue", Profile::Hall, {}, 4, "2026-11-28T12:00", 0.1, "");
    row("all-clear", Profile::Hall, {}, -1, "2026-11-28T12:00", 0.1, "");
    row("by day", Profile::Lobby, night, 0, "2026-11-28T12:00", 1, "2026-11-28T22:00");
    row("the moment before", Profile::Lobby, night, 0, "2026-11-28T21:59:59", 1, "2026-11-28T22:00");
    row("the moment", Profile::Lobby, night, 0, "2026-11-28T22:00", 0, "2026-11-29T07:00");
    row("after midnight", Profile::Lobby, night, 0, "2026-11-29T06:59:59", 0, "2026-11-29T07:00");
    row("in the morning", Profile::Lobby, night, 0, "2026-11-29T07:00", 1, "2026-11-29T22:00");
    row("an alert in the night", Profile::Lobby, night, 2, "2026-11-28T23:00", 0, "2026-11-29T07:00");
    row("an alert by day", Profile::Lobby, night, 2, "2026-11-28T12:00", 0.1, "2026-11-28T22:00");
    row("two that overlap", Profile::Kiosk, nap, 0, "2026-11-28T13:30", 0, "2026-11-28T15:00");
    row("all day", Profile::Kiosk, {QStringLiteral("00:00-24:00")}, 0, "2026-11-28T13:30", 0, "2026-11-30T00:00");
}

void TestSoundRules::level()
{
    QFETCH(Profile, profile);
    QFETCH(QStringList, quiet);
    QFETCH(int, alert);
    playlists::Screen screen;
    screen.profile = profile;
    for (const auto &part : quiet) {
        const auto minutes = [&](int at) { return part.mid(at, 2).toInt() * 60 + part.mid(at + 3, 2).toInt(); };
        screen.quiet.append({minutes(0), minutes(6)});
    }
    std::optional<playlists::Alert> covering;
    if (alert != 0) {
        covering.emplace();
        covering->level = qMax(alert, 1);
        covering->messageType = alert < 0 ? AlertMessageType::Cancel : AlertMessageType::Alert;
    }
    const auto instant = [](const QString &local) {
        return base::fromUnixMs(
            QDateTime::fromString(local + QStringLiteral("+08:00"), Qt::ISODate).toMSecsSinceEpoch());
    };
    QFETCH(QString, now);
    QFETCH(QString, until);
    const auto level = player::soundLevel(screen, covering, instant(now));
    QTEST(level.volume, "volume");
    QCOMPARE(level.until.has_value(), !until.isEmpty());
    if (level.until)
        QCOMPARE(*level.until, instant(until));
}

QTEST_APPLESS_MAIN(TestSoundRules)
#include "tst_sound_rules.moc"
