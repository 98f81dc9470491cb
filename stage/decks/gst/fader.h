// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <span>

namespace ironfence::stage {

/// How loud the sound of one video is, sample by sample: gain of the file times volume, which moves in straight lines
/// and never jumps. Samples are interleaved floats. process() and finish() on the streaming thread, the others on any.
class Fader
{
public:
    static constexpr base::Milliseconds shortest{10}; ///< of all ramps: short for an ear, and far too long for a click

    /// `gain` is linear. The volume is 1 and is reached from silence within `shortest`.
    explicit Fader(double gain);

    /// Moves to `volume`, 0–1, within `over`, at least `shortest`. Before the first sample: begins with that ramp.
    void setVolume(double volume, base::Milliseconds over);
    /// What belongs to an earlier running time is silent: the device would not play it, and so begin in the middle.
    void beginAt(std::chrono::nanoseconds time);

    /// Makes samples as loud as they are to be; `at` is the running time of the first. `rate` in Hz.
    void process(std::span<float> samples, int channels, int rate, std::chrono::nanoseconds at);
    /// The last samples: as process(), and down to silence.
    void finish(std::span<float> samples, int channels, int rate, std::chrono::nanoseconds at);

    /// Until so much silence has gone by, nothing more comes, or the limit is over. Blocks.
    void awaitSilence(base::Milliseconds silence, base::Milliseconds limit);
    /// Where the sound came to its own end, running time; nothing while it goes on.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> end() const;

private:
    [[nodiscard]] float step();

    mutable std::mutex m_mutex;
    std::condition_variable m_heard;
    const double m_gain;
    double m_volume = 0; ///< of the last sample
    double m_target = 1;
    std::chrono::nanoseconds m_over = shortest;
    double m_step = 0; ///< each sample; 0: to be reckoned with the next, whose rate is known
    std::chrono::nanoseconds m_begin{0};
    std::chrono::nanoseconds m_silence{0}; ///< up to the last sample
    std::optional<std::chrono::nanoseconds> m_end;
};

} // namespace ironfence::stage
