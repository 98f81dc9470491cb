// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/chain.h"
#include "messaging/play.h"

namespace ironfence::messaging {

/// Plays on their way up: some that follow each other in one chain, without gaps.
struct PlayBatch
{
    static constexpr qsizetype maxPlays = 200;
    static constexpr qsizetype maxBytes = 160 * 1024;

    base::ScreenId screen;
    ChainName chain;
    base::Sha256 after; ///< the hash before the first
    /// The first of the plays before these that the screen no longer has and the server never acknowledged; 0: none.
    qint64 missingFrom = 0;
    QList<Play> plays; ///< at least one
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] qint64 first() const { return plays.constFirst().sequence; }
    [[nodiscard]] qint64 last() const { return plays.constLast().sequence; }
    /// The hash of the last.
    [[nodiscard]] base::Sha256 head() const;

    [[nodiscard]] static base::Result<PlayBatch> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const PlayBatch &) const = default;
};

} // namespace ironfence::messaging
