// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/stretch_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop::fleet;
using namespace std::chrono_literals;
using console::timetable::Entry;
using console::timetable::Timetable;
using playlists::timeline::Shows;

/// A day in stretches that people can look at.
class TestDayPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTurnsTogether();
    void leavesOutZonesBeside();
    void tellsADayInBars();
    void tellsWhyOfAStretch();
    void namesWhatIsOutranked();
    void isEmptyWithoutATime();
};

namespace {

const base::UtcTime midnight = base::fromUnixMs(1'795'363'200'000); // 2026-11-22T16:00Z, a new day in Shanghai

Entry entry(base::Milliseconds from, base::Milliseconds length, const char *programme)
{
    Entry entry;
    entry.from = midnight + from;
    entry.to = entry.from + length;
    entry.shows = *programme == '\0' ? Shows::Dark : Shows::Item;
    if (entry.shows == Shows::Item)
        entry.programme = *base::ProgrammeId::parse(QLatin1String(programme));
    if (entry.shows == Shows::Item)
        entry.right = playlists::timeline::Right::Turn;
    return entry;
}

/// Two programmes take turns of 10 s and 30 s for two hours, one alone for an hour, then darkness.
Timetable evening()
{
    Timetable timetable;
    timetable.from = midnight;
    timetable.to = midnight + 4h;
    for (auto at = 0s; at < 2h; at += 40s) {
        timetable.entries.append(entry(at, 10s, "routine"));
        timetable.entries.append(entry(at + 10s, 30s, "campaign"));
    }
    for (auto at = 2h; at < 3h; at += 1h)
        timetable.entries.append(entry(at, 1h, "campaign"));
    timetable.entries.append(entry(3h, 2h, ""));
    return timetable;
}

} // namespace

void TestDayPlan::putsTurnsTogether()
{
    const auto plan = planOf(evening());
    QCOMPARE(plan.size(), 3);
    QCOMPARE(plan.at(0).from, midnight);
    QCOMPARE(plan.at(0).to, midnight + 2h);
    QCOMPARE(plan.at(0).parts.size(), 2);
    QCOMPARE(plan.at(0).parts.at(0).programme, QStringLiteral("campaign"));
    QVERIFY(qAbs(plan.at(0).parts.at(0).share - 0.75) < 1e-9);
    QCOMPARE(plan.at(1).to, midnight + 3h);
    QCOMPARE(plan.at(1).parts.size(), 1);
    QCOMPARE(plan.at(2).parts.at(0).shows, Shows::Dark);
    QCOMPARE(plan.at(2).to, midnight + 4h); // not beyond what was asked for
}

void TestDayPlan::leavesOutZonesBeside()
{
    auto timetable = evening();
    auto beside = entry(0s, 2h, "ticker");
    beside.right = playlists::timeline::Right::Beside;
    timetable.entries.append(beside);
    QCOMPARE(planOf(timetable), planOf(evening()));
}

void TestDayPlan::tellsADayInBars()
{
    DayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(evening());
    QCOMPARE(model.count(), 4);
    const auto second = model.index(1);
    QCOMPARE(second.data(DayModel::FromRole).toString(), QStringLiteral("00:00"));
    QCOMPARE(second.data(DayModel::ToRole).toString(), QStringLiteral("02:00"));
    QCOMPARE(second.data(DayModel::UpperRole).toDouble(), 0.75);
    QCOMPARE(second.data(DayModel::LengthRole).toDouble(), 0.5);
    // One programme has one colour, wherever it stands.
    QCOMPARE(model.index(0).data(DayModel::ColourRole), model.index(2).data(DayModel::ColourRole));
    QCOMPARE(model.hours().join(u' '), QStringLiteral("00:00 01:00 02:00 03:00"));
    model.clear();
    QCOMPARE(model.count(), 0);
}

void TestDayPlan::tellsWhyOfAStretch()
{
    DayModel day;
    day.show(evening());
    StretchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(day, 0);
    QCOMPARE(model.count(), 2);
    const auto first = model.index(0);
    QCOMPARE(first.data(StretchModel::ProgrammeRole).toString(), QStringLiteral("campaign"));
    QCOMPARE(first.data(StretchModel::ShareRole).toDouble(), 0.75);
    QCOMPARE(first.data(StretchModel::BecauseRole).toInt(), static_cast<int>(StretchModel::Because::Turn));
    QCOMPARE(first.data(StretchModel::ColourRole), day.index(0).data(DayModel::ColourRole));
    QCOMPARE(day.index(2).data(DayModel::StretchRole).toInt(), 1);
    day.show(evening(), {{QStringLiteral("campaign"), QStringLiteral("反诈宣传")}});
    QCOMPARE(day.index(0).data(DayModel::ProgrammeRole).toString(), QStringLiteral("反诈宣传"));
    model.show(day, 0);
    QCOMPARE(model.index(0).data(StretchModel::ProgrammeRole).toString(), QStringLiteral("反诈宣传"));
    QCOMPARE(model.index(1).data(StretchModel::ProgrammeRole).toString(), QStringLiteral("routine")); // has none
    model.show(day, 2);
    QCOMPARE(model.index(0).data(StretchModel::BecauseRole).toInt(), static_cast<int>(StretchModel::Because::Dark));
    QCOMPARE(model.index(0).data(StretchModel::ColourRole).toInt(), -1);
    model.show(day, -1);
    QCOMPARE(model.count(), 0);
}

void TestDayPlan::namesWhatIsOutranked()
{
    auto timetable = evening();
    const auto displaced = [](const char *programme) {
        console::timetable::Displaced one;
        one.programme = *base::ProgrammeId::parse(QLatin1String(programme));
        return one;
    };
    timetable.entries[0].displaced = {displaced("a"), displaced("b")};
    timetable.entries[100].displaced = {displaced("b"), displaced("c")};
    QCOMPARE(planOf(timetable).at(0).displaced.join(u' '), QStringLiteral("a b c")); // each once
    QVERIFY(planOf(timetable).at(1).displaced.isEmpty());
    for (int i = 0; i < 20; ++i)
        timetable.entries[i].displaced.append(displaced(qPrintable(QStringLiteral("x%1").arg(i))));
    QCOMPARE(planOf(timetable).at(0).displaced.size(), console::timetable::Entry::maxDisplaced);
}

void TestDayPlan::isEmptyWithoutATime()
{
    QVERIFY(planOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDayPlan)
#include "tst_day_plan.moc"
