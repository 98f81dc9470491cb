// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/roster.h"
#include "trust/authority_limits.h"

namespace ironfence::messaging {

/// To whom an authority may send people, as its trust document has it.
[[nodiscard]] playlists::Contacts contactsOf(const trust::AuthorityLimits &limits);

/// What an authority says and how far it may go: the one place where the words of a trust document become rules of the
/// timeline, so that players and console agree on them.
[[nodiscard]] playlists::timeline::AuthorityProgrammes bounded(const base::AuthorityId &authority,
                                                               const trust::AuthorityLimits &limits,
                                                               const QList<playlists::Programme> &programmes);

} // namespace ironfence::messaging
