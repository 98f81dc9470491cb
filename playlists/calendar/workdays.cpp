// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/calendar/workdays.h"

#include <QDir>
#include <QFile>

namespace ironfence::playlists::calendar {

Workdays::Workdays(const QList<WorkdaysNotice> &notices)
{
    for (const auto &notice : notices)
        add(notice);
}

Workdays Workdays::shipped()
{
    Workdays workdays;
    const QDir folder(QStringLiteral(":/ironfence/playlists/calendar/notices"));
    for (const auto &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto notice = file.open(QIODevice::ReadOnly)
                                ? WorkdaysNotice::parse(file.readAll())
                                : base::failure(base::ErrorCode::Io, QStringLiteral("cannot be read"), name);
        Q_ASSERT(notice.has_value()); // compiled in, and read by a test
        workdays.add(*notice);
    }
    return workdays;
}

void Workdays::add(const WorkdaysNotice &notice)
{
    m_notices.insert(notice.year, notice);
}

bool Workdays::isWorkday(QDate date) const
{
    // The year's own notice first; then that of the year after, which may reach back into December, as the one for 2023
    // did, and that of the year before, which may reach into January.
    for (const int year : {date.year(), date.year() + 1, date.year() - 1}) {
        const auto notice = m_notices.constFind(year);
        if (notice == m_notices.constEnd())
            continue;
        if (notice->work.contains(date))
            return true;
        if (notice->isOff(date))
            return false;
    }
    return date.isValid() && date.dayOfWeek() < Qt::Saturday;
}

} // namespace ironfence::playlists::calendar
