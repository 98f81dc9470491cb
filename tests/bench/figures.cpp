// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <algorithm>
#include <cmath>

namespace ironfence::bench {

double Figures::quantile(double share) const
{
    if (m_values.isEmpty())
        return std::nan("");
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

Figures Figures::less(const Figures &other) const
{
    Figures differences;
    for (qsizetype i = 0; i < std::min(count(), other.count()); ++i)
        differences.add(m_values.at(i) - other.m_values.at(i));
    return differences;
}

QString Figures::line(const QString &unit) const
{
    const auto text = [&](double share) { return QString::number(quantile(share), 'f', 1); };
    return QStringLiteral("n=%1  min %2  p50 %3  p99 %4  max %5 %6")
        .arg(m_values.size())
        .arg(text(0), text(0.5), text(0.99), text(1), unit);
}

} // namespace ironfence::bench
