// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ironfence::bench {

/// Measured values of one kind, in one unit.
class Figures
{
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    /// The value below which this share (0–1) of all lies (nearest rank).
    [[nodiscard]] double quantile(double share) const;
    /// Each of these less the one that was measured at the same turn.
    [[nodiscard]] Figures less(const Figures &other) const;
    /// "n=200 min 3.1 p50 5.0 p99 9.2 max 11.0 ms"
    [[nodiscard]] QString line(const QString &unit) const;

private:
    QList<double> m_values;
};

} // namespace ironfence::bench
