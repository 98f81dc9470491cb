// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "trust/keyring.h"

#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace ironfence::console::cli {

/// A new operator's directory on its way: key, pinned authorities and token, drafted beside its place, then renamed
/// into it. Destroying it before commit() leaves nothing behind.
class OperatorDirectory
{
public:
    /// Makes a key and a token. `limits` are the authority's in the trust document, which also names
    /// the server's online key. An empty passphrase stores the key
    /// in the clear. Errors: Conflict (something is there), Io, Full.
    [[nodiscard]] static base::Result<OperatorDirectory> draft(const QString &directory,
                                                               const base::AuthorityId &authority,
                                                               const trust::AuthorityLimits &limits,
                                                               const trust::PublicKey &onlineKey,
                                                               const QByteArray &passphrase);

    [[nodiscard]] const trust::Keyring &keyring() const { return m_keyring; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// Writes client.ini for this server and makes the directory appear, complete. `sender` is the default sender name
    /// of alerts; it may be empty.
    [[nodiscard]] base::Result<void> commit(const QUrl &server, const QString &sender);

private:
    OperatorDirectory() = default;

    QString m_directory;
    std::unique_ptr<QTemporaryDir> m_draft;
    base::AuthorityId m_authority;
    trust::Keyring m_keyring;
    QByteArray m_token;
};

/// Where a path really leads, links resolved, also when its last parts do not exist yet.
[[nodiscard]] QString realPath(const QString &path);

} // namespace ironfence::console::cli
