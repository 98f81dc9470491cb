// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/difference.h"

#include "console/desktop/programmes/item_difference.h"
#include "console/desktop/wording/sayings.h"

namespace ironfence::console::desktop::programmes {

using wording::Phrase;
using wording::Saying;

using playlists::Layout;
using playlists::Programme;

namespace {

/// Layouts without what their zones play.
Layout frameOf(const Programme &programme)
{
    Layout frame;
    if (const auto *layout = programme.layout())
        frame = *layout;
    for (auto &zone : frame.zones) {
        if (zone.playlist)
            zone.playlist = playlists::Playlist{};
    }
    return frame;
}

QList<playlists::Order> ordersOf(const Programme &programme)
{
    QList<playlists::Order> orders;
    for (const auto *list : playlistsOf(programme))
        orders.append(list->order);
    return orders;
}

void addItems(QList<Phrase> &all, const Programme &live, const Programme &draft)
{
    auto items = itemDifferences(live, draft);
    const bool isReordered = !items.isEmpty() && items.constLast().saying == Saying::Order;
    if (isReordered)
        items.removeLast();
    const auto more = items.size() - mostItems;
    all += items.mid(0, mostItems);
    if (more > 0)
        all.append({Saying::More, {}, {}, static_cast<int>(more)});
    if (isReordered || ordersOf(live) != ordersOf(draft))
        all.append({Saying::Order});
}

} // namespace

QList<Phrase> differencesBetween(const Programme &live, const Programme &draft)
{
    QList<Phrase> all;
    if (live.title != draft.title)
        all.append({Saying::Title, live.title, draft.title});
    if (live.rank != draft.rank)
        all.append({Saying::Rank, playlists::nameOf(live.rank), playlists::nameOf(draft.rank)});
    if (live.share != draft.share)
        all.append({Saying::Share, {}, {}, live.share, draft.share});
    if (live.audience != draft.audience)
        all.append({Saying::Audience});
    if (live.validFrom != draft.validFrom)
        all.append({Saying::ValidFrom, wording::momentOf(live.validFrom), wording::momentOf(draft.validFrom)});
    if (live.validUntil != draft.validUntil)
        all.append({Saying::ValidUntil, wording::endOf(live.validUntil), wording::endOf(draft.validUntil)});
    if (live.when.on != draft.when.on || live.when.except != draft.when.except)
        all.append({Saying::Days});
    if (live.when.dayparts != draft.when.dayparts)
        all.append(
            {Saying::Dayparts, wording::daypartsOf(live.when.dayparts), wording::daypartsOf(draft.when.dayparts)});
    if (live.shiftMinutes != draft.shiftMinutes)
        all.append({Saying::Shift, {}, {}, live.shiftMinutes, draft.shiftMinutes});
    addItems(all, live, draft);
    if (frameOf(live) != frameOf(draft) || live.content.index() != draft.content.index())
        all.append({Saying::Layout});
    if (all.isEmpty() && live != draft)
        all.append({Saying::Something});
    return all;
}

} // namespace ironfence::console::desktop::programmes
