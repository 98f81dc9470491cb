// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/store_plan.h"

#include <algorithm>
#include <tuple>

namespace ironfence::player {

namespace {

/// A wanted object beside what lies there of it.
struct Wish
{
    Need need;
    qint64 there = 0;
    bool isWhole = false;

    [[nodiscard]] qint64 missing() const { return isWhole ? 0 : std::max<qint64>(need.object.length - there, 0); }
};

QList<Wish> wishesOf(const QHash<base::Sha256, Stock> &there, const QHash<base::ObjectRef, base::UtcTime> &wanted)
{
    QList<Wish> wishes;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto stock = there.value(it.key().sha256, {it.key().sha256, 0, false});
        // A file of another length is damaged: it counts, and what takes its place brings all of its bytes.
        wishes.append({{it.key(), *it}, stock.bytes, stock.isWhole && stock.bytes == it.key().length});
    }
    std::sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
        return std::tuple(a.need.due, a.need.object.length, a.need.object.sha256) <
               std::tuple(b.need.due, b.need.object.length, b.need.object.sha256);
    });
    return wishes;
}

/// What nobody wants: parts first, and of what goes together the largest, so that fewer have to go.
bool goesBefore(const Stock &a, const Stock &b)
{
    return std::tuple(a.isWhole, -a.bytes, a.object) < std::tuple(b.isWhole, -b.bytes, b.object);
}

} // namespace

StorePlan StorePlan::of(const QList<Stock> &stock, const Demand &demand, qint64 quotaBytes)
{
    QHash<base::Sha256, Stock> there;
    for (const auto &held : stock)
        there.insert(held.object, held);
    QHash<base::Sha256, base::UtcTime> dues;
    for (auto it = demand.wanted.begin(); it != demand.wanted.end(); ++it) {
        const auto known = dues.constFind(it.key().sha256);
        dues.insert(it.key().sha256, known != dues.constEnd() ? std::min(*known, *it) : *it);
    }

    const auto stays = [&](const base::Sha256 &object) {
        return demand.kept.contains(object) || dues.value(object, Need::some) < demand.soon;
    };
    const auto wishes = wishesOf(there, demand.wanted);
    StorePlan plan;
    qint64 sum = 0;
    for (const auto &held : stock) {
        if (stays(held.object))
            sum += held.bytes;
        else if (!dues.contains(held.object))
            plan.going.append(held);
    }
    std::sort(plan.going.begin(), plan.going.end(), goesBefore);
    for (auto wish = wishes.crbegin(); wish != wishes.crend(); ++wish) {
        const auto &object = wish->need.object.sha256;
        if (there.contains(object) && !stays(object) && wish->need.due == dues.value(object))
            plan.going.append(there.value(object));
    }

    qint64 neededSoon = sum;
    bool isShort = false;
    bool isFull = false; // of what is needed later, nothing comes in before what is needed earlier
    for (const auto &wish : wishes) {
        const bool isSoon = wish.need.due < demand.soon;
        const qint64 cost = wish.missing() + (stays(wish.need.object.sha256) ? 0 : wish.there);
        plan.missingBytes += wish.missing();
        neededSoon += isSoon ? wish.missing() : 0;
        const bool fits = sum + cost <= quotaBytes && (isSoon || !isFull);
        if (fits)
            sum += cost;
        else if (!isSoon)
            isFull = true;
        else if (wish.missing() > 0)
            isShort = true;
        if (fits && !wish.isWhole)
            plan.welcome.insert(wish.need.object);
    }
    plan.shortBytes = isShort ? neededSoon - quotaBytes : 0;
    return plan;
}

} // namespace ironfence::player
