// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/playlist.h"

#include <vector>

namespace ironfence::playlists::timeline {

/// A text as a number: FNV-1a of its UTF-8, the same on every machine and in every version.
[[nodiscard]] quint64 seedOf(const QString &text);
/// Two numbers as one that looks like neither (SplitMix64's finalizer).
[[nodiscard]] quint64 mixed(quint64 a, quint64 b);

/// A playlist being gone through without end: by its order, its items' weights and its nested lists. Nothing comes
/// twice in a row when there is a choice. The same playlist and seed give the same sequence everywhere. Borrows the
/// playlist.
class Reel
{
public:
    Reel(const Playlist &playlist, quint64 seed);

    /// The item that comes next: its index in Playlist::leaves().
    [[nodiscard]] int peek() const { return m_next; }
    int next();

private:
    /// One list of the nest.
    struct List
    {
        const Playlist *playlist = nullptr;
        quint64 seed = 0;
        std::vector<int> round;   ///< indices of items in the order of this round
        std::size_t position = 0; ///< in the round
        quint64 rounds = 0;       ///< begun so far
        std::vector<int> leaf;    ///< of each item: its index among all leaves, -1 for a nested list
        std::vector<int> nested;  ///< of each item: its list, -1 for a leaf
        std::vector<int> take;    ///< of each item: how many leaves its turn gives
        int taken = 0;            ///< by the item whose turn it is
        int leavesARound = 0;
    };
    int addList(const Playlist &playlist, quint64 seed, int &leaves);
    static void turn(List &list);
    void begin(List &list) const;
    int draw(int list);

    std::vector<List> m_lists; ///< the first is the outermost
    int m_next = 0;
};

} // namespace ironfence::playlists::timeline
