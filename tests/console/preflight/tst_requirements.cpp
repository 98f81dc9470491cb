// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/requirements.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::preflight;
using playlists::Profile;

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereForEveryProfile();
    void knowWhichScreensShine();
    void areWithinWhatScreensDo();
};

void TestRequirements::areThereForEveryProfile()
{
    QStringList names;
    for (const auto profile : allProfiles()) {
        QCOMPARE(requirementsOf(profile).profile, profile);
        names.append(playlists::nameOf(profile));
    }
    // Every one that a screen can have, by its name on the wire.
    for (const char *name : {"lobby", "led", "atm", "kiosk", "counter", "hall"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QCOMPARE(names.size(), 6);
}

void TestRequirements::knowWhichScreensShine()
{
    for (const auto profile : allProfiles())
        QCOMPARE(requirementsOf(profile).peakLuminance, profile == Profile::Led ? 5000.0 : 500.0);
    QVERIFY(requirementsOf(Profile::Atm).mute); // as the player has it
}

void TestRequirements::areWithinWhatScreensDo()
{
    for (const auto profile : allProfiles()) {
        const auto requirements = requirementsOf(profile);
        QVERIFY(requirements.pixelsPerSecond > 0 && requirements.pixelsPerSecond <= mostPixelsPerSecond);
        QVERIFY(requirements.longest > shortestFilm && requirements.longest <= longestAsset);
        QVERIFY(requirements.largest.width() >= requirements.largest.height());
    }
}

QTEST_APPLESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
