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
    messaging::ChainName chain{};

    [[nodiscard]] base::UtcTime to() const { return from + play.duration; }
};

/// A play on its way into the table.
struct NewPlay
{
    const messaging::Play *play = nullptr; ///< borrowed
    base::UtcTime from;
    std::optional<base::Milliseconds> shift; ///< nothing while the screen did not know the time and nobody does
    qint64 day = 0;                          ///< of whose sums it is
    qint64 authority = 0;                    ///< words; set by insert()
    qint64 item = 0;
    qint64 boot = 0;
};

/// Plays as rows of the table, there and back: a row gives the very JSON that was chained.
class PlayRows
{
public:
    PlayRows(base::sql::Database &database, PlayWords &words) : m_database(&database), m_words(&words) {}

    /// Looks up their words and inserts them.
    [[nodiscard]] base::Result<void> insert(qint64 chain, const base::ScreenId &screen, QList<NewPlay> &plays);
    /// A row of a SELECT of `columns()`. Errors: Corrupt, also when the columns do not say what the body says.
    [[nodiscard]] base::Result<StoredPlay> read(const QSqlQuery &row) const;
    /// What a row says besides the play: where it stands.
    struct Place
    {
        bool isPlaced = false; ///< in the server's time, by the screen or by a later play
        qint64 day = 0;        ///< of whose sums it is
        qint64 boot = 0;       ///< word
    };
    [[nodiscard]] static Place placeOf(const QSqlQuery &row);
    [[nodiscard]] static QString columns();
    static constexpr int columnCount = 22;

    void forget() { m_contents.clear(); }

private:
    [[nodiscard]] base::Result<QVariantList> valuesOf(qint64 chain, const base::ScreenId &screen, NewPlay &play);
    [[nodiscard]] base::Result<void> readWords(const QSqlQuery &row, messaging::Play &play) const;
    [[nodiscard]] base::Result<messaging::PlayContent> contentOf(qint64 number) const;

    base::sql::Database *m_database;
    PlayWords *m_words;
    mutable QHash<qint64, messaging::PlayContent> m_contents;
};

} // namespace ironfence::console::server::records
