// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"
#include "messaging/alert_set.h"

namespace ironfence::console::server::publishing {

/// Which documents stand in each place's alert set, and its version: counted up whenever the documents change, never
/// down. The rules are those of docs/wire.md: what was cancelled or superseded leaves; of what expired, the newest 16
/// stay for 24 h.
class AlertSets
{
public:
    static constexpr int expiredKept = 16;
    static constexpr base::Milliseconds expiredKeptFor{std::chrono::hours{24}};

    /// What `fresh` has for naming alert sets: its 64 KiB without the frame and 64 manifests.
    static constexpr qsizetype bytesInFresh = 48 * 1024;
    /// The most that naming this place's set takes of it.
    [[nodiscard]] static qsizetype sizeInFresh(const base::PlacePath &place);

    explicit AlertSets(records::Records &records) : m_records(&records) {}

    /// Brings the sets of these places up to date, in a transaction of the caller's; answers those that changed.
    /// Errors: TooLarge (a set beyond 256 documents or 1 MiB, more places with alerts than `fresh` can name).
    [[nodiscard]] base::Result<QList<base::PlacePath>> refresh(const QList<base::PlacePath> &places, base::UtcTime now);
    /// The same for every place that has a set that is not empty.
    [[nodiscard]] base::Result<QList<base::PlacePath>> refreshAll(base::UtcTime now);

    /// The set as it is published: the documents of its current version.
    [[nodiscard]] base::Result<messaging::AlertSet> build(const records::AlertSetRecord &record) const;

private:
    [[nodiscard]] base::Result<QList<records::AlertLine>> documentsAt(const base::PlacePath &place,
                                                                      base::UtcTime now) const;

    records::Records *m_records;
};

} // namespace ironfence::console::server::publishing
