// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert.h"

namespace ironfence::playlists::testing {

/// The instant `seconds` after the tests' time zero.
inline base::UtcTime at(qint64 seconds)
{
    return base::fromUnixMs(1'795'400'000'000) + std::chrono::seconds(seconds);
}

/// An alert of the county police, alive from `from` to `to` (seconds after time zero); its identifier is its number.
inline Alert alertOf(qint64 number, qint64 from = 0, qint64 to = 100, int level = 2)
{
    Alert alert;
    alert.identifier = QString::number(number);
    alert.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    alert.number = number;
    alert.sent = at(from);
    alert.effective = at(from);
    alert.expires = at(to);
    alert.level = level;
    alert.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    alert.headline = QStringLiteral("headline");
    alert.senderName = QStringLiteral("county police");
    return alert;
}

inline Alert updateOf(qint64 number, qint64 references, qint64 from = 0, qint64 to = 100, int level = 2)
{
    Alert alert = alertOf(number, from, to, level);
    alert.messageType = AlertMessageType::Update;
    alert.references = QString::number(references);
    return alert;
}

inline Alert cancelOf(qint64 number, qint64 references, qint64 from = 0, qint64 to = 100)
{
    Alert alert = updateOf(number, references, from, to);
    alert.messageType = AlertMessageType::Cancel;
    return alert;
}

} // namespace ironfence::playlists::testing
