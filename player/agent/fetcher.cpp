// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/fetcher.h"

#include <QRandomGenerator>
#include <QTimer>

namespace ironfence::player {

Fetcher::Fetcher(Transfer &transfer, FaultLog &faults, const Pace &pace)
    : m_transfer(transfer), m_faults(faults), m_pace(pace)
{
    connect(&m_transfer, &Transfer::fetched, this, &Fetcher::arrived);
    connect(&m_transfer, &Transfer::fetchFailed, this, &Fetcher::missed);
}

void Fetcher::want(const QObject &owner, const base::ObjectRef &object)
{
    const bool known = m_jobs.contains(object);
    m_jobs[object].owners.insert(&owner);
    if (known)
        return;
    m_queue.append(object);
    start();
}

void Fetcher::release(const QObject &owner)
{
    m_jobs.removeIf([&](QHash<base::ObjectRef, Job>::iterator job) {
        job->owners.remove(&owner);
        return job->owners.isEmpty() && !job->running;
    });
    m_queue.removeIf([this](const base::ObjectRef &object) { return !m_jobs.contains(object); });
}

void Fetcher::start()
{
    while (m_running < m_pace.parallel && !m_queue.isEmpty()) {
        const auto object = m_queue.takeFirst();
        m_jobs[object].running = true;
        ++m_running;
        m_transfer.fetch(object);
    }
}

void Fetcher::arrived(const base::ObjectRef &object, const media::FileStamp &stamp)
{
    const auto job = m_jobs.constFind(object);
    if (job == m_jobs.constEnd() || !job->running)
        return;
    m_jobs.erase(job);
    --m_running;
    Q_EMIT fetched(object, stamp);
    start();
}

void Fetcher::missed(const base::ObjectRef &object, const base::Error &error)
{
    const auto job = m_jobs.find(object);
    if (job == m_jobs.end() || !job->running)
        return;
    --m_running;
    job->running = false;
    const int failures = ++job->failures;
    if (job->owners.isEmpty()) {
        m_jobs.erase(job);
        start();
        return;
    }

    if (job->reported != error) {
        job->reported = error;
        m_faults.add({error.code, QStringLiteral("not fetched, will be tried again: %1").arg(error.message),
                      object.sha256.hex()});
    }
    QTimer::singleShot(pause(failures), this, [this, object] {
        const auto rested = m_jobs.constFind(object);
        if (rested == m_jobs.constEnd() || rested->running || m_queue.contains(object))
            return;
        m_queue.append(object);
        start();
    });
    start();
}

base::Milliseconds Fetcher::pause(int failures) const
{
    constexpr int maxDoublings = 16;
    const auto longest = std::min(m_pace.most, m_pace.first * (1 << std::min(failures - 1, maxDoublings)));
    // The lower half is certain, the upper half is chance: many screens that failed together do not return together.
    const auto half = std::max<qint64>(1, longest.count() / 2);
    return base::Milliseconds{half +
                              static_cast<qint64>(QRandomGenerator::global()->bounded(static_cast<quint32>(half)))};
}

} // namespace ironfence::player
