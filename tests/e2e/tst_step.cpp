// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/clips.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QSet>
#include <QTest>

using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::GlassWatch;
using ironfence::support::Xvfb;
using ironfence::tests::Clips;

/// Screens of a place show the same frame at the same time, with no message between them: each by the timeline and the
/// server's time, whatever their machines' clocks say. Seen from outside, on frames that tell their number.
class TestStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screensOfAPlaceAreInStep();
};

namespace {

constexpr int frames = 150;

/// What stood on the glass at an instant; -1 for no frame of the clip.
int numberAt(const QList<GlassWatch::Sight> &sights, qint64 us)
{
    int number = -1;
    for (const auto &sight : sights) {
        if (sight.fromUs > us)
            break;
        number = Clips::numberOf(sight.colour);
    }
    return number;
}

} // namespace

void TestStep::screensOfAPlaceAreInStep()
{
    Xvfb display({480, 240});
    QVERIFY2(display.start(), "Xvfb does not start");
    const Clips clips;
    const auto clip = clips.counting(QStringLiteral("counting.mp4"), frames); // 15 s, 10 frames a second
    QVERIFY(!clip.isEmpty());

    Deployment deployment(display.display());
    QVERIFY(deployment.create());
    QVERIFY(deployment.startServer());
    QVERIFY(deployment.addScreen(QStringLiteral("one"), QStringLiteral("160x120+0+0")));
    QVERIFY(deployment.addScreen(QStringLiteral("two"), QStringLiteral("160x120+200+0")));
    QVERIFY(deployment.publish(QStringLiteral("count"),
                               Value::array({{{"kind", "video"}, {"asset", {{"file", clip.toStdString()}}}}})));
    const auto plays = [&](QPoint point) { return Clips::numberOf(deployment.glass(point).rgb()) >= 0; };
    QVERIFY(deployment.startPlayer(QStringLiteral("one")));
    QTRY_VERIFY_WITH_TIMEOUT(plays({80, 60}), 30'000);
    // In the middle of the other's clip, and on a machine whose clock is a day and some seconds ahead.
    QVERIFY(deployment.startPlayer(QStringLiteral("two"),
                                   {QStringLiteral("faketime"), QStringLiteral("-f"), QStringLiteral("+86407.3s")},
                                   {QStringLiteral("DONT_FAKE_MONOTONIC=1"), QStringLiteral("FAKETIME_DONT_RESET=1")}));
    QTRY_VERIFY_WITH_TIMEOUT(plays({280, 60}), 30'000);
    QTest::qWait(3000);

    GlassWatch first(display.display(), {80, 60});
    GlassWatch second(display.display(), {280, 60});
    QTest::qWait(20'000); // at least one whole round, and its seam
    const auto one = first.stop();
    const auto two = second.stop();
    QVERIFY(!one.isEmpty() && !two.isEmpty());

    QSet<int> seen;
    int looks = 0;
    int same = 0;
    int near = 0;
    const auto begin = std::max(one.first().fromUs, two.first().fromUs) + 100'000;
    const auto end = std::min(one.last().fromUs, two.last().fromUs);
    for (auto us = begin; us < end; us += 7'000) {
        const int a = numberAt(one, us);
        const int b = numberAt(two, us);
        const int apart = (a - b + frames) % frames;
        ++looks;
        seen.insert(a);
        same += a >= 0 && a == b ? 1 : 0;
        near += a >= 0 && b >= 0 && (apart <= 1 || apart == frames - 1) ? 1 : 0;
    }
    qInfo("of %d looks, on %lld frames: the same frame %.1f %%, at most one apart %.1f %%", looks,
          static_cast<long long>(seen.size()), 100.0 * same / looks, 100.0 * near / looks);
    QVERIFY(looks > 1000);
    QVERIFY(seen.size() > frames * 9 / 10); // it is the clip, from end to end
    QVERIFY2(near > 0.99 * looks, deployment.logs().constData());
    QVERIFY(same > 0.9 * looks); // measured: 99.6 %, and 97.5 % on a machine that is busy with other things
}

QTEST_GUILESS_MAIN(TestStep)
#include "tst_step.moc"
