// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/film_meter.h"

#include <QTest>

using ironfence::console::cli::timeLeft;
using namespace std::chrono_literals;

class TestFilmMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowLong_data();
    void saysHowLong();
};

void TestFilmMeter::saysHowLong_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("left"); // of 1000 frames
    QTest::newRow("nothing is done") << 0 << 5 << QString();
    QTest::newRow("too early to say") << 10 << 0 << QString();
    QTest::newRow("a tenth") << 100 << 10 << QStringLiteral("1:30");
    QTest::newRow("all but a little") << 999 << 100 << QStringLiteral("0:00");
    QTest::newRow("all") << 1000 << 100 << QString();
    QTest::newRow("slow") << 1 << 60 << QStringLiteral("999:00");
}

void TestFilmMeter::saysHowLong()
{
    QFETCH(int, done);
    QFETCH(int, seconds);
    QTEST(timeLeft(done, 1000, std::chrono::seconds(seconds)), "left");
}

QTEST_APPLESS_MAIN(TestFilmMeter)
#include "tst_film_meter.moc"
