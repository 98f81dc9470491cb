// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <vector>

namespace ironfence::playlists::timeline {

/// Whose turn it is among candidates that divide a time equally: stride scheduling (Waldspurger and Weihl, 1995) with
/// one pass value each. Whoever joins begins level with the others, or with those who took turns last if nobody does
/// now.
class Pool
{
public:
    explicit Pool(std::size_t candidates) : m_passes(candidates) {}

    /// These candidates, in ascending order, take turns from now on; none: nobody does.
    void set(const QList<int> &members);
    /// Only of a pool that is not empty.
    [[nodiscard]] int turn() const;
    /// A member had so many ms.
    void book(int candidate, qint64 length) { m_passes[static_cast<std::size_t>(candidate)] += length; }

private:
    [[nodiscard]] qint64 passOf(int candidate) const { return m_passes[static_cast<std::size_t>(candidate)]; }

    QList<int> m_members;
    qint64 m_level = 0;           // the least pass of the members when they last changed; never goes back
    std::vector<qint64> m_passes; // by candidate, in ms
};

} // namespace ironfence::playlists::timeline
