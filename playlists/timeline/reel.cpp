// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/reel.h"

#include <algorithm>
#include <numeric>

namespace ironfence::playlists::timeline {

namespace {

/// Each item as often as it weighs, spread evenly over the round, otherwise in the order written.
std::vector<int> spread(const QList<Item> &items)
{
    struct Slot
    {
        qint64 place; // in units of 1/(2·lcm(1…20)) of the round, so that no fraction is rounded
        int item;
    };
    constexpr qint64 unit = 232'792'560; // lcm(1…20)
    std::vector<Slot> slots;
    for (int index = 0; index < items.size(); ++index) {
        const int weight = items.at(index).weight;
        for (int time = 0; time < weight; ++time)
            slots.push_back({(2 * time + 1) * (unit / weight), index});
    }
    std::stable_sort(slots.begin(), slots.end(), [](const Slot &a, const Slot &b) { return a.place < b.place; });
    std::vector<int> round;
    round.reserve(slots.size());
    for (const auto &slot : slots)
        round.push_back(slot.item);
    return round;
}

/// Where one item is more than half of the round and has to stand beside itself: the others in their order, and of that
/// one as many between any two of them as between any other two.
std::vector<int> around(int heaviest, std::size_t weight, const std::vector<int> &others)
{
    std::vector<int> round;
    std::size_t placed = 0;
    for (std::size_t index = 0; index < others.size(); ++index) {
        const auto until = (index + 1) * weight / others.size();
        round.insert(round.end(), until - placed, heaviest);
        round.push_back(others[index]);
        placed = until;
    }
    round.insert(round.end(), weight - placed, heaviest);
    return round;
}

/// Fisher and Yates, with our own numbers: the standard library's differ between its makers.
void shuffle(std::vector<int> &round, quint64 seed)
{
    for (std::size_t left = round.size(); left > 1; --left)
        std::swap(round[left - 1], round[mixed(seed, left) % left]);
}

/// Separates equal neighbours, which no item makes impossible by its weight; `before` is what came before the round
/// (-1: nothing).
void separate(std::vector<int> &round, int before)
{
    const auto size = round.size();
    const auto at = [&](std::size_t index) { return index == 0 ? before : round[index - 1]; }; // what precedes an index
    for (std::size_t index = 0; index < size; ++index) {
        const int repeated = at(index);
        if (round[index] != repeated)
            continue;
        const auto begin = round.begin() + static_cast<std::ptrdiff_t>(index);
        const auto other = std::find_if(begin, round.end(), [&](int item) { return item != repeated; });
        if (other != round.end()) {
            std::rotate(begin, other, other + 1);
            continue;
        }
        // Only repetitions are left: put them between others further up.
        for (std::size_t earlier = 0; earlier < index; ++earlier) {
            if (round[earlier] == repeated || at(earlier) == repeated)
                continue;
            std::rotate(round.begin() + static_cast<std::ptrdiff_t>(earlier), begin, begin + 1);
            break;
        }
    }
}

} // namespace

quint64 seedOf(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3;
    return hash;
}

quint64 mixed(quint64 a, quint64 b)
{
    quint64 z = a + (b + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

Reel::Reel(const Playlist &playlist, quint64 seed)
{
    int leaves = 0;
    addList(playlist, seed, leaves);
    turn(m_lists.front());
    m_next = draw(0);
}

int Reel::addList(const Playlist &playlist, quint64 seed, int &leaves)
{
    const auto own = m_lists.size();
    m_lists.emplace_back();
    List list;
    list.playlist = &playlist;
    list.seed = seed;
    for (int index = 0; index < playlist.items.size(); ++index) {
        const auto &item = playlist.items.at(index);
        if (const auto *nested = item.nested()) {
            const int number = addList(*nested->playlist, mixed(seed, static_cast<quint64>(index)), leaves);
            auto &child = m_lists[static_cast<std::size_t>(number)];
            list.leaf.push_back(-1);
            list.nested.push_back(number);
            list.take.push_back(nested->take != 0 ? nested->take : child.leavesARound);
            if (list.take.back() % child.leavesARound != 0)
                turn(child); // what comes as a whole begins with its first item
        } else {
            list.leaf.push_back(leaves++);
            list.nested.push_back(-1);
            list.take.push_back(1);
        }
        list.leavesARound += item.weight * list.take.back();
    }
    begin(list);
    m_lists[own] = std::move(list);
    return static_cast<int>(own);
}

/// A list in sequence begins each day somewhere else, so that a short window does not always show its head.
void Reel::turn(List &list)
{
    if (list.playlist->order == Order::Sequence)
        list.position = static_cast<std::size_t>(list.seed % list.round.size());
}

void Reel::begin(List &list) const
{
    const int before = list.round.empty() ? -1 : list.round.back();
    list.position = 0;
    if (list.rounds++ > 0 && list.playlist->order == Order::Sequence)
        return; // the same again
    const auto &items = list.playlist->items;
    const bool shuffled = list.playlist->order == Order::Shuffle;
    list.round = spread(items);
    if (shuffled)
        shuffle(list.round, mixed(list.seed, list.rounds));
    const auto heaviest = std::max_element(items.cbegin(), items.cend(),
                                           [](const Item &a, const Item &b) { return a.weight < b.weight; });
    const auto weight = static_cast<std::size_t>(heaviest->weight);
    if (2 * weight > list.round.size()) {
        const auto index = static_cast<int>(heaviest - items.cbegin());
        list.round.erase(std::remove(list.round.begin(), list.round.end(), index), list.round.end());
        list.round = around(index, weight, list.round);
    } else {
        separate(list.round, shuffled ? before : list.round.back());
    }
}

int Reel::draw(int number)
{
    auto &list = m_lists[static_cast<std::size_t>(number)];
    if (list.position == list.round.size())
        begin(list);
    const auto item = static_cast<std::size_t>(list.round[list.position]);
    const int leaf = list.nested[item] < 0 ? list.leaf[item] : draw(list.nested[item]);
    if (++list.taken >= list.take[item]) {
        list.taken = 0;
        ++list.position;
    }
    return leaf;
}

int Reel::next()
{
    const int leaf = m_next;
    m_next = draw(0);
    return leaf;
}

} // namespace ironfence::playlists::timeline
