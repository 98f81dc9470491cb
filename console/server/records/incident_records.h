// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/sql/database.h"
#include "base/time.h"

#include <optional>

namespace ironfence::console::server::records {

/// Something that is, or was, wrong with a screen.
struct IncidentRecord
{
    qint64 id = 0; ///< counts up and is never used again
    base::ScreenId screen;
    QString kind;     ///< of the rule that opened it
    QString severity; ///< "critical", "warning" or "notice"
    base::UtcTime opened;
    std::optional<base::UtcTime> acknowledged;
    std::optional<base::UtcTime> recovered;
    qint64 times = 1;          ///< how often it was opened: it came again soon after it had recovered
    QString text;              ///< what was wrong when it was opened last
    QString note;              ///< of whoever acknowledged it
    QByteArray figures = "{}"; ///< of `text`, an object; "{}": none are known

    bool operator==(const IncidentRecord &) const = default;
};

/// Which part of the list of incidents, the newest first.
struct IncidentPage
{
    bool onlyOpen = true;    ///< leaves out what has recovered
    base::ScreenId screen{}; ///< empty: of all
    qint64 after = 0;        ///< those that follow this id in the list, that is, of lower ids; 0: from the newest
    int limit = 500;
};

/// Incidents of screens; at most one that has not recovered of each screen and kind.
class IncidentRecords
{
public:
    explicit IncidentRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<QList<IncidentRecord>> page(const IncidentPage &page) const;
    [[nodiscard]] base::Result<IncidentRecord> find(qint64 id) const; ///< NotFound
    /// The newest of a screen and kind; nothing: there never was one.
    [[nodiscard]] base::Result<std::optional<IncidentRecord>> newest(const base::ScreenId &screen,
                                                                     const QString &kind) const;
    [[nodiscard]] base::Result<QList<IncidentRecord>> open() const;
    [[nodiscard]] base::Result<qint64> countOpen() const;

    /// Answers the id; that of the record does not matter.
    [[nodiscard]] base::Result<qint64> add(const IncidentRecord &incident);
    /// Stores everything but id, screen and kind anew.
    [[nodiscard]] base::Result<void> put(const IncidentRecord &incident);

    /// Removes incidents that recovered before `time`: at most `limit`, and answers how many.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::UtcTime time, int limit);
    /// Removes what has recovered of a screen, but for its `count` newest incidents.
    [[nodiscard]] base::Result<void> keepNewest(const base::ScreenId &screen, int count);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
