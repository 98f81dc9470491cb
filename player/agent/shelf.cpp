// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/shelf.h"

#include <algorithm>

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

void Shelf::want(const QList<Need> &needs)
{
    m_dues.clear();
    m_missing.clear();
    for (const auto &need : needs)
        m_dues.insert(need.object, need.due);
    QList<Need> missing;
    for (const auto &need : needs) { // what is to be hashed, in their order
        if (!isHere(need.object) && m_missing.contains(need.object))
            missing.append(need);
    }
    m_parts.fetcher.want(*this, missing);
    Q_EMIT missingChanged();
}

bool Shelf::holds(const base::ObjectRef &object)
{
    const bool wasMissing = m_missing.contains(object);
    if (isHere(object))
        return true;
    const auto due = m_dues.find(object);
    const bool isNews = due == m_dues.end() || *due > m_parts.time.now();
    if (isNews)
        m_dues.insert(object, Need::atOnce);
    if (m_missing.contains(object) && (isNews || !wasMissing))
        m_parts.fetcher.want(*this, {object, m_dues.value(object)});
    return false;
}

/// If not, it is being hashed, or missing.
bool Shelf::isHere(const base::ObjectRef &object)
{
    const auto path = pathOf(object);
    if (m_seals.holds(object.sha256, path))
        return true;
    if (m_missing.contains(object) || m_verifying.contains(object))
        return false;

    const auto stamp = media::FileStamp::of(path);
    if (!stamp) {
        miss(object, {ErrorCode::NotFound, QStringLiteral("an asset is missing"), object.sha256.hex()});
    } else if (stamp->size != object.length) {
        miss(object, {ErrorCode::Corrupt, QStringLiteral("an asset has the wrong length"), object.sha256.hex()});
    } else {
        m_verifying.insert(object);
        m_parts.transfer.verify(object);
    }
    return false;
}

bool Shelf::isNeededSoon(const base::ObjectRef &object) const
{
    return m_dues.value(object, Need::atOnce) < m_parts.time.now() + Need::day;
}

qint64 Shelf::missing() const
{
    return std::count_if(m_missing.begin(), m_missing.end(),
                         [this](const base::ObjectRef &object) { return isNeededSoon(object); });
}

void Shelf::miss(const base::ObjectRef &object, const base::Error &why)
{
    // What is not needed yet is not there yet: that is no fault.
    if (why.code != ErrorCode::NotFound || isNeededSoon(object))
        m_parts.faults.add(why);
    m_seals.breakSeal(object.sha256);
    // The fetch looks at the file once more, replaces it only if its bytes are wrong, and tries again later if they
    // cannot be read; what an interrupted transfer left stays for it.
    m_missing.insert(object);
    Q_EMIT missingChanged();
}

void Shelf::refetch(const base::ObjectRef &object, const base::Error &why)
{
    miss(object, why);
    m_parts.fetcher.want(*this, {object, m_dues.value(object, Need::atOnce)});
}

void Shelf::lose(const base::Sha256 &object)
{
    for (auto it = m_dues.constBegin(); it != m_dues.constEnd(); ++it) {
        if (it.key().sha256 != object)
            continue;
        const Need need{it.key(), *it};
        refetch(need.object, {ErrorCode::NotFound, QStringLiteral("an asset had to go"), object.hex()});
        return;
    }
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
