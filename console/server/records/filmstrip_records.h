// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "media/filmstrip/filmstrip.h"

namespace ironfence::console::server::records {

/// A filmstrip that was made of an asset.
struct FilmstripRecord
{
    media::Filmstrip strip;
    qint64 madeMs = 0;

    bool operator==(const FilmstripRecord &) const = default;
};

/// The filmstrips of assets: those that there are, those that wait to be made, and those that cannot be.
class FilmstripRecords
{
public:
    static constexpr int mostAttempts = 2; ///< of what could not be made

    explicit FilmstripRecords(base::sql::Database &database) : m_database(&database) {}

    /// Assets that were examined, can be decoded and wait for theirs, the newest first: that is where people look.
    [[nodiscard]] base::Result<QList<base::ObjectRef>> waiting() const;
    /// How often the making of this one began.
    [[nodiscard]] base::Result<int> attempts(const base::Sha256 &asset) const;
    /// It begins: so many beginnings are counted, should it take the server with it.
    [[nodiscard]] base::Result<void> begin(const base::Sha256 &asset);
    /// It was broken off by somebody who may: it does not count.
    [[nodiscard]] base::Result<void> takeBack(const base::Sha256 &asset);
    /// One that was begun is there. Errors: Invalid (larger than it may be).
    [[nodiscard]] base::Result<void> put(const base::Sha256 &asset, const FilmstripRecord &record);
    /// One that was begun cannot be made; `fault` says why, and is not empty.
    [[nodiscard]] base::Result<void> fail(const base::Sha256 &asset, const QString &fault, qint64 nowMs);
    /// What could not be made waits once more, for `mostAttempts` in all: when the server starts.
    [[nodiscard]] base::Result<void> tryAgain();

    /// When it was made. Errors: NotFound (there is none).
    [[nodiscard]] base::Result<qint64> madeMs(const base::Sha256 &asset) const;
    [[nodiscard]] base::Result<FilmstripRecord> find(const base::Sha256 &asset) const; ///< NotFound

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
