// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/earlier.h"

namespace ironfence::console::publication {

/// What became of the drafts after a return.
struct Followed
{
    QStringList left{}; ///< drafts that say something else than is live: somebody's work, or what could not be stored

    bool operator==(const Followed &) const = default;
};

/// Lets drafts follow a return that was published: a draft that said what was live says what is live again, and a
/// programme that came back and has no draft gets one. A draft that says anything else is somebody's work and stays.
/// `before` is what was in force, `returned` what came back from `version`. Never fails: what is live is live.
[[nodiscard]] Followed letDraftsFollow(const client::ApiClient &api, const playlists::Manifest &before, qint64 version,
                                       const QList<Draft> &returned);

} // namespace ironfence::console::publication
