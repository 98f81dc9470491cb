// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/play_batch.h"
#include "tests/player/journal/play_samples.h"

namespace ironfence::console::server::testing {

inline const messaging::ChainName chain =
    *messaging::ChainName::parse(QStringLiteral("00112233445566778899aabbccddeeff"));
inline const messaging::ChainName otherChain =
    *messaging::ChainName::parse(QStringLiteral("ffeeddccbbaa99887766554433221100"));

/// A screen that sends its plays as the wire says, whatever they are.
struct Sender
{
    QList<messaging::Play> plays;
    messaging::ChainName name = chain;

    explicit Sender(qint64 count, const messaging::ChainName &named = chain) : name(named)
    {
        for (qint64 n = 1; n <= count; ++n)
            plays.append(player::testing::playOf(n));
    }
    [[nodiscard]] base::Sha256 hashAt(qint64 sequence) const
    {
        auto hash = messaging::beginningOf(name, player::testing::lobby());
        for (qint64 n = 1; n <= sequence; ++n)
            hash = messaging::linkOf(hash, plays[n - 1].serialize());
        return hash;
    }
    [[nodiscard]] messaging::PlayBatch batch(qint64 first, qint64 last, qint64 missingFrom = 0) const
    {
        return {player::testing::lobby(), name, hashAt(first - 1), missingFrom,
                plays.sliced(first - 1, last - first + 1)};
    }
};

} // namespace ironfence::console::server::testing
