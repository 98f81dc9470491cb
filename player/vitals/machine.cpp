// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/vitals/machine.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <unistd.h>

namespace ironfence::player {

namespace {

constexpr qsizetype mostSensors = 64;
constexpr qint64 longestNumber = 32;
constexpr qint64 longestStatm = 256;
constexpr qint64 coldest = -40'000;
constexpr qint64 hottest = 150'000;

/// A sensor that is asleep or broken answers with an error: then there is nothing.
QByteArray beginningOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    // Unbuffered: files of the kernel are made when they are read, and have no size.
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(bytes) : QByteArray();
}

QStringList entriesOf(const QString &folder, const QString &pattern, QDir::Filters kind)
{
    // Most of what lies below /sys/class is a link.
    return QDir(folder).entryList({pattern}, kind | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostSensors);
}

std::optional<qint64> hottestOf(const QStringList &sensors)
{
    std::optional<qint64> highest;
    for (const auto &sensor : sensors.mid(0, mostSensors)) {
        bool isNumber = false;
        const qint64 reading = beginningOf(sensor, longestNumber).trimmed().toLongLong(&isNumber);
        if (isNumber && reading >= coldest && reading <= hottest)
            highest = std::max(highest.value_or(reading), reading);
    }
    return highest;
}

} // namespace

std::optional<qint64> temperatureOf(const QString &root)
{
    QStringList zones;
    const QString thermal = root + QStringLiteral("/sys/class/thermal/");
    for (const auto &zone : entriesOf(thermal, QStringLiteral("thermal_zone*"), QDir::Dirs))
        zones.append(thermal + zone + QStringLiteral("/temp"));
    if (const auto found = hottestOf(zones))
        return found;

    QStringList sensors;
    const QString monitors = root + QStringLiteral("/sys/class/hwmon/");
    for (const auto &monitor : entriesOf(monitors, QStringLiteral("hwmon*"), QDir::Dirs)) {
        const QString folder = monitors + monitor + u'/';
        for (const auto &sensor : entriesOf(folder, QStringLiteral("temp*_input"), QDir::Files))
            sensors.append(folder + sensor);
    }
    return hottestOf(sensors);
}

std::optional<qint64> memoryOf(const QString &root)
{
    const auto pages = beginningOf(root + QStringLiteral("/proc/self/statm"), longestStatm).simplified().split(' ');
    bool isNumber = false;
    const qint64 resident = pages.value(1).toLongLong(&isNumber);
    const qint64 pageBytes = ::sysconf(_SC_PAGESIZE);
    constexpr qint64 mostPages = qint64{1} << 40;
    if (!isNumber || resident < 0 || resident > mostPages || pageBytes <= 0)
        return {};
    return resident * pageBytes;
}

} // namespace ironfence::player
