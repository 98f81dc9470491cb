// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "base/sql/database.h"
#include "playlists/alert.h"

#include <QMap>
#include <optional>

namespace ironfence::console::server::records {

/// A released alert document and what its story has become.
struct AlertRecord
{
    playlists::Alert alert;
    base::Sha256 document; ///< of the payload
    QByteArray envelope;
    base::UtcTime released;  ///< when the server took it
    bool cancelled = false;  ///< a later cancel of its story has the last word
    bool superseded = false; ///< a later update of its story is effective
};

/// What deciding about an alert set needs to know of a document: cheap to read for hundreds of them.
struct AlertLine
{
    QString identifier;
    base::UtcTime expires;
    qsizetype bytes = 0;  ///< of the envelope
    bool isEnded = false; ///< cancelled or superseded
};

/// The version of one place's alert set and what it holds.
struct AlertSetRecord
{
    base::PlacePath place;
    qint64 version = 0;
    QStringList documents; ///< identifiers, oldest first
    base::UtcTime changed;
};

/// Every released alert document, and the versions of the alert sets.
class AlertRecords
{
public:
    explicit AlertRecords(base::sql::Database &database) : m_database(&database) {}

    /// The next `limit` behind this document, the newest release first; an empty identifier begins at the newest.
    /// Errors: NotFound (there is no such document).
    [[nodiscard]] base::Result<QList<AlertRecord>> page(const QString &after, int limit, base::UtcTime now) const;
    [[nodiscard]] base::Result<qint64> countLive(base::UtcTime now) const; ///< alerts and updates that count now
    [[nodiscard]] base::Result<AlertRecord> find(const QString &identifier, base::UtcTime now) const; ///< NotFound
    /// The alert of that identifier with its updates and cancels, by number.
    [[nodiscard]] base::Result<QList<AlertRecord>> story(const QString &identifier, base::UtcTime now) const;
    [[nodiscard]] base::Result<qint64> highestNumber(const base::AuthorityId &authority) const; ///< 0 before the first
    /// Documents that name the place itself and expire after `since`, oldest first.
    [[nodiscard]] base::Result<QList<AlertLine>> at(const base::PlacePath &place, base::UtcTime since,
                                                    base::UtcTime now) const;
    /// The envelopes of these documents, in their order. Errors: NotFound.
    [[nodiscard]] base::Result<QList<QByteArray>> envelopes(const QStringList &identifiers) const;
    /// The first instant after `now` at which a document becomes effective or expires.
    [[nodiscard]] base::Result<std::optional<base::UtcTime>> nextChange(base::UtcTime now) const;

    /// The record's envelope must hold `payload`; both are kept as they are. Within a transaction of the caller's.
    [[nodiscard]] base::Result<void> add(const AlertRecord &alert, const QByteArray &payload);

    [[nodiscard]] base::Result<QMap<base::PlacePath, AlertSetRecord>> sets() const;
    [[nodiscard]] base::Result<void> putSet(const AlertSetRecord &set);

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
