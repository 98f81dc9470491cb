// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/glance.h"
#include "tests/console/desktop/summaries.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;
using console::desktop::fleet::Glance;
using console::desktop::fleet::glanceOf;

Q_DECLARE_METATYPE(ironfence::console::client::ScreenSummary)

/// How a screen is, in one word.
class TestGlance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheGravest_data();
    void saysTheGravest();
};

void TestGlance::saysTheGravest_data()
{
    QTest::addColumn<console::client::ScreenSummary>("screen");
    QTest::addColumn<Glance>("glance");

    const auto well = screenAt(QStringLiteral("lobby-1"), QStringLiteral("zj/tonglu"));
    auto never = offline(well);
    never.reportState = console::client::ReportState::None;
    auto dark = well;
    dark.playing = QStringLiteral("dark");
    auto troubledOfOldServer = troubled(well, {});
    troubledOfOldServer.incidents = 1;
    const auto of = [&well](const QStringList &kinds) { return troubled(well, kinds); };

    QTest::newRow("well") << well << Glance::AsExpected;
    QTest::newRow("never heard of") << never << Glance::New;
    QTest::newRow("away") << offline(well) << Glance::Offline;
    QTest::newRow("away, whatever it said last") << offline(of({QStringLiteral("wrong-glass")})) << Glance::Offline;
    QTest::newRow("dark") << dark << Glance::Dark;
    QTest::newRow("dark and hot") << troubled(dark, {QStringLiteral("temperature-high")}) << Glance::Troubled;
    QTest::newRow("wrong glass") << of({QStringLiteral("wrong-glass")}) << Glance::Frozen;
    QTest::newRow("frozen video") << of({QStringLiteral("picture-frozen")}) << Glance::Frozen;
    QTest::newRow("silent") << of({QStringLiteral("screen-silent")}) << Glance::Stale;
    QTest::newRow("deaf") << of({QStringLiteral("deaf")}) << Glance::Stale;
    QTest::newRow("old content") << of({QStringLiteral("content-behind")}) << Glance::Late;
    QTest::newRow("disk") << of({QStringLiteral("disk-low")}) << Glance::Troubled;
    QTest::newRow("unknown kind") << of({QStringLiteral("gremlins")}) << Glance::Troubled;
    QTest::newRow("kinds not told") << troubledOfOldServer << Glance::Troubled;
    QTest::newRow("several") << of({QStringLiteral("disk-low"), QStringLiteral("store-incomplete"),
                                    QStringLiteral("picture-frozen")})
                             << Glance::Frozen;
}

void TestGlance::saysTheGravest()
{
    QFETCH(console::client::ScreenSummary, screen);
    QFETCH(Glance, glance);
    QCOMPARE(glanceOf(screen), glance);
}

QTEST_GUILESS_MAIN(TestGlance)
#include "tst_glance.moc"
