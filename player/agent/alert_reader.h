// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert.h"
#include "trust/keyring.h"

namespace ironfence::player {

/// An alert document whose signatures were verified and whose content was understood.
struct AlertDocument
{
    playlists::Alert alert;
    base::Sha256 document; ///< of the payload
    QByteArray envelope;
    QSet<QString> signers; ///< ids of the keys

    bool operator==(const AlertDocument &) const = default;
};

/// A document that is not one, and under which name a receipt speaks of it: the SHA-256 of the payload once that is
/// verified, of the whole envelope before.
struct AlertRefusal
{
    base::Sha256 document;
    base::Error error;
    bool verified = false; ///< somebody we know signed it

    bool operator==(const AlertRefusal &) const = default;
};

/// Reads an envelope from outside: bounds, then signatures, and only then the payload, which must name its signer.
/// Pure.
[[nodiscard]] tl::expected<AlertDocument, AlertRefusal> readAlert(const QByteArray &envelope,
                                                                  const trust::Keyring &keyring);

} // namespace ironfence::player
