// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/timeline.h"

#include <random>

namespace ironfence::support {

/// A screen, its programmes and a day, made up by chance: every kind of rule that the documents know.
struct World
{
    QList<playlists::timeline::AuthorityProgrammes> authorities;
    playlists::Screen screen;
    QDate day;

    [[nodiscard]] playlists::timeline::Timeline timeline() const { return {authorities, screen}; }
};

/// How wild a world may be.
struct Wildness
{
    int programmes = 6;
    int longestItem = 60;  ///< seconds
    bool windows = true;   ///< dayparts and day rules, not only the whole day
    bool zones = false;    ///< time zones that change their clocks
    bool darkness = false; ///< hours of the screen
    bool layouts = false;
    bool caps = false; ///< of the authorities
};

[[nodiscard]] World worldOf(quint64 seed, const Wildness &wildness);

[[nodiscard]] playlists::Item cardOf(const QString &title, int seconds);
[[nodiscard]] playlists::Item videoOf(const QString &name, base::Milliseconds length);
/// A programme of so many cards of so many seconds each.
[[nodiscard]] playlists::Programme programmeOf(const QString &id, playlists::Rank rank, int share, int items,
                                               int seconds);

} // namespace ironfence::support
