// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/example_screen.h"

namespace ironfence::console::desktop::wording {

ExampleScreen::ExampleScreen(link::Link &link, const Reach &reach, QObject *parent)
    : QObject(parent), m_link(&link), m_reach(&reach)
{
    connect(&reach, &Reach::changed, this, [this] {
        if (m_audience && choose())
            Q_EMIT changed();
    });
}

void ExampleScreen::follow(const playlists::Audience &audience)
{
    m_audience = audience;
    choose();
}

/// False: it is the same as before.
bool ExampleScreen::choose()
{
    const auto screen = m_reach->exampleOf(*m_audience);
    if (screen.id == m_screen.id && (m_isAsked || screen.id.isEmpty()))
        return false;
    m_screen = screen;
    m_isAsked = !screen.id.isEmpty();
    if (!m_isAsked)
        return true;
    m_link->ask(
        this, [id = screen.id](const client::ApiClient &api) { return api.screen(id); },
        [this, id = screen.id](const base::Result<client::ScreenEntry> &entry) {
            if (m_screen.id != id) // another one was chosen meanwhile
                return;
            m_isAsked = entry.has_value(); // else it is asked for anew the next time
            if (!entry)
                return;
            m_screen = entry->screen;
            Q_EMIT changed();
        });
    return true;
}

} // namespace ironfence::console::desktop::wording
