// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>

namespace ironfence::stage {

/// Holds the times at which the frames of one moving picture were drawn against those at which they follow each other
/// in it. One thread.
class FramePace
{
public:
    /// A frame was drawn now; `time` is its place in the picture, `duration` how long it stands there (0: unknown).
    /// Answers by how many frames, rounded, the one before stood longer than it should have: as often as a viewer saw
    /// it once more because this one was not there.
    qint64 drawn(std::chrono::nanoseconds time, std::chrono::nanoseconds duration,
                 std::chrono::steady_clock::time_point now);

private:
    struct Drawn
    {
        std::chrono::nanoseconds time;
        std::chrono::steady_clock::time_point at;
    };
    std::optional<Drawn> m_last;
};

} // namespace ironfence::stage
