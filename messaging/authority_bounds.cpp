// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/authority_bounds.h"

namespace ironfence::messaging {

playlists::Contacts contactsOf(const trust::AuthorityLimits &limits)
{
    return {QSet<QString>(limits.phoneNumbers.begin(), limits.phoneNumbers.end()),
            QSet<QString>(limits.qrHosts.begin(), limits.qrHosts.end())};
}

playlists::timeline::AuthorityProgrammes bounded(const base::AuthorityId &authority,
                                                 const trust::AuthorityLimits &limits,
                                                 const QList<playlists::Programme> &programmes)
{
    return {authority, playlists::rankOf(limits.highestRank).value_or(playlists::Rank::Filler), limits.shareCapPercent,
            programmes, contactsOf(limits)};
}

} // namespace ironfence::messaging
