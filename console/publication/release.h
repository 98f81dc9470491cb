// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/publication/publication.h"

namespace ironfence::console::publication {

/// How long new screens accept a manifest, unless somebody says otherwise.
inline constexpr std::chrono::days usualLife{90};

/// The manifest that follows `current` (version 0: the first), issued at `now`, the server's time.
[[nodiscard]] playlists::Manifest nextManifest(const playlists::Manifest &current, const base::AuthorityId &authority,
                                               const Publication &publication, base::UtcTime now,
                                               std::chrono::days life);

/// What screens will have of this authority: the programmes of the entries, found among `known`.
[[nodiscard]] QList<playlists::Programme> programmesOf(const Publication &publication, const QList<Draft> &known);

/// Assets that those of the drafts show that are not in force: the server takes a manifest only when it has examined
/// them. Each once.
[[nodiscard]] QList<base::Sha256> assetsToExamine(const QList<playlists::ManifestEntry> &current,
                                                  const QList<Draft> &drafts);

/// The payload to sign, read back by the same rules as screens do. Errors: Invalid, TooLarge.
[[nodiscard]] base::Result<QByteArray> payloadOf(const playlists::Manifest &manifest);

/// What must be in force for `manifest` to follow it.
[[nodiscard]] client::Expected expectedBefore(const playlists::Manifest &manifest);

/// Whether a manifest was refused because somebody else published meanwhile. A conflict that names an asset or a
/// programme is about that, and not about what others did.
[[nodiscard]] bool isOvertaken(const base::Error &error);

} // namespace ironfence::console::publication
