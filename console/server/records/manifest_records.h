// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "playlists/manifest.h"

#include <optional>

namespace ironfence::console::server::records {

/// A manifest as it was accepted.
struct ManifestRecord
{
    playlists::Manifest manifest;
    QByteArray envelope;
    qint64 acceptedMs = 0;

    [[nodiscard]] base::ObjectRef object() const { return {base::Sha256::of(envelope), envelope.size()}; }
};

/// The same, and until when it was the current one.
struct ManifestLine
{
    ManifestRecord record;
    std::optional<qint64> replacedMs; ///< nothing: it still is
};

/// Every manifest that was ever accepted; the highest version of an authority is the current one.
class ManifestRecords
{
public:
    explicit ManifestRecords(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<ManifestRecord>
    current(const base::AuthorityId &authority) const; ///< NotFound before the first
    [[nodiscard]] base::Result<QList<ManifestRecord>> currentOfAll() const;
    /// The next `limit` versions of an authority that are lower than `before`, the highest first.
    [[nodiscard]] base::Result<QList<ManifestLine>> page(const base::AuthorityId &authority, qint64 before,
                                                         int limit) const;
    [[nodiscard]] base::Result<ManifestLine> find(const base::AuthorityId &authority,
                                                  qint64 version) const; ///< NotFound
    [[nodiscard]] base::Result<void> add(const ManifestRecord &manifest);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
