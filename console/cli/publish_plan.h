// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "console/publication/earlier.h"

#include <string>
#include <vector>

namespace ironfence::console::cli {

/// What somebody wants to publish, as it stands on the command line.
struct PublishChoice
{
    std::vector<std::string> programmes; ///< ids; empty: all
    std::vector<std::string> removed;    ///< ids
    std::optional<qint64> from;          ///< as they were in this version, and not as the drafts are
};

/// What `publish` is about to sign and all that a person should see of it, read from signed or hashed bytes and not
/// taken from the server's word.
struct PublishPlan
{
    QSet<base::ProgrammeId> removed;
    QList<publication::Draft> returned; ///< what comes from an earlier version
    playlists::Manifest current;        ///< version 0 before the first
    publication::Publication publication;
    QList<publication::Draft> drafts; ///< the content of every entry
    QList<playlists::Screen> screens;

    /// Asks the server. Without names every draft is published, unless something is only removed; from an earlier
    /// version everything that it had, and nothing else. Errors: Invalid, NotFound, Untrusted, Corrupt, Conflict (it
    /// cannot come back), those of the client.
    [[nodiscard]] static base::Result<PublishPlan> make(const Desk &desk, const PublishChoice &choice);

private:
    [[nodiscard]] base::Result<void> composeDrafts(const Desk &desk, const QSet<base::ProgrammeId> &wanted);
    [[nodiscard]] base::Result<void> composeReturn(const Desk &desk, const trust::Keyring &keyring, qint64 version,
                                                   const QSet<base::ProgrammeId> &wanted);
    [[nodiscard]] bool isLive(const base::ProgrammeId &id) const;
};

} // namespace ironfence::console::cli
