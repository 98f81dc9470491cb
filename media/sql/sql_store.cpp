// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/sql/sql_store.h"

#include "media/sql/sql_writer.h"

#include <QVariant>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QVariant keyOf(const base::Sha256 &object)
{
    const auto &digest = object.digest();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size()));
}

// An empty QByteArray made from nothing binds as NULL; an object of no bytes is still an object.
QVariant blobOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Result<std::unique_ptr<SqlStore>> SqlStore::open(base::sql::Database &database)
{
    if (database.isReadOnly())
        return std::unique_ptr<SqlStore>(new SqlStore(database));
    auto made = database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS media_object ("
                                            "sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32), "
                                            "bytes BLOB NOT NULL)"));
    if (!made)
        return failure(made.error());
    return std::unique_ptr<SqlStore>(new SqlStore(database));
}

bool SqlStore::contains(const base::ObjectRef &object) const
{
    auto found = m_database.run(QStringLiteral("SELECT length(bytes) FROM media_object WHERE sha256 = ?"),
                                {keyOf(object.sha256)});
    return found && found->next() && found->value(0).toLongLong() == object.length;
}

Result<std::unique_ptr<StoreWriter>> SqlStore::write(const base::ObjectRef &object)
{
    const auto name = object.sha256.hex();
    if (object.length < 0 || object.length > maxObjectBytes)
        return failure(ErrorCode::Invalid,
                       QStringLiteral("this store holds documents of at most %1 bytes").arg(maxObjectBytes), name);
    if (contains(object))
        return failure(ErrorCode::Conflict, QStringLiteral("the object is there already"), name);
    if (m_writing.contains(object.sha256))
        return failure(ErrorCode::Unavailable, QStringLiteral("somebody else is writing this object"), name);
    return std::make_unique<SqlWriter>(*this, object);
}

Result<QByteArray> SqlStore::read(const base::ObjectRef &object, qint64 maxBytes) const
{
    const auto name = object.sha256.hex();
    if (object.length > maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 bytes, at most %2").arg(object.length).arg(maxBytes),
                       name);
    auto found =
        m_database.run(QStringLiteral("SELECT bytes FROM media_object WHERE sha256 = ?"), {keyOf(object.sha256)});
    if (!found)
        return failure(found.error());
    if (!found->next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such object"), name);

    auto bytes = found->value(0).toByteArray();
    if (bytes.size() != object.length || base::Sha256::of(bytes) != object.sha256)
        return failure(ErrorCode::Corrupt, QStringLiteral("the bytes were altered"), name);
    return bytes;
}

Result<void> SqlStore::verify(const base::ObjectRef &object) const
{
    return read(object, object.length).map([](const QByteArray &) {});
}

Result<void> SqlStore::remove(const base::Sha256 &object)
{
    m_unfinished.remove(object);
    auto removed = m_database.run(QStringLiteral("DELETE FROM media_object WHERE sha256 = ?"), {keyOf(object)});
    return removed.map([](const QSqlQuery &) {});
}

Result<QList<base::ObjectRef>> SqlStore::list() const
{
    auto found = m_database.run(QStringLiteral("SELECT sha256, length(bytes) FROM media_object"));
    if (!found)
        return failure(found.error());

    QList<base::ObjectRef> objects;
    while (found->next()) {
        if (const auto hash = base::Sha256::fromHex(QString::fromLatin1(found->value(0).toByteArray().toHex())))
            objects.append({*hash, found->value(1).toLongLong()});
    }
    return objects;
}

qint64 SqlStore::partialBytes(const base::Sha256 &object) const
{
    return m_unfinished.value(object).size();
}

// One statement: atomic by itself, and part of the owner's transaction when one is open.
Result<void> SqlStore::insert(const base::Sha256 &object, const QByteArray &bytes)
{
    auto inserted =
        m_database.run(QStringLiteral("INSERT INTO media_object (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) "
                                      "DO UPDATE SET bytes = excluded.bytes"),
                       {keyOf(object), blobOf(bytes)});
    return inserted.map([](const QSqlQuery &) {});
}

void SqlStore::keep(const base::Sha256 &object, const QByteArray &bytes)
{
    constexpr qsizetype maxUnfinished = 16; // bounds what interrupted transfers may hold in memory
    if (bytes.isEmpty())
        return;
    if (m_unfinished.size() >= maxUnfinished)
        m_unfinished.clear();
    m_unfinished.insert(object, bytes);
}

} // namespace ironfence::media
