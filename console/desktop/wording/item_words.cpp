// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/item_words.h"

namespace ironfence::console::desktop::wording {

using playlists::Item;

QString nameOf(const Item &item)
{
    if (const auto *card = std::get_if<playlists::CardItem>(&item.content))
        return card->card.title;
    if (const auto *nested = item.nested())
        return nested->playlist->title;
    return item.asset()->name;
}

QString kindOf(const Item &item)
{
    static const QStringList kinds = {QStringLiteral("video"), QStringLiteral("image"), QStringLiteral("card"),
                                      QStringLiteral("playlist")};
    return kinds.at(static_cast<qsizetype>(item.content.index()));
}

double secondsOf(const Item &item, const playlists::Viewer &viewer)
{
    constexpr double msInSecond = 1'000;
    return item.nested() == nullptr ? static_cast<double>(item.length(viewer).count()) / msInSecond : 0;
}

} // namespace ironfence::console::desktop::wording
