// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/watchdog/wrong.h"
#include "stage/sight.h"

#include <array>
#include <optional>

namespace ironfence::player {

/// One look at the glass, beside what ought to be there.
struct Look
{
    base::MonotonicTime at;
    stage::Sight sight;
    bool hasOutput = true;                  ///< GlassReader::hasOutput()
    std::optional<stage::GlassPrint> glass; ///< nothing: it cannot be read; then only what is swapped is judged
};

/// Says what is wrong with a glass that is looked at about once a second. A suspicion counts when it has held for a
/// while without a break, in all looks: a busy machine may be late, and every change of the picture takes a moment.
/// With that, whatever is wrong is told within 10 s of its beginning. Main thread.
class GlassJudge
{
public:
    static constexpr base::Milliseconds patience{4'000};
    /// After the end of its slot: an item may stand while its successor is late, see Rotation.
    static constexpr base::Milliseconds duePatience{6'000};
    /// Between two looks: after a longer time nobody knows what was there meanwhile.
    static constexpr base::Milliseconds longestGap{3'000};

    /// Nothing: as far as anybody can tell, the glass is right.
    [[nodiscard]] std::optional<Wrong> judge(const Look &look);

private:
    [[nodiscard]] bool isBlack(const Look &look) const;
    [[nodiscard]] bool isForeign(const Look &look) const;
    [[nodiscard]] bool isOld(const Look &look) const;
    [[nodiscard]] bool isFrozen(const Look &look) const;

    std::optional<Look> m_last;
    std::optional<stage::GlassPrint> m_ours;                   ///< the newest glass that showed frames of ours
    std::array<std::optional<base::MonotonicTime>, 4> m_since; ///< of the suspicions, by Wrong
};

} // namespace ironfence::player
