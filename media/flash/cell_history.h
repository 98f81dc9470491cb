// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "media/flash/flash_finding.h"

#include <array>

namespace ironfence::media {

/// What a rule looks at in one cell of one picture.
struct FlashSample
{
    float value = 0;        ///< in the unit of the rule
    bool saturated = false; ///< a saturated red; of the red rule only
};

/// Whether going from one sample to the other is a change that counts by this rule; the order plays no part.
[[nodiscard]] bool isChange(FlashRule rule, FlashSample one, FlashSample other);

/// The light of one cell over time: follows it from peak to valley and back, and keeps the times of those changes that
/// were large enough. A slow fade is one change, however many pictures it takes; what trembles below the bound is none.
class CellHistory
{
public:
    /// Two of them are a flash. More in one second than this many are not told apart.
    static constexpr int mostChanges = 32;

    void follow(FlashRule rule, FlashSample sample, base::Milliseconds at);
    /// How many changes happened after this time, up to `mostChanges`; those before it are forgotten.
    [[nodiscard]] int changesAfter(base::Milliseconds time);
    /// Of those that are not forgotten; only when there is one.
    [[nodiscard]] base::Milliseconds oldestChange() const { return m_changes[m_first]; }

private:
    enum class Direction { Unknown, Up, Down };

    void change(Direction direction, FlashSample sample, base::Milliseconds at);

    Direction m_direction = Direction::Unknown;
    bool m_begun = false;
    FlashSample m_low;  ///< the valley so far; while the direction is Up it plays no part
    FlashSample m_high; ///< the peak so far; while the direction is Down it plays no part
    std::array<base::Milliseconds, mostChanges> m_changes{};
    std::size_t m_first = 0;
    int m_count = 0;
};

} // namespace ironfence::media
