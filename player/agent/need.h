// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/time.h"

#include <QHash>
#include <QSet>

namespace ironfence::player {

/// An object, and when it is needed first.
struct Need
{
    base::ObjectRef object;
    base::UtcTime due; ///< Need::atOnce: there is nothing to wait for; Need::some: nobody can tell

    static constexpr base::UtcTime atOnce = base::UtcTime::min();
    static constexpr base::UtcTime some = base::UtcTime::max();
    /// What a screen shows within it must be there before it switches to new programmes.
    static constexpr base::Milliseconds day = std::chrono::hours{24};
    /// What is needed within it is not given up for anything.
    static constexpr base::Milliseconds week = std::chrono::hours{7 * 24};

    bool operator==(const Need &) const = default;
};

/// What else has a claim to its place in the store, besides what is wanted.
struct Keeping
{
    QHash<base::ObjectRef, base::UtcTime> pending; ///< of programmes on their way: wanted, with its first use
    QSet<base::Sha256> held;                       ///< to be kept as far as it is there

    bool operator==(const Keeping &) const = default;
};

} // namespace ironfence::player
