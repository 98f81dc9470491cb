// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/account_records.h"
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

/// What an audit found wrong.
struct PlayFault
{
    messaging::ChainName chain;
    qint64 sequence = 0; ///< of the first play that does not fit; 0: the sums do not
    QString message;
};

/// Which plays an audit looks at next.
struct PlayPosition
{
    qint64 chain = 0;    ///< its number in the tables
    qint64 sequence = 0; ///< what follows this one
};

/// A part of an audit.
struct PlayAudit
{
    qint64 plays = 0; ///< looked at
    QList<PlayFault> faults;
    std::optional<PlayPosition> next; ///< where to go on; nothing: this was the last part
};

/// In which order plays are told: by beginning, then chain, then sequence, or the other way round.
enum class PlayOrder {
    Oldest,
    Newest,
};

/// Where a page of plays begins: behind this one.
struct PlayCursor
{
    base::UtcTime from;
    QString chain;
    qint64 sequence = 0;
};

class PlayDays;

/// Every play that a screen has sent, each once, in its chain. See docs/wire.md, "Chains". What only reads may also be
/// asked of a PlayRecords that another thread makes for a reading connection of its own.
class PlayRecords
{
public:
    /// A journal that is lost begins another chain; more than so many of one screen are no accident.
    static constexpr int maxChains = 1'000;
    /// Holes of one chain; a disk is not full so often.
    static constexpr int maxHoles = 1'000;
    /// A hash is kept at least every so many plays.
    static constexpr qint64 anchored = 200;
    /// Rows that are kept of one screen: 12,500 a day for 400 days. One that sends more pushes out its own oldest.
    static constexpr qint64 maxRows = 5'000'000;

    explicit PlayRecords(base::sql::Database &database)
        : m_database(&database)
        , m_words(database)
        , m_rows(database, m_words)
        , m_sums(database, m_words)
        , m_accounts(database)
    {
    }

    /// Takes what follows what is stored, and says how far that is. Part of the transaction that is open; after it was
    /// rolled back, forget(). `zone` is that of the screen's place. Errors: Invalid (too many chains).
    [[nodiscard]] base::Result<messaging::PlaysStored> store(const messaging::PlayBatch &batch,
                                                             const playlists::rules::TimeZone &zone, base::UtcTime now);
    void forget();

    /// Plays that were on the glass at any time of the interval; at most `limit`.
    [[nodiscard]] base::Result<QList<StoredPlay>> between(const base::ScreenId &screen, base::UtcTime from,
                                                          base::UtcTime to, int limit,
                                                          const std::optional<PlayCursor> &after = {},
                                                          PlayOrder order = PlayOrder::Oldest) const;
    /// The end of the newest play that is stored; 1970 when there is none.
    [[nodiscard]] base::Result<base::UtcTime> knownUntil(const base::ScreenId &screen) const;
    [[nodiscard]] base::Result<QList<PlayHole>> holes(const base::ScreenId &screen) const; ///< by time
    [[nodiscard]] const PlaySums &sums() const { return m_sums; }

    /// Recomputes every hash of a screen's chains, and its sums, from the rows.
    [[nodiscard]] base::Result<QList<PlayFault>> verify(const base::ScreenId &screen) const;
    /// The same in parts of about `limit` plays; the last part looks at the sums.
    [[nodiscard]] base::Result<PlayAudit> audit(const base::ScreenId &screen, const PlayPosition &from,
                                                qint64 limit) const;
    /// Removes plays that came before `time`, oldest first, about `limit` of them, and answers how many; their sums
    /// stay, and so do the holes of chains of which anything is known.
    [[nodiscard]] base::Result<qint64> forgetBefore(base::UtcTime time, qint64 limit);

private:
    struct Chain;
    /// When the monotonic clock of a boot stood at 0.
    struct Origin
    {
        qint64 boot = 0; ///< word
        bool isKnown = false;
        base::UtcTime time;
        qint64 toldBy = 0; ///< a play that is not stored yet; 0: it is stored, or unknown
    };
    using Zone = playlists::rules::TimeZone;
    [[nodiscard]] static base::Result<Chain> readChain(const base::ScreenId &screen, const QSqlQuery &row);
    [[nodiscard]] base::Result<QList<Chain>> chainsOf(const base::ScreenId &screen) const;
    [[nodiscard]] base::Result<Chain> chainOf(const messaging::PlayBatch &batch, base::UtcTime now);
    [[nodiscard]] base::Result<Chain> addChain(const messaging::PlayBatch &batch, base::UtcTime now);
    [[nodiscard]] base::Result<void> append(Chain &chain, const messaging::PlayBatch &batch, const Zone &zone,
                                            base::UtcTime now, base::UtcTime knownBefore);
    [[nodiscard]] base::Result<QList<StoredPlay>> oldest(const Chain &chain, base::UtcTime from, base::UtcTime to,
                                                         int limit, const std::optional<PlayCursor> &after) const;
    [[nodiscard]] base::Result<QList<StoredPlay>> newest(const Chain &chain, base::UtcTime from, base::UtcTime to,
                                                         int limit, const std::optional<PlayCursor> &after) const;
    [[nodiscard]] base::Result<int> holesIn(const Chain &chain) const;
    [[nodiscard]] base::Result<void> noteHole(const Chain &chain, const messaging::PlayBatch &batch);
    [[nodiscard]] base::Result<void> save(const Chain &chain, base::UtcTime now);
    [[nodiscard]] base::Result<void> anchor(const Chain &chain, base::UtcTime now);

    [[nodiscard]] base::Result<QHash<QString, Origin>> originsOf(const Chain &chain,
                                                                 const QList<messaging::Play> &plays);
    [[nodiscard]] base::Result<Origin> originOf(const Chain &chain, const QString &name);
    [[nodiscard]] base::Result<void> noteOrigins(const Chain &chain, const QHash<QString, Origin> &origins,
                                                 PlayDays &days);
    [[nodiscard]] base::Result<void> putRight(const Chain &chain, const Origin &origin, PlayDays &days);
    [[nodiscard]] base::Result<void> forgetAccounts(const Chain &chain, const QList<NewPlay> &rows,
                                                    base::UtcTime knownBefore);
    [[nodiscard]] base::Result<void> recount(const Chain &chain, qint64 boot, qint64 first, qint64 last, int times);

    [[nodiscard]] base::Result<qint64> drop(qint64 chain, qint64 through, const QString &hash);
    [[nodiscard]] base::Result<qint64> dropOldest(const QString &condition, const QVariantList &values, qint64 limit);
    [[nodiscard]] base::Result<qint64> dropEnds(qint64 before, qint64 limit);
    [[nodiscard]] base::Result<void> dropChains(qint64 before);

    class Auditor;
    [[nodiscard]] base::Result<void> countRows(const QList<Chain> &chains, PlayAudit &audit) const;
    [[nodiscard]] base::Result<bool> reconciles(const base::ScreenId &screen) const;

    base::sql::Database *m_database;
    mutable PlayWords m_words;
    PlayRows m_rows;
    PlaySums m_sums;
    AccountRecords m_accounts;
};

} // namespace ironfence::console::server::records
