// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "trust/authority_limits.h"
#include "trust/envelope.h"

#include <QMap>
#include <QSet>

namespace ironfence::trust {

/// The keys of one authority, how many of them must sign, and what they may sign.
struct AuthorityKeys
{
    QList<PublicKey> keys;
    int threshold = 1;
    AuthorityLimits limits{};
    base::json::Value extra = base::json::Value::object();

    bool operator==(const AuthorityKeys &) const = default;
};

/// Who may speak: the pinned authorities of a screen or server ("trust" document, see docs/wire.md). A value; any
/// thread.
class Keyring
{
public:
    /// Refuses a document that promises the same hour twice: the share caps of the authorities that may use mandatory
    /// add up to at most 100 per cent. Errors: Invalid, TooLarge, Unsupported, each with a path.
    [[nodiscard]] static base::Result<Keyring> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    void set(const base::AuthorityId &authority, const AuthorityKeys &keys);
    [[nodiscard]] const QMap<base::AuthorityId, AuthorityKeys> &authorities() const { return m_authorities; }
    /// Of an authority that is not known here: the least().
    [[nodiscard]] AuthorityLimits limitsOf(const base::AuthorityId &authority) const;

    /// Checks type and signatures of the envelope; the payload may be parsed only after this. Finds the one authority
    /// whose threshold of distinct keys signed. Errors: Untrusted (nobody we know signed it, or it was altered),
    /// Invalid (other payload type).
    [[nodiscard]] base::Result<base::AuthorityId> verify(const Envelope &envelope, const QString &payloadType) const;

    /// Keys that only select what is current and order what changes nothing of what is said: those of the server.
    void setOnline(const QList<PublicKey> &keys) { m_online = keys; }
    [[nodiscard]] const QList<PublicKey> &online() const { return m_online; }
    /// Checks type and signature of what any one of the online keys signs; the payload may be parsed only after this.
    /// Errors: Untrusted, Invalid (other payload type), TooLarge; Unsupported when no online key is known here.
    [[nodiscard]] base::Result<void> verifyOnline(const Envelope &envelope, const QString &payloadType) const;

    /// The ids of those keys of the authority that signed the envelope, each verified.
    [[nodiscard]] QSet<QString> signersOf(const Envelope &envelope, const base::AuthorityId &authority) const;
    /// The ids of all keys of authorities.
    [[nodiscard]] QSet<QString> keyIds() const;

    bool operator==(const Keyring &) const = default;

private:
    QMap<base::AuthorityId, AuthorityKeys> m_authorities;
    QList<PublicKey> m_online;
    base::json::Value m_extra = base::json::Value::object();
};

} // namespace ironfence::trust
