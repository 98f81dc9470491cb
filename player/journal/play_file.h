// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "messaging/play_batch.h"
#include "player/journal/play_chains.h"

#include <memory>

namespace ironfence::player {

/// The screen's plays in an SQLite file of their own, so that a great many of them neither slow the start of the
/// journal nor endanger it. Each call is one durable transaction. Create, use and destroy it on one thread.
class PlayFile
{
public:
    /// How many plays are kept at most; acknowledged ones go first, oldest first.
    struct Bounds
    {
        qint64 plays = 1'000'000;
        std::chrono::days age{90};
    };
    /// How many files that were set aside are kept for whoever looks for the cause.
    static constexpr int keptAsides = 3;

    struct Opened
    {
        std::unique_ptr<PlayFile> file;
        std::optional<base::Error> fault; ///< why it began empty, or lives in memory
    };
    /// Opens or creates the file. A play that was running when the player ended without a word becomes an interrupted
    /// one. A file that is corrupt is renamed to "<file>.aside-<time>" and another chain begun in an empty one; on a
    /// disk that takes nothing, plays live in memory until the next start. Errors: Internal only (no SQLite).
    [[nodiscard]] static base::Result<Opened> open(const QString &path, const base::ScreenId &screen, base::UtcTime now,
                                                   Bounds bounds);
    [[nodiscard]] static base::Result<Opened> open(const QString &path, const base::ScreenId &screen, base::UtcTime now)
    {
        return open(path, screen, now, Bounds{});
    }

    /// Adds what ended, in this order, with the next sequences (those given are not looked at), and remembers what runs
    /// now, or nothing.
    [[nodiscard]] base::Result<void> write(const QList<messaging::Play> &ended,
                                           const std::optional<messaging::Play> &running);
    /// What runs is still on the glass: brings its length up to date, so that an end without a word takes little of it.
    [[nodiscard]] base::Result<void> confirm(const messaging::Play &running);

    /// The next plays of the oldest chain that the server has not acknowledged, within the bounds of a batch; nothing
    /// when there are none.
    [[nodiscard]] base::Result<std::optional<messaging::PlayBatch>> unsent() const;
    /// Also goes back, when the server has lost what it had. Another chain begins when this one is broken.
    [[nodiscard]] base::Result<void> acknowledge(const messaging::PlaysStored &stored);

    /// Removes plays that are older than the bounds by this time (the server's), or too many. Answers how many of them
    /// nobody had acknowledged.
    [[nodiscard]] base::Result<qint64> prune(base::UtcTime now);

    /// Where a check of the whole file stands.
    struct Check
    {
        qint64 chain = 0; ///< 0: at the beginning
        qint64 sequence = -1; ///< the last that is right; -1: none of this chain was looked at
        base::Sha256 hash;
        bool isDone = false;
        std::optional<base::Error>
            broken; ///< found in this step: Corrupt, with the chain and the first play that is wrong
    };
    /// Recomputes the hashes of some plays more; begin with Check{}, go on until it is done. At a play that was
    /// altered, removed or moved the chain ends for good, and another begins.
    [[nodiscard]] base::Result<Check> check(const Check &from, int plays);

private:
    PlayFile(std::unique_ptr<base::sql::Database> database, base::ScreenId screen, Bounds bounds);
    [[nodiscard]] static base::Result<Opened> tryOpen(const QString &path, const base::ScreenId &screen, Bounds bounds);
    [[nodiscard]] base::Result<void> ready();
    [[nodiscard]] base::Result<void> append(const QList<messaging::Play> &plays);
    [[nodiscard]] base::Result<void> remember(const std::optional<messaging::Play> &running);
    [[nodiscard]] base::Result<void> breakAt(PlayChain chain, qint64 sequence);
    [[nodiscard]] base::Result<messaging::PlayBatch> batchOf(const PlayChain &chain) const;

    std::unique_ptr<base::sql::Database> m_database;
    const base::ScreenId m_screen;
    const Bounds m_bounds;
};

} // namespace ironfence::player
