// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "playlists/programme.h"

namespace ironfence::console::server::records {

/// The newest draft of a programme: exactly the bytes that the operator sent, because the manifest names them by hash.
struct ProgrammeRecord
{
    playlists::Programme programme;
    base::ObjectRef object;
    QByteArray document;
    qint64 addedMs = 0;
};

/// A draft in a list.
struct ProgrammeLine
{
    base::ProgrammeId id;
    base::Sha256 sha256;
    qint64 addedMs = 0;
};

/// Drafts: programmes that a manifest may name.
class ProgrammeRecords
{
public:
    explicit ProgrammeRecords(base::sql::Database &database) : m_database(&database) {}

    /// The next `limit` behind this id, by id; an empty one begins at the first.
    [[nodiscard]] base::Result<QList<ProgrammeLine>> page(const base::ProgrammeId &after, int limit) const;
    [[nodiscard]] base::Result<ProgrammeRecord> find(const base::ProgrammeId &programme) const; ///< NotFound
    /// Replaces the draft of the same id.
    /// Removing what is not there succeeds.
    [[nodiscard]] base::Result<void> remove(const base::ProgrammeId &programme);
    [[nodiscard]] base::Result<void> put(const ProgrammeRecord &programme);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
