// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/time.h"
#include "tests/support/deployment.h"
#include "tests/support/picture.h"
#include "tests/support/xvfb.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ironfence;
using ironfence::base::json::Value;
using ironfence::support::Deployment;
using ironfence::support::Xvfb;

/// A campaign that begins after tomorrow is on the disk today, and begins although nobody is there any more.
class TestAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCampaignIsThereBeforeItBegins();
};

namespace {

const QColor red(200, 30, 30);
const QColor blue(30, 60, 200);

/// A mandatory programme of one picture, valid from then on.
bool publishCampaign(const Deployment &deployment, const QColor &colour, base::UtcTime validFrom)
{
    const QString folder = deployment.dir(QStringLiteral("campaign"));
    QDir().mkpath(folder);
    QFile picture(folder + QStringLiteral("/picture.png"));
    QFile document(folder + QStringLiteral("/campaign.json"));
    const Value programme{{"type", "programme"},
                          {"spec_version", "1.0"},
                          {"id", "campaign"},
                          {"title", "campaign"},
                          {"rank", "mandatory"},
                          {"valid_from", base::toRfc3339(validFrom).toStdString()},
                          {"playlist",
                           {{"title", "campaign"},
                            {"items", Value::array({{{"kind", "image"},
                                                     {"duration_s", 1},
                                                     {"asset", {{"file", picture.fileName().toStdString()}}}}})}}}};
    if (!picture.open(QIODevice::WriteOnly) || picture.write(support::pictureOf(colour)) < 0 ||
        !document.open(QIODevice::WriteOnly) || document.write(base::json::write(programme)) < 0)
        return false;
    picture.close();
    document.close();
    return deployment
                   .cli({QStringLiteral("programme"), QStringLiteral("add"), document.fileName(),
                         QStringLiteral("--with-assets")})
                   .exitCode == 0 &&
           deployment.cli({QStringLiteral("publish"), QStringLiteral("--yes")}).exitCode == 0;
}

} // namespace

void TestAhead::aCampaignIsThereBeforeItBegins()
{
    const QString screen = QStringLiteral("one");
    Xvfb display(QSize(320, 240));
    QVERIFY2(display.start(), "Xvfb does not start");
    Deployment deployment(display.display());
    const auto logs = qScopeGuard([&] {
        if (QTest::currentTestFailed())
            qInfo().noquote() << deployment.logs();
    });
    QVERIFY(deployment.create());
    QVERIFY(deployment.startServer());
    // 512 KiB/s, at any time of the day.
    QVERIFY(deployment.addScreen(screen, QStringLiteral("160x120+0+0"), QStringLiteral("test/bank"),
                                 {QStringLiteral("--download-rate"), QStringLiteral("512")}));
    QVERIFY(deployment.startPlayer(screen));
    QVERIFY(deployment.publishColours(QStringLiteral("colours"), {red}));
    QTRY_COMPARE_WITH_TIMEOUT(deployment.glass({80, 60}), red, 20'000);

    const auto now = std::chrono::time_point_cast<base::Milliseconds>(std::chrono::system_clock::now());
    QVERIFY(publishCampaign(deployment, blue, now + std::chrono::hours{30}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(deployment.storeFile(screen, blue)), 20'000);
    QTest::qWait(2'000); // longer than the trial of this deployment
    QCOMPARE(deployment.glass({80, 60}), red);
    const auto store = deployment.report(screen).value("store", Value());
    QVERIFY(store.is_object() && store.value("short_bytes", 1) == 0 && store.value("missing_bytes", 1) == 0);

    deployment.server().kill();
    deployment.player(screen).terminate();
    QVERIFY(deployment.startPlayer(screen, {QStringLiteral("faketime"), QStringLiteral("-f"), QStringLiteral("+31h")},
                                   {QStringLiteral("DONT_FAKE_MONOTONIC=1"), QStringLiteral("FAKETIME_DONT_RESET=1")}));
    QTRY_COMPARE_WITH_TIMEOUT(deployment.glass({80, 60}), blue, 30'000);
}

QTEST_GUILESS_MAIN(TestAhead)
#include "tst_ahead.moc"
