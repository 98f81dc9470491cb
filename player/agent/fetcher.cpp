// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/fetcher.h"

#include <QRandomGenerator>
#include <QTimer>
#include <tuple>

namespace ironfence::player {

using base::UtcTime;

UtcTime Fetcher::Job::due() const
{
    auto due = UtcTime::max();
    for (const auto &each : owners)
        due = std::min(due, each);
    return due;
}

Fetcher::Fetcher(const Parts &parts, const Pace &pace) : m_parts(parts), m_pace(pace)
{
    connect(&m_parts.transfer, &Transfer::fetched, this, &Fetcher::arrived);
    connect(&m_parts.transfer, &Transfer::fetchFailed, this, &Fetcher::missed);
    connect(&m_parts.gate, &DownloadGate::changed, this, &Fetcher::start);
    connect(&m_parts.larder, &Larder::changed, this, &Fetcher::start);
}

Fetcher::Job &Fetcher::add(const QObject &owner, const base::ObjectRef &object, Freight freight, UtcTime due)
{
    auto job = m_jobs.find(object);
    if (job == m_jobs.end()) {
        job = m_jobs.insert(object, {});
        job->freight = freight;
        job->turn = ++m_turns;
    }
    job->owners.insert(&owner, due);
    return *job;
}

void Fetcher::want(const QObject &owner, const Need &need)
{
    add(owner, need.object, Freight::Asset, need.due);
    start();
}

void Fetcher::wantDocument(const QObject &owner, const base::ObjectRef &object)
{
    add(owner, object, Freight::Document, Need::atOnce);
    start();
}

void Fetcher::want(const QObject &owner, const QList<Need> &needs)
{
    for (auto &job : m_jobs)
        job.owners.remove(&owner);
    for (const auto &need : needs)
        add(owner, need.object, Freight::Asset, need.due);
    dropUnwanted();
    start();
}

void Fetcher::release(const QObject &owner)
{
    for (auto &job : m_jobs)
        job.owners.remove(&owner);
    dropUnwanted();
}

void Fetcher::dropUnwanted()
{
    m_jobs.removeIf([](const Jobs::iterator &job) { return job->owners.isEmpty() && !job->isRunning(); });
    if (!m_asset)
        return;
    if (m_jobs[*m_asset].owners.isEmpty())
        putOff(*m_asset);
}

void Fetcher::putOff(base::ObjectRef asset)
{
    auto &running = m_jobs[asset];
    if (running.state != State::Running)
        return; // it is on its way back
    running.state = State::PutOff;
    m_parts.transfer.putOff(asset);
}

bool Fetcher::isWanted(const base::Sha256 &object) const
{
    return std::any_of(m_jobs.keyBegin(), m_jobs.keyEnd(),
                       [&](const base::ObjectRef &wanted) { return wanted.sha256 == object; });
}

Fetcher::Jobs::iterator Fetcher::next(Freight freight)
{
    auto best = m_jobs.end();
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        if (job->freight != freight || job->state != State::Ready || !mayGo(job.key(), *job))
            continue;
        if (best == m_jobs.end() || std::tuple(job->due(), job->turn) < std::tuple(best->due(), best->turn))
            best = job;
    }
    return best;
}

void Fetcher::start()
{
    while (m_documents < m_pace.documents) {
        const auto document = next(Freight::Document);
        if (document == m_jobs.end())
            break;
        document->state = State::Running;
        ++m_documents;
        m_parts.transfer.fetch(document.key(), Freight::Document);
    }
    startAsset();
}

void Fetcher::startAsset()
{
    if (m_asset && !mayGo(*m_asset, m_jobs[*m_asset]))
        putOff(*m_asset);
    const auto asset = next(Freight::Asset);
    if (asset == m_jobs.end())
        return;
    if (!m_asset) {
        const auto object = asset.key();
        asset->state = State::Running;
        m_asset = object;
        m_parts.larder.makeRoom(object);
        m_parts.transfer.fetch(object, Freight::Asset);
    } else if (asset->due() < m_jobs[*m_asset].due()) {
        putOff(*m_asset);
    }
}

bool Fetcher::mayGo(const base::ObjectRef &object, const Job &job)
{
    return job.freight == Freight::Document || (m_parts.gate.lets(job.due()) && m_parts.larder.welcomes(object));
}

void Fetcher::arrived(const base::ObjectRef &object, const media::FileStamp &stamp)
{
    const auto job = m_jobs.constFind(object);
    if (job == m_jobs.constEnd() || !job->isRunning())
        return;
    m_parts.larder.ended(object);
    if (job->freight == Freight::Document)
        --m_documents;
    else
        m_asset.reset();
    m_jobs.erase(job);
    Q_EMIT fetched(object, stamp);
    start();
}

void Fetcher::missed(const base::ObjectRef &object, const base::Error &error)
{
    if (!m_jobs.value(object).isRunning())
        return;
    m_parts.larder.ended(object);
    const bool isRoomMade = makeRoom(object, error); // what goes may be wanted again: before anything of ours is held
    const auto job = m_jobs.find(object);
    if (job->freight == Freight::Document)
        --m_documents;
    else
        m_asset.reset();
    if (job->owners.isEmpty()) {
        m_jobs.erase(job);
    } else if (job->state == State::PutOff) {
        job->state = State::Ready;
    } else if (isRoomMade) {
        job->hadRoomMade = true;
        job->state = State::Ready;
    } else {
        job->state = State::Resting;
        rest(object, ++job->failures);
        if (job->reported != error) {
            job->reported = error;
            m_parts.faults.add({error.code, QStringLiteral("not fetched, will be tried again: %1").arg(error.message),
                                object.sha256.hex()});
        }
    }
    start();
}

/// The disk was full: once, something that is needed later goes.
bool Fetcher::makeRoom(const base::ObjectRef &object, const base::Error &error)
{
    const auto job = m_jobs.constFind(object);
    return error.code == base::ErrorCode::Full && job->freight == Freight::Asset && !job->owners.isEmpty() &&
           !job->hadRoomMade && m_parts.larder.makeRoomOnDisk(object);
}

void Fetcher::rest(const base::ObjectRef &object, int failures)
{
    QTimer::singleShot(pause(failures), this, [this, object] {
        const auto rested = m_jobs.find(object);
        if (rested == m_jobs.end() || rested->state != State::Resting)
            return;
        rested->state = State::Ready;
        rested->turn = ++m_turns;
        start();
    });
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
