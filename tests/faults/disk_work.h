// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/player/journal/play_samples.h"
#include "tests/player/journal/samples.h"

/// What the worker writes, round by round, and the test looks for.
namespace ironfence::testing {

constexpr int rounds = 4;

inline QString journalOf(const QString &folder)
{
    return folder + QStringLiteral("/journal.sqlite");
}

inline QString playsOf(const QString &folder)
{
    return folder + QStringLiteral("/plays.sqlite");
}

inline QString contentOf(const QString &folder)
{
    return folder + QStringLiteral("/content");
}

inline QByteArray objectOf(int round)
{
    return QByteArray(20'000 + round, static_cast<char>('a' + round));
}

inline base::ObjectRef refOf(int round)
{
    const auto bytes = objectOf(round);
    return {base::Sha256::of(bytes), bytes.size()};
}

/// Both of its times are those of one round.
inline player::TimeFloor floorOf(int round)
{
    const auto at = base::fromUnixMs(1'795'400'000'000 + round);
    return {{{QStringLiteral("key"), at}}, at};
}

/// Live, and for so many seconds.
inline player::AlertRecord alertOf(int round)
{
    return {base::Sha256::of("alert"),        "envelope", playlists::AlertState::Live, {}, {},
            {std::chrono::seconds{round}, {}}};
}

} // namespace ironfence::testing
