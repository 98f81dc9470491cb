// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/glass_times.h"

#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::alerts {

GlassTimes::GlassTimes(QList<qint64> times) : m_times(std::move(times))
{
    std::sort(m_times.begin(), m_times.end());
}

qint64 GlassTimes::within(double part) const
{
    if (m_times.isEmpty())
        return -1;
    const auto count = std::ceil(std::clamp(part, 0.0, 1.0) * static_cast<double>(m_times.size()));
    return m_times.at(std::max<qsizetype>(static_cast<qsizetype>(count), 1) - 1);
}

const QList<int> &GlassTimes::bounds()
{
    static const QList<int> bounds = {100, 250, 500, 1'000, 2'000, 5'000, 30'000};
    return bounds;
}

QList<int> GlassTimes::classes() const
{
    QList<int> classes;
    auto from = m_times.cbegin();
    for (const int bound : bounds()) {
        const auto to = std::upper_bound(from, m_times.cend(), bound);
        classes.append(static_cast<int>(to - from));
        from = to;
    }
    classes.append(static_cast<int>(m_times.cend() - from));
    return classes;
}

} // namespace ironfence::console::desktop::alerts
