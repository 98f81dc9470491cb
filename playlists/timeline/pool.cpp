// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/pool.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

void Pool::set(const QList<int> &members)
{
    if (!m_members.isEmpty())
        m_level = std::max(m_level, passOf(turn()));
    for (const int member : members) {
        if (!std::binary_search(m_members.cbegin(), m_members.cend(), member))
            m_passes[static_cast<std::size_t>(member)] = std::max(passOf(member), m_level);
    }
    m_members = members;
}

int Pool::turn() const
{
    return *std::min_element(m_members.cbegin(), m_members.cend(),
                             [this](int a, int b) { return passOf(a) < passOf(b); });
}

} // namespace ironfence::playlists::timeline
