// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"
#include "trust/keyring.h"

#include <functional>
#include <optional>

namespace ironfence::console::signing {

/// The server's answer about one alert.
using AlertLookup = std::function<base::Result<client::AlertReceipts>(const QString &identifier)>;

/// What a cancel or another update follows: the alert or update of that identifier as `authority` signed it; of an update,
/// the first alert of its story is asked for and verified too. Whatever the server says beside the envelopes can only
/// prevent what follows, not change it. Errors: Untrusted (the server shows no envelope, another one, or one that
/// `authority` did not sign), Conflict (nothing is left to follow; the story mixes exercise and reality), and those of
/// `lookup`.
[[nodiscard]] base::Result<playlists::Alert> liveAlert(const QString &identifier, const AlertLookup &lookup,
                                                           const trust::Keyring &keyring,
                                                           const base::AuthorityId &authority);

/// What an update says in the place of what was told; what is absent stays as it was.
struct AlertChange
{
    std::optional<int> level;
    std::optional<QString> headline;
    std::optional<QString> description;
    std::optional<QString> instruction;
    std::optional<QString> sender;
    QList<base::PlacePath> places;                   ///< these too: who was told is always told more
    std::optional<base::Milliseconds> life; ///< from now; it never ends before what it follows
};

/// The update of an alert or update, still without identifier, authority and number.
[[nodiscard]] playlists::Alert updateOf(const playlists::Alert &told, const AlertChange &change, base::UtcTime now);

/// The cancel of an alert or update, still without identifier, authority and number.
[[nodiscard]] playlists::Alert cancelOf(const playlists::Alert &told, const QString &sender, base::UtcTime now);

} // namespace ironfence::console::signing
