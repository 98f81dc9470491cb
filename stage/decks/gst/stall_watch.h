// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::stage {

/// Tells a file that hangs from a machine that is busy. Looked at every `tick`; what counts is only the time in which
/// the looks themselves came when they should: whoever was stopped, suspended or blocked learnt nothing meanwhile.
class StallWatch
{
public:
    static constexpr base::Milliseconds tick{50};
    /// Nothing moved, and nobody worked: a frame that comes so late does not come any more.
    static constexpr base::Milliseconds quietLimit{400};
    /// Nothing moved, but the process worked: a large picture on a slow machine, or a decoder that runs in circles.
    static constexpr base::Milliseconds busyLimit{3'000};

    explicit StallWatch(base::Milliseconds quiet = quietLimit) : m_limit(quiet) {}

    struct Look
    {
        base::Milliseconds since{0};           ///< the look before
        qint64 activity = 0;                   ///< counts whatever goes through: any change is progress
        std::chrono::microseconds processor{}; ///< time that the process has used, ever
        bool due = false;                      ///< something should have come by now
    };
    /// True when it hangs.
    [[nodiscard]] bool look(const Look &look);

private:
    base::Milliseconds m_limit;
    base::Milliseconds m_quiet{0};
    base::Milliseconds m_busy{0};
    qint64 m_activity = -1;
    std::chrono::microseconds m_processor{};
};

} // namespace ironfence::stage
