// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/play_batch.h"

namespace ironfence::bench {

constexpr qint64 perBatch = 200;
constexpr qint64 begun = 1'795'400'000'000; // 2026-11-23

/// A play as lobbies have them: ten seconds, one of twelve items, now and then cut or missing something.
inline messaging::Play playOf(qint64 n)
{
    messaging::Play play;
    play.sequence = n;
    play.kind = messaging::PlayKind::Item;
    play.authority = n % 3 == 0 ? QStringLiteral("bank") : QStringLiteral("county-police");
    play.item = QStringLiteral("programme-%1/%2").arg(n % 4).arg(n % 12);
    play.began = {base::fromUnixMs(begun + n * 10'000 + n % 17),
                  {base::Milliseconds{n * 10'000 + n % 17 + 86'400'000}}};
    play.duration = base::Milliseconds{9'983 + n % 34};
    play.frames = 250 - n % 3;
    if (n % 50 == 0)
        play.cut = QStringLiteral("alert");
    if (n % 200 == 0)
        play.instead = {QStringLiteral("bank"), QStringLiteral("loans/0"), QStringLiteral("missing")};
    play.content = {1 + n / 5'000, {{*base::AuthorityId::parse(QStringLiteral("county-police")), 7 + n / 3'000}}};
    play.clock = {true, base::Milliseconds{-12 + n % 5}, base::Milliseconds{2 + n % 9}};
    play.boot = QStringLiteral("0f1e2d3c-4b5a-4978-8695-%1").arg(n / 8'000, 12, 16, QLatin1Char('0'));
    return play;
}

/// A screen with a journal.
struct Sender
{
    base::ScreenId id;
    messaging::ChainName chain = messaging::ChainName::random();
    base::Sha256 hash;
    qint64 sent = 0;

    [[nodiscard]] QByteArray next()
    {
        messaging::PlayBatch batch{id, chain, hash, 0, {}};
        for (qint64 n = sent + 1; n <= sent + perBatch; ++n)
            batch.plays.append(playOf(n));
        sent += perBatch;
        hash = batch.head();
        return batch.serialize();
    }
};

} // namespace ironfence::bench
