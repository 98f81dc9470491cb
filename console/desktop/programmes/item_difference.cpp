// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/item_difference.h"

#include "console/desktop/wording/item_words.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace ironfence::console::desktop::programmes {

using wording::nameOf;
using wording::Phrase;
using wording::Saying;

using playlists::Item;
using playlists::Programme;

namespace {

constexpr qsizetype nowhere = -1;

QList<const Item *> itemsOf(const Programme &programme)
{
    QList<const Item *> items;
    for (const auto *list : playlistsOf(programme)) {
        for (const auto &leaf : list->leaves())
            items.append(leaf.item);
    }
    return items;
}

bool isSameContent(const Item &a, const Item &b)
{
    const auto *one = a.asset();
    const auto *other = b.asset();
    return one != nullptr && other != nullptr ? one->object == other->object : a.content == b.content;
}

bool isSameName(const Item &a, const Item &b)
{
    return a.content.index() == b.content.index() && !nameOf(a).isEmpty() && nameOf(a) == nameOf(b);
}

/// Which item of the live programme each one of the draft was.
class Pairs
{
public:
    Pairs(const QList<const Item *> &live, const QList<const Item *> &draft)
        : m_was(static_cast<size_t>(draft.size()), nowhere), m_isTaken(static_cast<size_t>(live.size()), false)
    {
        // What is wholly the same first, so that of two items with one content each keeps its own length.
        for (const auto &same : {std::function([](const Item &a, const Item &b) { return a == b; }),
                                 std::function(isSameContent), std::function(isSameName)})
            match(live, draft, same);
    }

    [[nodiscard]] qsizetype was(qsizetype draft) const { return m_was[static_cast<size_t>(draft)]; }
    [[nodiscard]] bool isTaken(qsizetype live) const { return m_isTaken[static_cast<size_t>(live)]; }
    [[nodiscard]] bool isReordered() const
    {
        std::vector<qsizetype> order;
        std::copy_if(m_was.begin(), m_was.end(), std::back_inserter(order), [](qsizetype at) { return at != nowhere; });
        return !std::is_sorted(order.begin(), order.end());
    }

private:
    void match(const QList<const Item *> &live, const QList<const Item *> &draft,
               const std::function<bool(const Item &, const Item &)> &same)
    {
        for (qsizetype now = 0; now < draft.size(); ++now) {
            for (qsizetype then = 0; m_was[static_cast<size_t>(now)] == nowhere && then < live.size(); ++then) {
                if (m_isTaken[static_cast<size_t>(then)] || !same(*live.at(then), *draft.at(now)))
                    continue;
                m_was[static_cast<size_t>(now)] = then;
                m_isTaken[static_cast<size_t>(then)] = true;
            }
        }
    }

    std::vector<qsizetype> m_was;
    std::vector<bool> m_isTaken;
};

void compare(QList<Phrase> &all, const Item &live, const Item &draft)
{
    if (live == draft)
        return;
    const auto before = static_cast<int>(live.length().count());
    const auto now = static_cast<int>(draft.length().count());
    if (before != now) {
        all.append({before < now ? Saying::ItemLonger : Saying::ItemShorter, nameOf(draft), {}, before, now});
        auto asLong = live;
        asLong.duration = draft.duration;
        if (asLong == draft)
            return;
    }
    all.append({Saying::ItemChanged, nameOf(draft)});
}

} // namespace

QList<const playlists::Playlist *> playlistsOf(const Programme &programme)
{
    const auto *layout = programme.layout();
    if (layout == nullptr)
        return {&programme.playlist()};
    QList<const playlists::Playlist *> lists;
    for (const auto &zone : layout->zones) {
        if (zone.playlist)
            lists.append(&*zone.playlist);
    }
    return lists;
}

QList<Phrase> itemDifferences(const Programme &live, const Programme &draft)
{
    const auto before = itemsOf(live);
    const auto now = itemsOf(draft);
    const Pairs pairs(before, now);
    QList<Phrase> all;
    for (qsizetype index = 0; index < now.size(); ++index) {
        if (pairs.was(index) == nowhere)
            all.append({Saying::ItemAdded, nameOf(*now.at(index))});
        else
            compare(all, *before.at(pairs.was(index)), *now.at(index));
    }
    for (qsizetype index = 0; index < before.size(); ++index) {
        if (!pairs.isTaken(index))
            all.append({Saying::ItemRemoved, nameOf(*before.at(index))});
    }
    if (pairs.isReordered())
        all.append({Saying::Order});
    return all;
}

} // namespace ironfence::console::desktop::programmes
