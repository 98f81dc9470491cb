// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <optional>

namespace ironfence::console::desktop::link {

/// Whose turn it is to be asked for something, of those that somebody looks at just now: a few at a time, who was never
/// asked first, then the one that waits longest. A value of whoever asks.
template <typename Key>
class Rota
{
public:
    struct Turn
    {
        bool isShown = false;
        bool isUnderWay = false;
        std::optional<base::MonotonicTime> tried{}; ///< the newest try began
    };

    /// So many under way at a time.
    explicit Rota(int atOnce) : m_atOnce(atOnce) {}

    /// Somebody looks at it now, or not any more.
    void show(const Key &key) { m_turns[key].isShown = true; }
    void hide(const Key &key)
    {
        if (const auto turn = m_turns.find(key); turn != m_turns.end())
            turn->isShown = false;
    }
    [[nodiscard]] bool isShown(const Key &key) const { return m_turns.value(key).isShown; }
    [[nodiscard]] bool showsAny() const
    {
        return std::any_of(m_turns.cbegin(), m_turns.cend(), [](const Turn &turn) { return turn.isShown; });
    }

    /// The next one's turn begins, of those for which `isDue(key, turn)`; nothing: nobody's does.
    template <typename IsDue>
    [[nodiscard]] std::optional<Key> begin(base::MonotonicTime now, IsDue isDue)
    {
        if (m_underWay >= m_atOnce)
            return std::nullopt;
        auto next = m_turns.end();
        for (auto it = m_turns.begin(); it != m_turns.end(); ++it) {
            // Nothing comes before every time.
            if (it->isShown && !it->isUnderWay && isDue(it.key(), *it) &&
                (next == m_turns.end() || it->tried < next->tried))
                next = it;
        }
        if (next == m_turns.end())
            return std::nullopt;
        next->tried = now;
        next->isUnderWay = true;
        ++m_underWay;
        return next.key();
    }
    /// A turn that began is over.
    void end(const Key &key)
    {
        m_turns[key].isUnderWay = false;
        --m_underWay;
    }

    /// Keeps so many at most, and all that are shown or under way: forgets whom nobody asked for longest, and says who
    /// they are. Whoever scrolls through ten thousand does not keep ten thousand.
    [[nodiscard]] QList<Key> forget(qsizetype kept)
    {
        QList<Key> forgotten;
        while (m_turns.size() > kept) {
            auto oldest = m_turns.end();
            for (auto it = m_turns.begin(); it != m_turns.end(); ++it) {
                if (!it->isShown && !it->isUnderWay && (oldest == m_turns.end() || it->tried < oldest->tried))
                    oldest = it;
            }
            if (oldest == m_turns.end())
                break;
            forgotten.append(oldest.key());
            m_turns.erase(oldest);
        }
        return forgotten;
    }

private:
    int m_atOnce;
    int m_underWay = 0;
    QHash<Key, Turn> m_turns;
};

} // namespace ironfence::console::desktop::link
