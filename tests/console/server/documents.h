// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "messaging/assignment.h"
#include "playlists/alert.h"
#include "playlists/manifest.h"
#include "trust/keyring.h"

namespace ironfence::console::server {

/// Signed documents of the authority "county-police" for tests.
class Documents
{
public:
    Documents();

    [[nodiscard]] const base::AuthorityId &authority() const { return m_authority; }
    [[nodiscard]] trust::Keyring keyring() const;
    [[nodiscard]] const trust::SecretKey &key() const { return m_key; }

    [[nodiscard]] QByteArray sign(const char *payloadType, const QByteArray &payload) const;
    /// The same, by a key that nobody knows.
    [[nodiscard]] static QByteArray signByStranger(const char *payloadType, const QByteArray &payload);

    [[nodiscard]] QByteArray assignment(const QString &screen, const QString &place, qint64 version = 1) const;
    /// A programme of one card, and of one image when `asset` is given.
    [[nodiscard]] static QByteArray programme(const QString &id, const std::optional<base::ObjectRef> &asset = {});
    [[nodiscard]] playlists::Manifest manifest(qint64 version, const QList<QByteArray> &programmes = {}) const;
    [[nodiscard]] QByteArray signedManifest(qint64 version, const QList<QByteArray> &programmes = {}) const;
    /// An alert for "zj/tonglu" that begins at `now` and lives for an hour.
    [[nodiscard]] playlists::Alert alert(qint64 number, base::UtcTime now) const;
    [[nodiscard]] playlists::Alert cancel(qint64 number, const playlists::Alert &alert, base::UtcTime now) const;
    [[nodiscard]] QByteArray signedAlert(const playlists::Alert &alert) const;

private:
    base::AuthorityId m_authority;
    trust::SecretKey m_key;
};

} // namespace ironfence::console::server
