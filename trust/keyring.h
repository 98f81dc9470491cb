// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "trust/envelope.h"

#include <QMap>

namespace ironfence::trust {

/// The keys of one authority and how many of them must sign.
struct AuthorityKeys
{
    QList<PublicKey> keys;
    int threshold = 1;
    base::json::Value extra = base::json::Value::object();

    bool operator==(const AuthorityKeys &) const = default;
};

/// Who may speak: the pinned authorities of a screen or server ("trust" document, see docs/wire.md). A value; any
/// thread.
class Keyring
{
public:
    [[nodiscard]] static base::Result<Keyring> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    void set(const base::AuthorityId &authority, const AuthorityKeys &keys);
    [[nodiscard]] const QMap<base::AuthorityId, AuthorityKeys> &authorities() const { return m_authorities; }

    /// Checks type and signatures of the envelope; the payload may be parsed only after this. Finds the one authority
    /// whose threshold of distinct keys signed. Errors: Untrusted (nobody we know signed it, or it was altered),
    /// Invalid (other payload type).
    [[nodiscard]] base::Result<base::AuthorityId> verify(const Envelope &envelope, const QString &payloadType) const;

    bool operator==(const Keyring &) const = default;

private:
    QMap<base::AuthorityId, AuthorityKeys> m_authorities;
    base::json::Value m_extra = base::json::Value::object();
};

} // namespace ironfence::trust
