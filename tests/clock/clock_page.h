// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>

/// What a simulated clock and the processes that live by it share: one page of a file. Nanoseconds throughout.
namespace ironfence::testing {

/// From real to simulated time, until it is said anew.
struct ClockCourse
{
    std::int64_t real = 0;    ///< at this instant of the real CLOCK_MONOTONIC ...
    std::int64_t elapsed = 0; ///< ... so much simulated time has gone by
    double rate = 1;          ///< simulated per real time
    std::int64_t stop = 0;    ///< there it stands still
    std::int64_t civil = 0;   ///< Unix time when none had gone by

    [[nodiscard]] std::int64_t at(std::int64_t now) const
    {
        const auto gone = static_cast<double>(std::max<std::int64_t>(0, now - real)) * rate;
        return gone >= static_cast<double>(stop - elapsed) ? stop : elapsed + static_cast<std::int64_t>(gone);
    }
};

/// One writer, many readers, no lock: a reader that meets an odd turn, or another one afterwards, reads again.
class ClockPage
{
public:
    void set(const ClockCourse &course)
    {
        m_turn.fetch_add(1);
        m_course = course;
        m_turn.fetch_add(1);
    }
    [[nodiscard]] ClockCourse course() const
    {
        for (;;) {
            const auto turn = m_turn.load();
            const ClockCourse course = m_course;
            std::atomic_thread_fence(std::memory_order_acquire);
            if (turn % 2 == 0 && m_turn.load() == turn)
                return course;
        }
    }

private:
    std::atomic<std::uint32_t> m_turn{0};
    ClockCourse m_course;
};

static_assert(std::atomic<std::uint32_t>::is_always_lock_free);

} // namespace ironfence::testing
