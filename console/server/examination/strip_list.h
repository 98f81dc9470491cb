// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"

#include "base/clock.h"
#include "media/disk_store.h"

namespace ironfence::console::server::examination {

/// Which assets are to have a filmstrip, and what became of making it. That none can be made is no judgement on an
/// asset: it is logged, remembered, and tried once more at the next start. Main thread.
class StripList
{
public:
    /// What is borrowed must live longer.
    StripList(records::Records &records, const media::DiskStore &store, const base::Clock &clock)
        : m_records(&records), m_store(&store), m_clock(&clock)
    {
    }

    /// The next one, which has begun then; nothing: none waits. Assets whose bytes are missing wait until they are sent
    /// again.
    [[nodiscard]] base::Result<std::optional<base::Sha256>> begin();
    /// How one ended that was begun. False when that could not be stored.
    [[nodiscard]] bool keep(const base::Sha256 &asset, const base::Result<media::Filmstrip> &strip);

private:
    [[nodiscard]] bool keepFault(const base::Sha256 &asset, const QString &fault);

    records::Records *m_records;
    const media::DiskStore *m_store;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::examination
