// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "messaging/receipt.h"
#include "player/journal/time_floor.h"
#include "playlists/alert_book.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

namespace ironfence::player {

/// A manifest that this screen has switched to: the signed envelope and the documents of the programmes that concern
/// the screen.
struct AcceptedManifest
{
    base::AuthorityId authority;
    qint64 version = 0;
    QByteArray envelope;
    QList<QByteArray> programmes; ///< document bytes, in the manifest's order

    bool operator==(const AcceptedManifest &) const = default;
};

/// The newest assignment that was accepted.
struct StoredAssignment
{
    qint64 version = 0;
    QByteArray envelope;

    bool operator==(const StoredAssignment &) const = default;
};

/// A verified alert document and where it stands; the envelope's bytes, so that a start can verify it again.
struct AlertRecord
{
    base::Sha256 document; ///< of the payload
    QByteArray envelope;
    playlists::AlertState state = playlists::AlertState::Waiting;
    std::optional<playlists::AlertEnd> end;
    base::UtcTime since;
    playlists::AlertRun ran = {};

    bool operator==(const AlertRecord &) const = default;
};

/// A receipt and the highest revision of it that the server has acknowledged.
struct ReceiptRecord
{
    messaging::Receipt receipt;
    qint64 acknowledged = 0;

    bool operator==(const ReceiptRecord &) const = default;
};

/// Something that could not be shown, again and again.
struct QuarantineRecord
{
    base::Sha256 content; ///< of an asset's bytes, or of a card
    base::UtcTime since;
    QString software; ///< the version of the player that could not show it
    QString reason;

    bool operator==(const QuarantineRecord &) const = default;
};

/// Everything that a start goes on from.
struct JournalContent
{
    QList<AcceptedManifest> manifests;
    /// Those that the manifests on trial took the place of; one that came first has none and stands in `firsts`.
    QList<AcceptedManifest> predecessors;
    QSet<base::AuthorityId> firsts;
    /// This start gave up what was on trial: it has the predecessors among its manifests, and `firsts` should rest.
    bool gaveUp = false;
    QMap<base::AuthorityId, qint64> abandonedManifests; ///< versions that were given up, not to be taken again
    QMap<base::AuthorityId, qint64> highestManifests;   ///< verified, whether or not switched to
    std::optional<StoredAssignment> assignment;
    QList<AlertRecord> alerts;
    QList<ReceiptRecord> receipts;      ///< oldest first
    QList<QuarantineRecord> quarantine; ///< oldest first
    TimeFloor timeFloor;
    qint64 sequence = 0; ///< the first of JournalFile::reservation numbers for receipts, never given out before
    std::optional<base::Error> fault; ///< why the journal began empty, when it did

    bool operator==(const JournalContent &) const = default;
};

} // namespace ironfence::player
