// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "messaging/vitals.h"
#include "player/agent/fault_log.h"
#include "player/agent/store_plan.h"
#include "player/agent/store_quota.h"

#include <functional>
#include <optional>

namespace ironfence::player {

/// Keeps the store within its quota: knows what lies there, lets in what StorePlan welcomes, and removes what goes for
/// it. Assets only; documents are small and always come in. Main thread.
class Larder : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed.
    struct Parts
    {
        media::DiskStore &store;
        const ServerTime &time;
        FaultLog &faults;
        std::function<DiskSpace()> disk;
    };
    /// Nothing: the quota follows from the disk.
    Larder(Parts parts, const std::optional<qint64> &quotaBytes);

    /// What is wanted, with its first use, and what else has a claim.
    void want(const QHash<base::ObjectRef, base::UtcTime> &wanted, const QSet<base::Sha256> &kept);
    /// Asked for whenever something has to go: what the stage holds.
    void sparing(std::function<QSet<base::Sha256>()> played) { m_played = std::move(played); }

    /// Whether the object may be fetched.
    [[nodiscard]] bool welcomes(const base::ObjectRef &object);
    /// Before it is fetched: removes what goes for it.
    void makeRoom(const base::ObjectRef &object);
    /// The disk was full although the quota is not: removes as many bytes as it lacks, as far as they may
    /// go. False when nothing did.
    [[nodiscard]] bool makeRoomOnDisk(const base::ObjectRef &object);
    /// A transfer of the object ended, well or not.
    void ended(const base::ObjectRef &object);
    /// Removes the whole objects that nobody names.
    void tidy(const QSet<base::Sha256> &named);

    /// Fills in what a report tells of the store.
    void describe(messaging::StoreVitals &vitals);

Q_SIGNALS:
    /// Something else may come in now.
    void changed();
    /// It was wanted and went for something that is needed sooner.
    void evicted(const ironfence::base::Sha256 &object);

private:
    void count();
    void plan();
    void tellShortage();
    [[nodiscard]] bool freeBytes(qint64 bytes, const base::Sha256 &forWhom);
    bool remove(const base::Sha256 &object);
    [[nodiscard]] qint64 held() const;
    [[nodiscard]] qint64 quota() const { return quotaOf(m_quota, held(), m_parts.disk()); }
    [[nodiscard]] qint64 lackOf(const base::ObjectRef &object) const;

    const Parts m_parts;
    const std::optional<qint64> m_quota;
    std::function<QSet<base::Sha256>()> m_played;
    QHash<base::Sha256, Stock> m_stock;
    base::MonotonicTime m_counted;
    bool m_isTold = false;                ///< what is wanted: before that nothing comes in, and nothing goes
    std::optional<base::Sha256> m_coming; ///< a transfer brings it: what lies there of it grows
    StorePlan::Demand m_demand;
    StorePlan m_plan;
    std::optional<base::MonotonicTime> m_planned; ///< nothing: something has changed since
    qint64 m_toldShortage = 0;                    ///< MiB
};

} // namespace ironfence::player
