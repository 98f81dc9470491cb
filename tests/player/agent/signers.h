// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/assignment.h"
#include "playlists/alert.h"
#include "playlists/manifest.h"
#include "trust/keyring.h"

namespace ironfence::player::testing {

inline base::AuthorityId authority(const char *id)
{
    return *base::AuthorityId::parse(QLatin1String(id));
}

inline base::PlacePath place(const char *path)
{
    return *base::PlacePath::parse(QLatin1String(path));
}

/// Two authorities whom a screen trusts and one whom it does not, each with a key.
struct Signers
{
    Signers()
    {
        keyring.set(authority("county-police"), {{police.publicKey()}, 1});
        keyring.set(authority("county-bank"), {{bank.publicKey()}, 1});
    }

    [[nodiscard]] static QByteArray envelope(const char *type, const QByteArray &payload, const trust::SecretKey &key)
    {
        return trust::Envelope::sign(QLatin1String(type), payload, key).serialize();
    }
    [[nodiscard]] QByteArray sign(const playlists::Alert &alert) const
    {
        return envelope(playlists::Alert::payloadType, alert.serialize(), police);
    }
    [[nodiscard]] QByteArray sign(const playlists::Manifest &manifest) const
    {
        return envelope(playlists::Manifest::payloadType, manifest.serialize(), police);
    }
    [[nodiscard]] QByteArray sign(const messaging::Assignment &assignment) const
    {
        return envelope(messaging::Assignment::payloadType, assignment.serialize(), police);
    }

    trust::SecretKey police = trust::SecretKey::generate();
    trust::SecretKey bank = trust::SecretKey::generate();
    trust::SecretKey stranger = trust::SecretKey::generate();
    trust::Keyring keyring;
};

inline playlists::Screen lobby()
{
    return {*base::ScreenId::parse(QStringLiteral("lobby-1")),
            place("zj/tonglu/icbc-main"),
            playlists::Profile::Lobby,
            {},
            {}};
}

} // namespace ironfence::player::testing
