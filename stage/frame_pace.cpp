// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_pace.h"

#include <utility>

namespace ironfence::stage {

qint64 FramePace::drawn(std::chrono::nanoseconds time, std::chrono::nanoseconds duration,
                        std::chrono::steady_clock::time_point now)
{
    const auto before = std::exchange(m_last, Drawn{time, now});
    if (!before || duration.count() <= 0 || time <= before->time)
        return 0;
    const auto tooLong = (now - before->at) - (time - before->time);
    return tooLong.count() > 0 ? (tooLong + duration / 2) / duration : 0;
}

} // namespace ironfence::stage
