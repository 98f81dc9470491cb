// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/screen_rows.h"

#include <optional>

namespace ironfence::console::server::records {

/// What the server knows of one screen.
struct ScreenRecord
{
    messaging::Assignment assignment;
    QByteArray envelope; ///< the signed assignment
    bool online = false;
    qint64 onlineSinceMs = 0; ///< when this session was first heard of
    QByteArray report;        ///< the screen's newest report document; empty before the first
    qint64 reportStoredMs = 0;
};

/// Name and salted hash: a line of the broker's password file.
struct ScreenPassword
{
    base::ScreenId screen;
    QString hash;
};

/// The little of a screen that a watch over all of them begins with.
struct ScreenOutline
{
    base::ScreenId screen;
    qint64 assignment = 0; ///< version
    QString session;       ///< of its newest presence; empty before the first
    bool hasReported = false;
};

/// Screens, their assignments, presence and newest reports.
class ScreenRecords
{
public:
    static constexpr int maxScreens = 10'000; ///< what one server is built for

    explicit ScreenRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<QList<ScreenRecord>> all() const; ///< by id
    /// What a list says of them.
    [[nodiscard]] ScreenRows rows() const { return ScreenRows(*m_database); }
    [[nodiscard]] base::Result<ScreenRecord> find(const base::ScreenId &screen) const; ///< NotFound
    [[nodiscard]] base::Result<QList<ScreenOutline>> outlines() const;
    [[nodiscard]] base::Result<qint64> versionOf(const base::ScreenId &screen) const; ///< NotFound
    [[nodiscard]] base::Result<qint64> count() const;
    [[nodiscard]] base::Result<QList<ScreenPassword>> passwords() const;
    /// Ids of the screens at or below one of the places, in order, each once: those behind `after`, as far as `until`
    /// (empty: all of them).
    [[nodiscard]] base::Result<QStringList> within(const QList<base::PlacePath> &places, const QString &after,
                                                   const QString &until) const;
    [[nodiscard]] base::Result<qint64> countWithin(const QList<base::PlacePath> &places) const;

    /// What changes an assignment or report changes several tables: within a transaction of the caller's.
    [[nodiscard]] base::Result<void> add(const messaging::Assignment &assignment, const QByteArray &envelope,
                                         const QString &passwordHash);
    [[nodiscard]] base::Result<void> reassign(const messaging::Assignment &assignment, const QByteArray &envelope);

    [[nodiscard]] base::Result<void> setPassword(const base::ScreenId &screen, const QString &passwordHash);

    /// A screen that was online already under the same session keeps its beginning. Unknown screens change nothing.
    [[nodiscard]] base::Result<void> setPresence(const base::ScreenId &screen, const QString &session, bool online,
                                                 qint64 nowMs);
    [[nodiscard]] base::Result<void> setReport(const base::ScreenId &screen, const QByteArray &report, qint64 nowMs);
    /// Nobody is known to be online while the broker is away; births and retained presence correct it.
    [[nodiscard]] base::Result<void> setAllOffline();

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
