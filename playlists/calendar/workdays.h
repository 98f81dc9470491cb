// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/calendar/workdays_notice.h"

#include <QMap>
#include <QSet>

namespace ironfence::playlists::calendar {

/// Which days are worked: Monday to Friday, but for what the notices of the known years say.
class Workdays
{
public:
    Workdays() = default;
    /// A notice for a year that is known already takes the place of the former one.
    explicit Workdays(const QList<WorkdaysNotice> &notices);

    /// The notices that this version was shipped with.
    [[nodiscard]] static Workdays shipped();

    void add(const WorkdaysNotice &notice);

    /// Whether there is a notice for the year. Of other years only the weekends are known, and what the notices of
    /// their neighbours say of December and January.
    [[nodiscard]] bool known(int year) const { return m_notices.contains(year); }
    [[nodiscard]] QList<WorkdaysNotice> notices() const { return m_notices.values(); } ///< by year
    [[nodiscard]] bool isWorkday(QDate date) const;
    [[nodiscard]] bool isDayOff(QDate date) const { return !isWorkday(date); }

private:
    QMap<int, WorkdaysNotice> m_notices; // by year
};

} // namespace ironfence::playlists::calendar
