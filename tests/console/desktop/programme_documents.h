// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/holdings.h"

namespace ironfence::tests {

[[nodiscard]] inline playlists::Item cardOf(const QString &title, int seconds = 10)
{
    playlists::Card card;
    card.title = title;
    playlists::Item item;
    item.content = playlists::CardItem{card};
    item.duration = std::chrono::seconds(seconds);
    return item;
}

[[nodiscard]] inline playlists::Item pictureOf(const QString &name, const QByteArray &bytes, int seconds = 10)
{
    playlists::ImageItem picture;
    picture.asset.object = {base::Sha256::of(bytes), bytes.size()};
    picture.asset.mediaType = QStringLiteral("image/png");
    picture.asset.name = name;
    playlists::Item item;
    item.content = picture;
    item.duration = std::chrono::seconds(seconds);
    return item;
}

/// A programme of cards with these titles.
[[nodiscard]] inline playlists::Programme programmeOf(const QString &id, const QStringList &cards)
{
    playlists::Programme programme;
    programme.id = *base::ProgrammeId::parse(id);
    programme.title = QStringLiteral("Programme ") + id;
    programme.playlist().title = QStringLiteral("Playlist");
    for (const auto &card : cards)
        programme.playlist().items.append(cardOf(card));
    return programme;
}

[[nodiscard]] inline console::publication::Draft draftOf(const playlists::Programme &programme)
{
    const auto bytes = programme.serialize();
    return {programme, {base::Sha256::of(bytes), bytes.size()}};
}

/// What a server with these drafts and a manifest of that version holds.
[[nodiscard]] inline console::publication::Holdings
holdingsOf(qint64 version, const QList<playlists::Programme> &drafts, const QList<playlists::Programme> &live)
{
    console::publication::Holdings holdings;
    holdings.current.version = version;
    for (const auto &programme : drafts)
        holdings.drafts.append(draftOf(programme));
    for (const auto &programme : live) {
        const auto draft = draftOf(programme);
        holdings.live.append(draft);
        holdings.current.programmes.append({programme.id, draft.object, programme.audience});
    }
    return holdings;
}

} // namespace ironfence::tests
