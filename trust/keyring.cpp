// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/keyring.h"

#include "base/json/reader.h"

#include <algorithm>

namespace ironfence::trust {

using base::ErrorCode;
using base::failure;
using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxAuthorities = 64;
constexpr qsizetype maxKeys = 32; // of one authority
constexpr qsizetype maxOnlineKeys = 4;

QList<PublicKey> readKeyList(Object &object, const char *member, qsizetype maxCount, QSet<QString> &seen)
{
    QList<PublicKey> keys;
    object.each(member, maxCount, [&](const Value &element, const QString &path) {
        const auto key = PublicKey::fromJson(element, path);
        if (!key) {
            object.reader().fail(key.error().context, key.error().message, key.error().code);
            return;
        }
        // A key that speaks for two authorities would leave open who signed; a key listed twice, how many did.
        if (seen.contains(key->id()))
            object.reader().fail(path, QStringLiteral("a key stands in one place only"));
        seen.insert(key->id());
        keys.append(*key);
    });
    return keys;
}

Value listOf(const QList<PublicKey> &keys)
{
    auto list = Value::array();
    for (const auto &key : keys)
        list.push_back(key.toJson());
    return list;
}

AuthorityKeys readKeys(Object &object, QSet<QString> &seen)
{
    AuthorityKeys read;
    read.keys = readKeyList(object, "keys", maxKeys, seen);
    read.threshold = static_cast<int>(object.integer("threshold", 1, std::max<qint64>(1, read.keys.size())));
    if (read.keys.isEmpty())
        object.reader().fail(object.pathOf("keys"), QStringLiteral("must have at least one element"));
    read.limits = AuthorityLimits::read(object);
    return read;
}

/// Of every hour, what the authorities that may use the highest rank may hold together.
int mandatoryCaps(const QMap<base::AuthorityId, AuthorityKeys> &authorities)
{
    int sum = 0;
    for (const auto &keys : authorities) {
        if (keys.limits.highestRank == QStringLiteral("mandatory"))
            sum += keys.limits.shareCapPercent;
    }
    return sum;
}

QSet<QString> signersAmong(const QList<PublicKey> &keys, const Envelope &envelope, const QByteArray &signedBytes)
{
    QSet<QString> signers;
    for (const auto &key : keys) {
        const auto id = key.id();
        const auto signedByKey = [&](const Signature &signature) {
            return signature.keyId == id && key.verifies(signedBytes, signature.bytes);
        };
        if (std::any_of(envelope.signatures.begin(), envelope.signatures.end(), signedByKey))
            signers.insert(id);
    }
    return signers;
}

bool isSatisfied(const AuthorityKeys &authority, const Envelope &envelope, const QByteArray &signedBytes)
{
    return signersAmong(authority.keys, envelope, signedBytes).size() >= std::max(1, authority.threshold);
}

base::Result<void> requireForm(const Envelope &envelope, const QString &payloadType)
{
    if (envelope.payloadType != payloadType)
        return failure(ErrorCode::Invalid, QStringLiteral("the envelope must hold %1").arg(payloadType),
                       QStringLiteral("$.payloadType"));
    if (envelope.signatures.size() > Envelope::maxSignatures)
        return failure(ErrorCode::TooLarge, QStringLiteral("too many signatures"), QStringLiteral("$.signatures"));
    return {};
}

} // namespace

base::Result<Keyring> Keyring::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("trust");
    Keyring keyring;
    QSet<QString> seen;
    object.each("authorities", maxAuthorities, [&](const Value &element, const QString &path) {
        Object entry(element, path, reader);
        const auto id = entry.id<base::AuthorityId>("id");
        if (keyring.m_authorities.contains(id))
            reader.fail(entry.pathOf("id"), QStringLiteral("an authority stands here twice"));
        auto keys = readKeys(entry, seen);
        keys.extra = entry.rest();
        keyring.set(id, keys);
    });
    if (const int sum = mandatoryCaps(keyring.m_authorities); sum > 100)
        reader.fail(object.pathOf("authorities"),
                    QStringLiteral("share_cap_percent of those whose highest_rank is mandatory must not add up to more "
                                   "than 100, not %1: each of them is guaranteed what it may use")
                        .arg(sum));
    keyring.m_online = readKeyList(object, "online", maxOnlineKeys, seen);
    keyring.m_extra = object.rest();
    return reader.finish(std::move(keyring));
}

QByteArray Keyring::serialize() const
{
    auto list = Value::array();
    for (auto it = m_authorities.begin(); it != m_authorities.end(); ++it) {
        Value entry = it->extra;
        entry["id"] = base::json::text(it.key().text());
        entry["threshold"] = it->threshold;
        entry["keys"] = listOf(it->keys);
        it->limits.write(entry);
        list.push_back(std::move(entry));
    }
    Value json = base::json::document("trust", m_extra);
    json["authorities"] = std::move(list);
    if (!m_online.isEmpty())
        json["online"] = listOf(m_online);
    return base::json::write(json);
}

void Keyring::set(const base::AuthorityId &authority, const AuthorityKeys &keys)
{
    m_authorities.insert(authority, keys);
}

AuthorityLimits Keyring::limitsOf(const base::AuthorityId &authority) const
{
    const auto found = m_authorities.constFind(authority);
    return found == m_authorities.constEnd() ? AuthorityLimits::least() : found->limits;
}

base::Result<base::AuthorityId> Keyring::verify(const Envelope &envelope, const QString &payloadType) const
{
    if (const auto form = requireForm(envelope, payloadType); !form)
        return failure(form.error());
    const auto signedBytes = envelope.preAuthenticationEncoding();
    QList<base::AuthorityId> found;
    for (auto it = m_authorities.begin(); it != m_authorities.end(); ++it) {
        if (isSatisfied(*it, envelope, signedBytes))
            found.append(it.key());
    }
    if (found.isEmpty())
        return failure(ErrorCode::Untrusted, QStringLiteral("not signed by an authority known here, or altered"));
    if (found.size() > 1)
        return failure(ErrorCode::Untrusted, QStringLiteral("signed by more than one authority"));
    return found.front();
}

base::Result<void> Keyring::verifyOnline(const Envelope &envelope, const QString &payloadType) const
{
    if (m_online.isEmpty())
        return failure(ErrorCode::Unsupported, QStringLiteral("no online key is known here"));
    if (auto form = requireForm(envelope, payloadType); !form)
        return form;
    if (signersAmong(m_online, envelope, envelope.preAuthenticationEncoding()).isEmpty())
        return failure(ErrorCode::Untrusted, QStringLiteral("not signed by the server's online key, or altered"));
    return {};
}

QSet<QString> Keyring::signersOf(const Envelope &envelope, const base::AuthorityId &authority) const
{
    const auto found = m_authorities.constFind(authority);
    return found == m_authorities.constEnd() || envelope.signatures.size() > Envelope::maxSignatures
               ? QSet<QString>()
               : signersAmong(found->keys, envelope, envelope.preAuthenticationEncoding());
}

QSet<QString> Keyring::keyIds() const
{
    QSet<QString> ids;
    for (const auto &authority : m_authorities) {
        for (const auto &key : authority.keys)
            ids.insert(key.id());
    }
    return ids;
}

} // namespace ironfence::trust
