// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"
#include "trust/keyring.h"

#include <functional>

namespace ironfence::console::signing {

/// The server's answer about one alert.
using AlertLookup = std::function<base::Result<client::AlertReceipts>(const QString &identifier)>;

/// The alert or update of that identifier as `authority` signed it; of an update, the first alert of its story is asked
/// for and verified too. Whatever the server says beside the envelopes can only prevent a cancel, not change it.
/// Errors: Untrusted (the server shows no envelope, another one, or one that `authority` did not sign), Conflict
/// (nothing is left to cancel; the story mixes exercise and reality), and those of `lookup`.
[[nodiscard]] base::Result<playlists::Alert> alertToCancel(const QString &identifier, const AlertLookup &lookup,
                                                           const trust::Keyring &keyring,
                                                           const base::AuthorityId &authority);

/// The cancel of an alert or update, still without identifier, authority and number.
[[nodiscard]] playlists::Alert cancelOf(const playlists::Alert &told, const QString &sender, base::UtcTime now);

} // namespace ironfence::console::signing
