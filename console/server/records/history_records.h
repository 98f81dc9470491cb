// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "console/server/records/manifest_records.h"
#include "messaging/assignment.h"

#include <QSet>

namespace ironfence::console::server::records {

/// A version that was in force from the time it was accepted until the next one was.
struct AssignmentInForce
{
    qint64 version = 0;
    base::UtcTime from; ///< 1970 for what was there before this was kept
    QByteArray payload;
};

struct ManifestInForce
{
    base::AuthorityId authority;
    qint64 version = 0;
    base::UtcTime from;
    QByteArray payload;
};

/// What was in force when: assignments and manifests, and which programmes these named.
class HistoryRecords
{
public:
    /// How long it can be said what a screen should have shown: as long as plays are kept.
    static constexpr std::chrono::days keptFor{400};

    explicit HistoryRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<void> note(const messaging::Assignment &assignment, base::UtcTime now);
    [[nodiscard]] base::Result<void> note(const playlists::Manifest &manifest);

    /// Those in force at any time of the interval, oldest first.
    [[nodiscard]] base::Result<QList<AssignmentInForce>> assignmentsOf(const base::ScreenId &screen, base::UtcTime from,
                                                                       base::UtcTime to) const;
    /// The same of every authority, by authority, then version.
    [[nodiscard]] base::Result<QList<ManifestInForce>> manifests(base::UtcTime from, base::UtcTime to) const;
    /// One version, whenever it was. Errors: NotFound.
    [[nodiscard]] base::Result<ManifestInForce> manifest(const base::AuthorityId &authority, qint64 version) const;
    /// Programmes of every manifest that was in force at or after this time.
    [[nodiscard]] base::Result<QSet<base::Sha256>> programmesSince(base::UtcTime time) const;
    /// Drops what was replaced before this time.
    [[nodiscard]] base::Result<void> forgetBefore(base::UtcTime time);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
