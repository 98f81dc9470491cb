// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_sums.h"
#include "messaging/play_batch.h"
#include "playlists/rules/time_zone.h"

namespace ironfence::console::server::records {

/// Plays of a chain that its screen had to give up.
struct PlayHole
{
    qint64 first = 0;
    qint64 last = 0;
    base::UtcTime from; ///< the end of the play before
    base::UtcTime to;   ///< the beginning of the play behind

    bool operator==(const PlayHole &) const = default;
};

/// What verify() found wrong.
struct PlayFault
{
    messaging::ChainName chain;
    qint64 sequence = 0; ///< of the first play that does not fit; 0: the sums do not
    QString message;
};

/// Every play that a screen has sent, each once, in its chain. See docs/wire.md, "Chains".
class PlayRecords
{
public:
    /// A journal that is lost begins another chain; more than so many of one screen are no accident.
    static constexpr int maxChains = 1'000;
    /// A hash is kept at least every so many plays.
    static constexpr qint64 anchored = 200;

    explicit PlayRecords(base::sql::Database &database)
        : m_database(&database), m_words(database), m_rows(database, m_words), m_sums(database, m_words)
    {
    }

    /// Takes what follows what is stored, and says how far that is. Part of the transaction that is open; after it was
    /// rolled back, forget(). `zone` is that of the screen's place. Errors: Invalid (too many chains).
    [[nodiscard]] base::Result<messaging::PlaysStored> store(const messaging::PlayBatch &batch,
                                                             const playlists::rules::TimeZone &zone);
    void forget();

    /// Plays that were on the glass at any time of the interval, by beginning; at most `limit`.
    [[nodiscard]] base::Result<QList<StoredPlay>> between(const base::ScreenId &screen, base::UtcTime from,
                                                          base::UtcTime to, int limit) const;
    /// The end of the newest play that is stored; 1970 when there is none.
    [[nodiscard]] base::Result<base::UtcTime> knownUntil(const base::ScreenId &screen) const;
    [[nodiscard]] base::Result<QList<PlayHole>> holes(const base::ScreenId &screen) const; ///< by time
    [[nodiscard]] const PlaySums &sums() const { return m_sums; }

    /// Recomputes every hash of a screen's chains, and its sums, from the rows.
    [[nodiscard]] base::Result<QList<PlayFault>> verify(const base::ScreenId &screen,
                                                        const playlists::rules::TimeZone &zone) const;
    /// Removes plays that began before `time`, oldest first, at most `limit`, and answers how many; their sums stay.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::UtcTime time, int limit);

private:
    struct Chain;
    [[nodiscard]] base::Result<Chain> chainOf(const messaging::PlayBatch &batch);
    [[nodiscard]] base::Result<void> append(Chain &chain, const messaging::PlayBatch &batch,
                                            const playlists::rules::TimeZone &zone);
    [[nodiscard]] base::Result<void> noteHole(const Chain &chain, const messaging::PlayBatch &batch);
    [[nodiscard]] base::Result<void> save(const Chain &chain);
    [[nodiscard]] base::Result<std::optional<base::UtcTime>> originOf(qint64 chain, const messaging::Play &play);
    [[nodiscard]] base::Result<void> putRight(const Chain &chain, const messaging::Play &play, base::UtcTime origin,
                                              const playlists::rules::TimeZone &zone);
    [[nodiscard]] base::Result<std::optional<PlayFault>> verifyChain(const Chain &chain) const;
    [[nodiscard]] base::Result<bool> reconciles(const base::ScreenId &screen,
                                                const playlists::rules::TimeZone &zone) const;

    base::sql::Database *m_database;
    mutable PlayWords m_words;
    PlayRows m_rows;
    PlaySums m_sums;
    QSet<std::pair<qint64, QString>> m_boots; ///< of which the origin is stored
};

} // namespace ironfence::console::server::records
