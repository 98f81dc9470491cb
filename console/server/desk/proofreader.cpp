// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/proofreader.h"

#include "playlists/check/content_check.h"

#include <algorithm>

namespace ironfence::console::server::desk {

base::Result<QList<playlists::check::Finding>>
Proofreader::read(const playlists::Programme &programme, const std::optional<playlists::Contacts> &contacts) const
{
    if (!m_screens) {
        auto kinds = m_records->screens.rows().kinds();
        if (!kinds)
            return base::failure(kinds.error());
        m_screens = std::move(*kinds);
    }
    QList<playlists::Screen> reached;
    std::copy_if(m_screens->begin(), m_screens->end(), std::back_inserter(reached),
                 [&](const playlists::Screen &screen) { return programme.audience.includes(screen); });
    return playlists::check::checkContent(programme, reached, contacts).mid(0, mostFindings);
}

} // namespace ironfence::console::server::desk
