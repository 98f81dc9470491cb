// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/play.h"

namespace ironfence::player::testing {

constexpr qint64 playsBegan = 1'795'400'000'000;

inline base::ScreenId lobby()
{
    return *base::ScreenId::parse(QStringLiteral("lobby-1"));
}

/// The n-th play of ten seconds each; all of it can be computed from n.
inline messaging::Play playOf(qint64 n)
{
    messaging::Play play;
    play.sequence = n;
    play.kind = messaging::PlayKind::Item;
    play.authority = QStringLiteral("county-police");
    play.item = QStringLiteral("starter/%1").arg(n % 5);
    play.began = {base::fromUnixMs(playsBegan + n * 10'000), {base::Milliseconds{n * 10'000}}};
    play.duration = base::Milliseconds{10'000};
    play.frames = 250;
    play.content = {1, {{*base::AuthorityId::parse(QStringLiteral("county-police")), 7}}};
    play.clock = {true, base::Milliseconds{-12}, base::Milliseconds{2}};
    play.boot = QStringLiteral("boot");
    return play;
}

} // namespace ironfence::player::testing
