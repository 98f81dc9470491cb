// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/publication/publication.h"
#include "trust/keyring.h"

namespace ironfence::console::publication {

/// A manifest, believed only with signatures of those who may speak for this authority now; errors name it `what`.
/// Errors: Untrusted (another authority's, or signed by nobody who may), Invalid.
[[nodiscard]] base::Result<playlists::Manifest> readManifest(const QByteArray &envelope, const trust::Keyring &keyring,
                                                             const base::AuthorityId &authority, const QString &what);

/// The manifest that is in force, believed only with its signatures; version 0 and empty before the first. Errors:
/// Untrusted (another authority's, or signed by nobody who may), Invalid, and those of the client.
[[nodiscard]] base::Result<playlists::Manifest>
currentManifest(const client::ApiClient &api, const trust::Keyring &keyring, const base::AuthorityId &authority);

/// The newest draft of a programme, read from its bytes: what a person signs must not be the server's word for it.
/// Errors: Corrupt (it is another by now), NotFound, Invalid, and those of the client.
[[nodiscard]] base::Result<Draft> readDraft(const client::ApiClient &api, const base::ProgrammeId &id,
                                            const base::ObjectRef &object);
/// The same of what a manifest names.
[[nodiscard]] base::Result<Draft> readPublished(const client::ApiClient &api, const playlists::ManifestEntry &entry);
/// The same of what an earlier version named.
[[nodiscard]] base::Result<Draft> readEarlier(const client::ApiClient &api, qint64 version,
                                              const playlists::ManifestEntry &entry);

} // namespace ironfence::console::publication
