// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace ironfence::console::desktop::alerts {

/// How long an alert took from its release to each glass that presented it, in ms.
class GlassTimes
{
public:
    GlassTimes() = default;
    explicit GlassTimes(QList<qint64> times); ///< in any order, 0 or more

    [[nodiscard]] qint64 least() const { return m_times.isEmpty() ? -1 : m_times.constFirst(); } ///< −1: none yet
    [[nodiscard]] qint64 most() const { return m_times.isEmpty() ? -1 : m_times.constLast(); }   ///< −1: none yet
    /// The shortest time within which this part of them (0–1) had it; −1: none yet.
    [[nodiscard]] qint64 within(double part) const;

    /// The largest time of each class but the last, which has what took longer. About a second is what is promised; the
    /// classes are finer below it and coarser above.
    [[nodiscard]] static const QList<int> &bounds();
    [[nodiscard]] QList<int> classes() const; ///< how many glasses are in each: one more than there are bounds

private:
    QList<qint64> m_times; ///< ascending
};

} // namespace ironfence::console::desktop::alerts
