// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "messaging/chain.h"

#include <QList>
#include <optional>

namespace ironfence::player {

/// One chain of plays as the file knows it.
struct PlayChain
{
    qint64 number = 0;
    messaging::ChainName name;
    qint64 head = 0; ///< sequence of the newest play
    base::Sha256 headHash;
    qint64 dropped = 0; ///< plays up to this one are no longer kept
    base::Sha256 droppedHash;
    qint64 acknowledged = 0; ///< plays up to this one are stored by the server
    qint64 broken = 0;       ///< first play that does not fit the one before it; 0: none

    /// The last play that can be believed.
    [[nodiscard]] qint64 sound() const { return broken > 0 ? broken - 1 : head; }
};

/// The chains of a play file. Borrows the database; its changes belong to whatever transaction is open.
class PlayChains
{
public:
    explicit PlayChains(base::sql::Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QList<PlayChain>> all() const;             ///< oldest first
    [[nodiscard]] base::Result<std::optional<PlayChain>> current() const; ///< the one that is added to
    [[nodiscard]] base::Result<std::optional<PlayChain>> find(const messaging::ChainName &name) const;
    [[nodiscard]] base::Result<void> begin(const base::ScreenId &screen);
    [[nodiscard]] base::Result<void> save(const PlayChain &chain);

    /// The hash of a play that is there, or of the last one that was dropped. Errors: Corrupt.
    [[nodiscard]] base::Result<base::Sha256> hashAt(const PlayChain &chain, qint64 sequence) const;
    /// The last of its oldest plays that all began before this time.
    [[nodiscard]] base::Result<qint64> lastBefore(const PlayChain &chain, base::UtcTime time) const;
    /// Removes plays up to this one.
    [[nodiscard]] base::Result<void> drop(PlayChain chain, qint64 through);

    /// How far plays fit each other.
    struct Walk
    {
        qint64 sequence = 0;   ///< the last that fits
        base::Sha256 hash;     ///< its hash
        bool isBroken = false; ///< the one after it does not
    };
    /// Recomputes the hashes of at most `plays` plays behind one that is known to be right.
    [[nodiscard]] base::Result<Walk> walk(const PlayChain &chain, qint64 sequence, const base::Sha256 &hash,
                                          int plays) const;

private:
    base::sql::Database &m_database;
};

} // namespace ironfence::player
