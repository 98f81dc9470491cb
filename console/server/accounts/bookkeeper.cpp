// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/accounts/bookkeeper.h"

#include "console/server/accounts/accountant.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMutexLocker>

namespace ironfence::console::server::accounts {

using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.accounts")

constexpr base::Milliseconds longestRest{1'000};

} // namespace

Bookkeeper::Bookkeeper(records::Records &records, ArchiveAddress address, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(&records), m_address(std::move(address)), m_clock(&clock)
{
}

Bookkeeper::~Bookkeeper()
{
    stop();
}

Result<void> Bookkeeper::start()
{
    auto &accounts = m_records->accounts;
    if (auto adopted = accounts.adopt(Accountant::basisOf(m_address.keyring)); !adopted)
        return adopted;
    if (auto again = accounts.forgetFaults(); !again)
        return again;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("bookkeeper"));
    m_thread->start(QThread::LowPriority);
    return {};
}

void Bookkeeper::stop()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopping = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
    m_thread.reset();
}

/// Of its own thread, as all that follows but for keep().
void Bookkeeper::run()
{
    std::unique_ptr<Archive> archive;
    bool goesOn = true;
    while (goesOn) {
        auto opened = archive ? Result<std::unique_ptr<Archive>>(std::move(archive)) : Archive::open(m_address);
        const auto done = opened ? round(**opened) : Result<qsizetype>(failure(opened.error()));
        if (!done)
            qCCritical(log).noquote() << "accounts cannot be computed:" << done.error().line();
        else
            archive = std::move(*opened); // after a failure a new connection may do better
        goesOn = rest(done && *done > 0 ? base::Milliseconds{0} : base::Milliseconds(pause));
    }
}

/// Computes what is missing, and answers how many accounts that were.
Result<qsizetype> Bookkeeper::round(Archive &archive)
{
    const auto now = askForTime();
    if (!now)
        return 0;
    const auto jobs = archive.accounts().toCompute(*now, perRound);
    if (!jobs)
        return failure(jobs.error());
    if (!jobs->isEmpty())
        qCInfo(log) << "computing" << jobs->size() << "accounts";
    QList<Computed> ready;
    qsizetype faults = 0;
    for (qsizetype i = 0; i < jobs->size(); ++i) {
        QElapsedTimer spent;
        spent.start();
        auto account = computed(archive, jobs->at(i));
        if (!account)
            return failure(account.error());
        if (!account->fault.isEmpty() && faults++ == 0) // the others say so where they are asked for
            qCWarning(log).noquote() << "no account of" << account->day.screen.text() << "on"
                                     << account->day.day.toString(Qt::ISODate) << ':' << account->fault;
        ready.append(std::move(*account));
        const bool isTime = ready.size() == perTransaction || i + 1 == jobs->size();
        if (isTime) {
            if (const auto goesOn = hand(std::exchange(ready, {})); !goesOn || !*goesOn)
                return goesOn ? Result<qsizetype>(i) : failure(goesOn.error());
        }
        if (!rest(std::min(longestRest, base::Milliseconds{spent.elapsed()})))
            return i;
    }
    return jobs->size();
}

/// Also when it cannot be: then with the reason, so that the others are not kept waiting.
Result<records::AccountRecords::Computed> Bookkeeper::computed(Archive &archive, const Job &job)
{
    const auto screen = archive.accounts().placeOf(job.screen);
    if (!screen)
        return failure(screen.error());
    const auto day = Accountant::dayOf(job.screen, screen->place, screen->zone, job.day);
    const auto stamp = archive.accounts().stampOf(job.screen);
    if (!stamp)
        return failure(stamp.error());
    auto account = Accountant(archive).compute(day);
    if (account)
        return account;
    const auto code = account.error().code;
    if (code == base::ErrorCode::Io || code == base::ErrorCode::Internal || code == base::ErrorCode::Unavailable)
        return account; // the next round may do better
    return Computed{day, false, account.error().line().left(500), *stamp};
}

/// Waits until the main thread has done it; false: it is to stop.
template <typename F>
bool Bookkeeper::onMainThread(F &&work)
{
    QMutexLocker lock(&m_mutex);
    if (m_isStopping)
        return false;
    m_isDone = false;
    QMetaObject::invokeMethod(
        this,
        [this, work = std::forward<F>(work)] {
            work();
            const QMutexLocker done(&m_mutex);
            m_isDone = true;
            m_changed.wakeAll();
        },
        Qt::QueuedConnection);
    while (!m_isDone && !m_isStopping)
        m_changed.wait(&m_mutex);
    return !m_isStopping;
}

std::optional<base::UtcTime> Bookkeeper::askForTime()
{
    // Shared: who asks may be gone when the main thread answers.
    const auto now = std::make_shared<base::UtcTime>();
    const bool isAnswered = onMainThread([this, now] { *now = m_clock->now(); });
    return isAnswered ? std::optional(*now) : std::nullopt;
}

/// False: it is to stop.
Result<bool> Bookkeeper::hand(QList<Computed> accounts)
{
    const auto kept = std::make_shared<Result<void>>();
    const bool isDone = onMainThread([this, kept, accounts = std::move(accounts)] { *kept = keep(accounts); });
    if (isDone && !*kept)
        return failure(kept->error());
    return isDone;
}

/// Main thread.
Result<void> Bookkeeper::keep(const QList<Computed> &accounts)
{
    return m_records->transaction([&]() -> Result<void> {
        for (const auto &account : accounts) {
            const auto done = m_records->accounts.keep(account); // if not, it is computed again
            if (!done)
                return failure(done.error());
        }
        return {};
    });
}

/// False: it is to stop.
bool Bookkeeper::rest(base::Milliseconds time)
{
    QMutexLocker lock(&m_mutex);
    const QDeadlineTimer until(time);
    while (!m_isStopping && !until.hasExpired())
        m_changed.wait(&m_mutex, until);
    return !m_isStopping;
}

} // namespace ironfence::console::server::accounts
