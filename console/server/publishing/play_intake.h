// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/records/records.h"

#include <QHash>

namespace ironfence::console::server::publishing {

/// Stores batches of plays within the transactions of Intake. Main thread.
class PlayIntake
{
public:
    PlayIntake(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    /// Answers what is to be acknowledged once the transaction is durable. Errors: Invalid (not this screen's, a screen
    /// that nobody knows, too many chains), those of the database.
    [[nodiscard]] base::Result<messaging::PlaysStored> store(const base::ScreenId &screen, const QByteArray &payload);
    /// The transaction was rolled back.
    void forget() { m_records->plays.forget(); }

private:
    struct Zone
    {
        qint64 assignment = 0;
        playlists::rules::TimeZone zone;
    };
    [[nodiscard]] base::Result<playlists::rules::TimeZone> zoneOf(const base::ScreenId &screen);

    records::Records *m_records;
    const base::Clock *m_clock;
    QHash<base::ScreenId, Zone> m_zones; ///< of screens' places, as of an assignment
};

} // namespace ironfence::console::server::publishing
