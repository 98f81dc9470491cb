// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"
#include "console/desktop/wording/reach.h"

namespace ironfence::console::desktop::wording {

/// One of the screens that an audience reaches, for saying on which days a programme plays: its clock is known right
/// away, the days off of its place and how it moves programmes when the server has answered. Main thread.
class ExampleScreen : public QObject
{
    Q_OBJECT
public:
    ExampleScreen(link::Link &link, const Reach &reach, QObject *parent = nullptr);

    /// Chooses one for these from now on, the same as before as long as it is the first of them.
    void follow(const playlists::Audience &audience);
    /// Without an id while none is reached: it is then made up, on the clock of China.
    [[nodiscard]] const playlists::Screen &screen() const { return m_screen; }

Q_SIGNALS:
    void changed(); ///< not by follow() itself: the server has answered, or the fleet is another

private:
    bool choose();

    link::Link *m_link;
    const Reach *m_reach;
    std::optional<playlists::Audience> m_audience;
    playlists::Screen m_screen;
    bool m_isAsked = false; ///< the server was asked for it, and has not failed
};

} // namespace ironfence::console::desktop::wording
