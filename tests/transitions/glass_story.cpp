// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/glass_story.h"

namespace ironfence::tests {

Sight GlassStory::read(const support::GlassPicture &glass) const
{
    Sight sight;
    if (const auto number = numberOn(glass)) {
        sight.kind = Sight::Kind::Frame;
        sight.number = *number;
        return sight;
    }
    for (auto it = m_cards.begin(); it != m_cards.end(); ++it) {
        if (it->matches(glass)) {
            sight.kind = Sight::Kind::Card;
            sight.card = it.key();
            return sight;
        }
    }
    return sight;
}

void GlassStory::look(const support::GlassPicture &glass, qint64 us)
{
    auto sight = read(glass);
    if (m_sights.isEmpty() || !m_sights.last().isSame(sight)) {
        sight.firstUs = us;
        m_sights.append(sight);
        constexpr int kept = 8;
        if (sight.kind == Sight::Kind::Foreign && m_foreign.size() < kept)
            m_foreign.append(glass.copy());
    }
    m_sights.last().lastUs = us;
}

} // namespace ironfence::tests
