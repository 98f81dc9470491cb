// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::stage {

/// How moving pictures fared on the glass.
struct Motion
{
    base::Milliseconds time{0}; ///< in which one was to be seen and moved
    qint64 shown = 0;           ///< frames in scenes that were drawn
    qint64 dropped = 0;         ///< frames that were due while it was to be seen, and were in none
    qint64 repeated = 0;        ///< by how many frames those before stood too long, because the next one was not there

    Motion &operator+=(const Motion &other)
    {
        time += other.time;
        shown += other.shown;
        dropped += other.dropped;
        repeated += other.repeated;
        return *this;
    }
    bool operator==(const Motion &) const = default;
};

} // namespace ironfence::stage
