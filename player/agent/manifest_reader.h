// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/manifest.h"
#include "trust/keyring.h"

namespace ironfence::player {

/// Reads a manifest envelope from outside: bounds, signatures, and only then the payload, which must name its signer,
/// and that must be the authority whose manifest was asked for. Pure. Errors: TooLarge, Invalid, Untrusted,
/// Unsupported.
[[nodiscard]] base::Result<playlists::Manifest>
readManifest(QByteArrayView envelope, const base::AuthorityId &authority, const trust::Keyring &keyring);

} // namespace ironfence::player
