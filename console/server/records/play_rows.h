// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_words.h"
#include "messaging/play.h"

namespace ironfence::console::server::records {

/// A play where it stands in the server's time.
struct StoredPlay
{
    messaging::Play play;
    base::UtcTime from;
    base::Milliseconds shift{0}; ///< by how much it was put right; 0 also while nobody knows

    [[nodiscard]] base::UtcTime to() const { return from + play.duration; }
};

/// Plays as rows of the table, there and back: a row gives the very JSON that was chained.
class PlayRows
{
public:
    PlayRows(base::sql::Database &database, PlayWords &words) : m_database(&database), m_words(&words) {}

    /// `shift`: nothing while the screen did not know the time and nobody does.
    [[nodiscard]] base::Result<void> insert(qint64 chain, const messaging::Play &play, base::UtcTime from,
                                            std::optional<base::Milliseconds> shift);
    /// Rows of a SELECT of `columns()`.
    [[nodiscard]] base::Result<StoredPlay> read(const QSqlQuery &row) const;
    [[nodiscard]] static QString columns();

private:
    base::sql::Database *m_database;
    PlayWords *m_words;
};

} // namespace ironfence::console::server::records
