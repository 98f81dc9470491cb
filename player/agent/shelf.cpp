// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/shelf.h"

namespace ironfence::player {

using base::ErrorCode;

Shelf::Shelf(const Parts &parts) : m_parts(parts)
{
    connect(&m_parts.transfer, &Transfer::verified, this, &Shelf::found);
    connect(&m_parts.transfer, &Transfer::verifyFailed, this, &Shelf::damaged);
    connect(&m_parts.fetcher, &Fetcher::fetched, this, &Shelf::found);
}

Shelf::~Shelf()
{
    m_parts.fetcher.release(*this);
}

void Shelf::want(const QList<base::ObjectRef> &objects)
{
    m_parts.fetcher.release(*this);
    m_missing.clear();
    for (const auto &object : objects)
        (void)holds(object); // starts what is needed, in their order
    Q_EMIT missingChanged();
}

bool Shelf::holds(const base::ObjectRef &object)
{
    const auto path = pathOf(object);
    if (m_seals.holds(object.sha256, path))
        return true;
    if (m_missing.contains(object) || m_verifying.contains(object))
        return false;

    const auto stamp = media::FileStamp::of(path);
    if (!stamp) {
        refetch(object, {ErrorCode::NotFound, QStringLiteral("an asset is missing"), object.sha256.hex()});
    } else if (stamp->size != object.length) {
        refetch(object, {ErrorCode::Corrupt, QStringLiteral("an asset has the wrong length"), object.sha256.hex()});
    } else {
        m_verifying.insert(object);
        m_parts.transfer.verify(object);
    }
    return false;
}

void Shelf::refetch(const base::ObjectRef &object, const base::Error &why)
{
    m_parts.faults.add(why);
    m_seals.breakSeal(object.sha256);
    // The fetch looks at the file once more, replaces it only if its bytes are wrong, and tries again later if they
    // cannot be read; what an interrupted transfer left stays for it.
    m_missing.insert(object);
    m_parts.fetcher.want(*this, object);
    Q_EMIT missingChanged();
}

void Shelf::found(const base::ObjectRef &object, const media::FileStamp &stamp)
{
    m_verifying.remove(object);
    m_seals.seal(object.sha256, stamp);
    if (m_missing.remove(object))
        Q_EMIT missingChanged();
    Q_EMIT arrived(object);
}

void Shelf::damaged(const base::ObjectRef &object, const base::Error &error)
{
    if (!m_verifying.remove(object)) {
        // Found by a fetch meanwhile: one of the two looked at the file before it was altered or replaced.
        m_seals.breakSeal(object.sha256);
        m_verifying.insert(object);
        m_parts.transfer.verify(object);
        return;
    }
    refetch(object,
            {error.code, QStringLiteral("an asset cannot be used: %1").arg(error.message), object.sha256.hex()});
}

} // namespace ironfence::player
