// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/alert_sets.h"

#include <algorithm>

namespace ironfence::console::server::publishing {

using base::ErrorCode;
using base::failure;
using base::PlacePath;
using base::Result;
using base::UtcTime;
using records::AlertLine;
using records::AlertSetRecord;

namespace {

Result<void> checkBounds(const PlacePath &place, const QList<AlertLine> &documents)
{
    constexpr qsizetype frame = 1024; // header, place, version
    qsizetype bytes = frame;
    for (const auto &document : documents)
        bytes += document.bytes + 1;
    if (documents.size() > messaging::AlertSet::maxDocuments || bytes > messaging::AlertSet::maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("the alert set of this place is full"), place.text());
    return {};
}

/// A screen refuses a `fresh` beyond its bound whole, so it would hear of nothing any more.
Result<void> checkNamed(const QMap<PlacePath, AlertSetRecord> &sets)
{
    qsizetype bytes = 0;
    for (const auto &set : sets)
        bytes += set.documents.isEmpty() ? 0 : AlertSets::sizeInFresh(set.place);
    if (bytes > AlertSets::bytesInFresh)
        return failure(ErrorCode::TooLarge, QStringLiteral("too many places have alerts"));
    return {};
}

} // namespace

qsizetype AlertSets::sizeInFresh(const PlacePath &place)
{
    constexpr qsizetype around = 20; // quotes, colon, comma and the longest version
    return place.text().size() + around;
}

Result<QList<AlertLine>> AlertSets::documentsAt(const PlacePath &place, UtcTime now) const
{
    auto documents = m_records->alerts.at(place, now - expiredKeptFor, now);
    if (!documents)
        return documents;
    documents->removeIf([](const AlertLine &record) { return record.isEnded; });

    const auto isExpired = [&](const AlertLine &record) { return record.expires <= now; };
    auto tooMany = std::count_if(documents->begin(), documents->end(), isExpired) - expiredKept;
    documents->removeIf([&](const AlertLine &record) { return isExpired(record) && tooMany-- > 0; });
    return documents;
}

Result<QList<PlacePath>> AlertSets::refresh(const QList<PlacePath> &places, UtcTime now)
{
    auto sets = m_records->alerts.sets();
    if (!sets)
        return failure(sets.error());

    QList<PlacePath> changed;
    bool hasGrown = false;
    for (const auto &place : places) {
        const auto documents = documentsAt(place, now);
        if (!documents)
            return failure(documents.error());
        if (auto bounded = checkBounds(place, *documents); !bounded)
            return failure(bounded.error());
        QStringList names;
        for (const auto &document : *documents)
            names.append(document.identifier);

        const auto known = sets->value(place, {place, 0, {}, {}});
        if (known.version > 0 && known.documents == names)
            continue;
        const AlertSetRecord next{place, known.version + 1, names, now};
        if (auto put = m_records->alerts.putSet(next); !put)
            return failure(put.error());
        hasGrown = hasGrown || (known.documents.isEmpty() && !names.isEmpty());
        sets->insert(place, next);
        changed.append(place);
    }
    if (auto fits = checkNamed(*sets); hasGrown && !fits)
        return failure(fits.error());
    return changed;
}

Result<QList<PlacePath>> AlertSets::refreshAll(UtcTime now)
{
    const auto sets = m_records->alerts.sets();
    if (!sets)
        return failure(sets.error());
    QList<PlacePath> places;
    for (const auto &set : *sets) {
        if (!set.documents.isEmpty())
            places.append(set.place);
    }
    return refresh(places, now);
}

Result<messaging::AlertSet> AlertSets::build(const AlertSetRecord &record) const
{
    auto envelopes = m_records->alerts.envelopes(record.documents);
    if (!envelopes)
        return failure(envelopes.error());
    return messaging::AlertSet{record.place, record.version, *envelopes};
}

} // namespace ironfence::console::server::publishing
