// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "console/publication/publication.h"

#include <string>
#include <vector>

namespace ironfence::console::cli {

/// What `publish` is about to sign and all that a person should see of it, read from signed or hashed bytes and not
/// taken from the server's word.
struct PublishPlan
{
    QSet<base::ProgrammeId> removed;
    playlists::Manifest current; ///< version 0 before the first
    publication::Publication publication;
    QList<publication::Draft> drafts; ///< the content of every entry
    QList<playlists::Screen> screens;

    /// Asks the server. Without names every draft is published, unless something is only `taken` off the screens.
    /// Errors: Invalid, NotFound, Untrusted, Corrupt, those of the client.
    [[nodiscard]] static base::Result<PublishPlan> make(const Desk &desk, const std::vector<std::string> &programmes,
                                                        const std::vector<std::string> &taken);
};

} // namespace ironfence::console::cli
