// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/disk_store.h"
#include "player/vitals/machine.h"
#include "player/vitals/vitals.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace ironfence;
using namespace std::chrono_literals;
using player::Vitals;

namespace {

struct Made
{
    QByteArray path; ///< below the root
    QByteArray content;
};

const char *const zone = "sys/class/thermal/thermal_zone";
const char *const monitor = "sys/class/hwmon/hwmon";

} // namespace

Q_DECLARE_METATYPE(QList<Made>)

/// What a screen tells of itself, read from a system made of files.
class TestVitals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void tellsTheHottestSensor_data();
    void tellsTheHottestSensor();
    void readsNoMoreThanItMust();
    void tellsTheMemory_data();
    void tellsTheMemory();
    void tellsTheRealMachine();
    void tellsTheRateOfWhatMoved();
    void tellsTheStore();
    void looksNotTooOften();

private:
    void make(const Made &made) const;
    std::unique_ptr<QTemporaryDir> m_root;
    support::ManualClock m_clock;
};

void TestVitals::make(const Made &made) const
{
    const auto path = m_root->filePath(QString::fromLatin1(made.path));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.content) == made.content.size());
}

void TestVitals::tellsTheHottestSensor_data()
{
    QTest::addColumn<QList<Made>>("files");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<qint64>("temperature");
    const auto row = [](const char *name, const QList<Made> &files, std::optional<qint64> temperature) {
        QTest::newRow(name) << files << temperature.has_value() << temperature.value_or(0);
    };
    const QByteArray z(zone);
    const QByteArray m(monitor);
    row("none", {}, {});
    row("one zone", {{z + "0/temp", "51500\n"}}, 51'500);
    row("the hottest of zones", {{z + "0/temp", "51500\n"}, {z + "1/temp", "63000\n"}, {z + "2/temp", "20000\n"}},
        63'000);
    row("below zero", {{z + "0/temp", "-11000\n"}}, -11'000);
    row("zones before monitors", {{z + "0/temp", "40000\n"}, {m + "0/temp1_input", "70000\n"}}, 40'000);
    row("monitors without zones", {{m + "0/temp1_input", "30000\n"}, {m + "1/temp3_input", "45000\n"}}, 45'000);
    row("zones that say nothing", {{z + "0/temp", ""}, {m + "0/temp1_input", "45000\n"}}, 45'000);
    row("what is no temperature", {{m + "0/temp1_max", "90000\n"}, {m + "0/fan1_input", "1200\n"}}, {});
    row("a broken sensor", {{z + "0/temp", "-273200\n"}, {z + "1/temp", "48000\n"}}, 48'000);
    row("an impossible one", {{z + "0/temp", "2147483647\n"}}, {});
    row("text", {{z + "0/temp", "hot\n"}}, {});
    row("not a zone", {{"sys/class/thermal/cooling_device0/temp", "51500\n"}}, {});
}

void TestVitals::tellsTheHottestSensor()
{
    QFETCH(QList<Made>, files);
    QFETCH(bool, isThere);
    for (const auto &file : files)
        make(file);
    const auto told = player::temperatureOf(m_root->path());
    QCOMPARE(told.has_value(), isThere);
    if (isThere)
        QTEST(*told, "temperature");
}

void TestVitals::readsNoMoreThanItMust()
{
    // A number that goes on for ever, and more sensors than any machine has: by name, the last ones are not read.
    make({QByteArray(zone) + "0/temp", QByteArray(1'000'000, '1')});
    QVERIFY(!player::temperatureOf(m_root->path()));
    for (int i = 100; i < 200; ++i)
        make({zone + QByteArray::number(i) + "/temp", QByteArray::number(i == 199 ? 99'000 : 20'000)});
    QCOMPARE(player::temperatureOf(m_root->path()), 20'000);
}

void TestVitals::tellsTheMemory_data()
{
    QTest::addColumn<QByteArray>("statm");
    QTest::addColumn<qint64>("pages"); // -1: not told
    QTest::newRow("as the kernel writes it") << QByteArray("45678 1234 567 8 0 9012 0\n") << qint64{1'234};
    QTest::newRow("cut") << QByteArray("45678") << qint64{-1};
    QTest::newRow("empty") << QByteArray() << qint64{-1};
    QTest::newRow("negative") << QByteArray("1 -5 3") << qint64{-1};
    QTest::newRow("beyond all bounds") << QByteArray("1 9223372036854775807 3") << qint64{-1};
}

void TestVitals::tellsTheMemory()
{
    QFETCH(QByteArray, statm);
    QFETCH(qint64, pages);
    make({"proc/self/statm", statm});
    const auto told = player::memoryOf(m_root->path());
    QCOMPARE(told.value_or(-1), pages < 0 ? -1 : pages * ::sysconf(_SC_PAGESIZE));
}

void TestVitals::tellsTheRealMachine()
{
    const auto store = *media::DiskStore::open(m_root->filePath(QStringLiteral("content")));
    Vitals vitals(*store, m_root->path(), m_clock);
    const auto machine = vitals.machine();
    QVERIFY(machine.memoryBytes && *machine.memoryBytes > 1'000'000);
    QVERIFY(machine.diskTotalBytes && *machine.diskTotalBytes >= vitals.diskFreeBytes());
    QVERIFY(vitals.diskFreeBytes() > 0);
    Vitals nowhere(*store, QStringLiteral("/no/such/folder"), m_clock, m_root->path());
    QVERIFY(nowhere.machine() == messaging::MachineVitals{});
    QCOMPARE(nowhere.diskFreeBytes(), 0);
}

void TestVitals::tellsTheRateOfWhatMoved()
{
    const auto store = *media::DiskStore::open(m_root->filePath(QStringLiteral("content")));
    Vitals vitals(*store, m_root->path(), m_clock);
    messaging::PictureVitals nothing;
    nothing.repeatedFrames = 0;
    QVERIFY(vitals.picture({}) == nothing);
    vitals.decoderFailed();
    auto told = vitals.picture({999ms, 20, 5, 3});
    QCOMPARE(told.repeatedFrames, 3);
    QCOMPARE(told.videoFrames, 20);
    QCOMPARE(told.droppedFrames, 5);
    QCOMPARE(told.decoderFaults, 1);
    QVERIFY(!told.presentedFpsMilli); // too short to tell
    told = vitals.picture({2'000ms, 50, 5});
    QCOMPARE(told.presentedFpsMilli, 25'000);
    told = vitals.picture({2'000ms, 50, 5});
    QVERIFY(!told.presentedFpsMilli); // nothing moved since
    told = vitals.picture({12'000ms, 50, 255});
    QCOMPARE(told.presentedFpsMilli, 0); // frozen
    told = vitals.picture({15'000ms, 140, 255});
    QCOMPARE(told.presentedFpsMilli, 30'000); // of what moved since
}

void TestVitals::tellsTheStore()
{
    const auto store = *media::DiskStore::open(m_root->filePath(QStringLiteral("content")));
    QVERIFY(media::put(*store, "one"));
    QVERIFY(media::put(*store, "three"));
    Vitals vitals(*store, m_root->path(), m_clock);
    const auto told = vitals.store();
    QVERIFY(told);
    QCOMPARE(told->objects, 2);
    QCOMPARE(told->bytes, 8);
    QVERIFY(!told->quotaBytes);
}

void TestVitals::looksNotTooOften()
{
    const auto store = *media::DiskStore::open(m_root->filePath(QStringLiteral("content")));
    make({QByteArray(zone) + "0/temp", "50000\n"});
    Vitals vitals(*store, m_root->path(), m_clock, m_root->path());
    QCOMPARE(vitals.machine().temperatureMilliC, 50'000);
    make({QByteArray(zone) + "0/temp", "60000\n"});
    m_clock.advance(Vitals::freshFor - 1ms);
    QCOMPARE(vitals.machine().temperatureMilliC, 50'000);
    m_clock.advance(1ms);
    QCOMPARE(vitals.machine().temperatureMilliC, 60'000);
}

QTEST_GUILESS_MAIN(TestVitals)
#include "tst_vitals.moc"
