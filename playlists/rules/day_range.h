// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <vector>

namespace ironfence::playlists::rules {

/// Consecutive days of the local calendar.
struct DayRange
{
    QDate first;
    int count = 0;

    [[nodiscard]] QDate dayAt(int index) const { return first.addDays(index); }
    [[nodiscard]] QDate last() const { return first.addDays(count - 1); }
    bool operator==(const DayRange &) const = default;
};

/// Which days of a range are selected.
class DaySet
{
public:
    explicit DaySet(const DayRange &range, bool all = false)
        : m_range(range), m_days(static_cast<std::size_t>(range.count), all)
    {
    }

    [[nodiscard]] const DayRange &range() const { return m_range; }
    [[nodiscard]] bool at(int index) const { return m_days[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool isEmpty() const;

    /// Selects the days from `from` to `to`, both included, as far as they lie in the range.
    void select(QDate from, QDate to);
    /// Both sets have the same range.
    void unite(const DaySet &other);
    void subtract(const DaySet &other);

private:
    DayRange m_range;
    std::vector<bool> m_days;
};

} // namespace ironfence::playlists::rules
