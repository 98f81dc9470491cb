// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/reading.h"

namespace ironfence::console::publication {

/// Every programme that there is: drafts, and what is in force.
struct Holdings
{
    playlists::Manifest current; ///< version 0 before the first
    QList<Draft> drafts;         ///< the newest of each programme, by id
    QList<Draft> live;           ///< what the manifest names, in its order
    QStringList unreadable;      ///< what one of them is, and why it is in none of the lists

    /// Asks the server. What `before` holds is not read again: its bytes have the same name. Errors: those of
    /// currentManifest() and of the client; a programme alone that cannot be read is no error but `unreadable`.
    [[nodiscard]] static base::Result<Holdings> read(const client::ApiClient &api, const trust::Keyring &keyring,
                                                     const base::AuthorityId &authority, const Holdings &before);

    [[nodiscard]] const Draft *draftOf(const base::ProgrammeId &id) const; ///< null: there is none
    [[nodiscard]] const Draft *liveOf(const base::ProgrammeId &id) const;

    bool operator==(const Holdings &) const = default;
};

} // namespace ironfence::console::publication
