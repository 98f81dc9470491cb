// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/fault_log.h"
#include "player/transfer/transfer.h"

#include <QHash>
#include <QSet>

namespace ironfence::player {

/// Keeps asking for objects until they are there: a few at a time, each failure resting on its own with doubling,
/// jittered pauses, so that one object that cannot be had holds up no other. Main thread.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        base::Milliseconds first{1'000}; ///< pause after the first failure
        base::Milliseconds most{60'000}; ///< longest pause
        int parallel = 4;                ///< transfers at a time
    };
    Fetcher(Transfer &transfer, FaultLog &faults, const Pace &pace);
    Fetcher(Transfer &transfer, FaultLog &faults) : Fetcher(transfer, faults, Pace{}) {}

    /// Fetches the object for this owner; asking again changes nothing. `fetched` follows, also for what is in the
    /// store already.
    void want(const QObject &owner, const base::ObjectRef &object);
    /// The owner wants nothing any more; what nobody wants is not tried again.
    void release(const QObject &owner);
    /// How long whoever has failed so often (from 1 on) should rest: doubling, jittered.
    [[nodiscard]] base::Milliseconds pause(int failures) const;

Q_SIGNALS:
    void fetched(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);

private:
    struct Job
    {
        QSet<const QObject *> owners;
        int failures = 0;
        base::Error reported; ///< the newest; the same again is no news
        bool running = false;
    };
    void start();
    void arrived(const base::ObjectRef &object, const media::FileStamp &stamp);
    void missed(const base::ObjectRef &object, const base::Error &error);

    Transfer &m_transfer;
    FaultLog &m_faults;
    const Pace m_pace;
    QHash<base::ObjectRef, Job> m_jobs;
    QList<base::ObjectRef> m_queue; // of the jobs, those whose turn has come
    int m_running = 0;
};

} // namespace ironfence::player
