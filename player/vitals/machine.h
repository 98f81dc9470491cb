// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace ironfence::player {

/// The hottest sensor in thousandths of a degree Celsius: of /sys/class/thermal, or where that has none of
/// /sys/class/hwmon (Documentation/driver-api/thermal/sysfs-api and hwmon/sysfs-interface of the kernel). Sensors that
/// cannot be read, or say what no machine survives (outside −40 to 150 °C), are left out; nothing: there is none.
/// `root` stands for "/". Reads at most 64 sensors of 32 bytes.
[[nodiscard]] std::optional<qint64> temperatureOf(const QString &root);

/// The resident memory of this process in bytes, by /proc/self/statm (proc(5)).
[[nodiscard]] std::optional<qint64> memoryOf(const QString &root);

} // namespace ironfence::player
