// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "media/store.h"

#include <QHash>
#include <QSet>

namespace ironfence::media {

/// Small objects (documents, at most maxObjectBytes each) as rows of a database that it borrows: what is written inside
/// the owner's transaction appears or vanishes together with the owner's own rows. Use it on the database's thread.
/// Unfinished objects wait in memory: a new process fetches a small document anew.
class SqlStore final : public Store
{
public:
    static constexpr qint64 maxObjectBytes = 1024 * 1024;

    /// Makes its one table, `media_object`, when it is missing; the owner's numbered migrations do not mention it, so
    /// that every owner has the same one. Should its columns ever change, a table of another name follows. Errors: Io,
    /// Full, Corrupt.
    [[nodiscard]] static base::Result<std::unique_ptr<SqlStore>> open(base::sql::Database &database);

    [[nodiscard]] bool contains(const base::ObjectRef &object) const override;
    [[nodiscard]] base::Result<std::unique_ptr<StoreWriter>> write(const base::ObjectRef &object) override;
    [[nodiscard]] base::Result<QByteArray> read(const base::ObjectRef &object, qint64 maxBytes) const override;
    [[nodiscard]] base::Result<void> verify(const base::ObjectRef &object) const override;
    [[nodiscard]] base::Result<void> remove(const base::Sha256 &object) override;
    [[nodiscard]] base::Result<QList<base::ObjectRef>> list() const override;
    [[nodiscard]] qint64 partialBytes(const base::Sha256 &object) const override;
    [[nodiscard]] qint64 room() const override { return maxObjectBytes; } ///< of one object: its database knows no end

private:
    friend class SqlWriter;

    explicit SqlStore(base::sql::Database &database) : m_database(database) {}
    base::Result<void> insert(const base::Sha256 &object, const QByteArray &bytes);
    void keep(const base::Sha256 &object, const QByteArray &bytes);

    base::sql::Database &m_database;
    QSet<base::Sha256> m_writing;
    QHash<base::Sha256, QByteArray> m_unfinished;
};

} // namespace ironfence::media
