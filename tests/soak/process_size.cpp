// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/process_size.h"

#include <QDir>
#include <QFile>
#include <cmath>

namespace ironfence::tests {

std::optional<ProcessSize> ProcessSize::of(qint64 pid)
{
    const QDir process(QStringLiteral("/proc/%1").arg(pid));
    QFile status(process.filePath(QStringLiteral("status")));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    ProcessSize size;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            size.residentMib = line.mid(6).trimmed().split(' ').front().toDouble() / 1'024;
    }
    const auto entries = [&](const QString &folder) {
        return static_cast<double>(
            QDir(process.filePath(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    };
    size.threads = entries(QStringLiteral("task"));
    size.handles = entries(QStringLiteral("fd"));
    return size.residentMib > 0 && size.handles > 0 ? std::optional(size) : std::nullopt;
}

base::json::Value ProcessSize::toJson() const
{
    const auto brief = [](double value) { return std::round(value * 10) / 10; };
    return {{"rss_mib", brief(residentMib)}, {"threads", brief(threads)}, {"fds", brief(handles)}};
}

} // namespace ironfence::tests
