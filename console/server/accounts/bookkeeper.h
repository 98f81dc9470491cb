// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/accounts/archive.h"
#include "console/server/records/records.h"

#include "base/clock.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

namespace ironfence::console::server::accounts {

/// Sees to it that the accounts of finished days are kept: a thread with a reading connection of its own computes what
/// is missing, one screen and day after the other with as long a rest behind each, and the main thread writes a handful
/// of them in a short transaction. So neither alerts nor plays wait for it. Lives on the main thread.
class Bookkeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype perTransaction = 8;
    static constexpr int perRound = 5'000;           ///< accounts between two looks at what is missing
    static constexpr std::chrono::seconds pause{60}; ///< when nothing is

    /// `records` is borrowed, and so is `clock`, which is asked on the main thread only.
    Bookkeeper(records::Records &records, ArchiveAddress address, const base::Clock &clock, QObject *parent = nullptr);
    ~Bookkeeper() override;

    /// Removes what was computed by other rules or limits, and begins.
    [[nodiscard]] base::Result<void> start();
    /// Waits until the thread has ended: for the account that it has begun, at most.
    void stop();

private:
    using Computed = records::AccountRecords::Computed;
    using Job = records::AccountRecords::Job;
    void run();
    [[nodiscard]] base::Result<qsizetype> round(Archive &archive);
    [[nodiscard]] static base::Result<Computed> computed(Archive &archive, const Job &job);
    [[nodiscard]] base::Result<bool> hand(QList<Computed> accounts);
    [[nodiscard]] std::optional<base::UtcTime> askForTime();
    [[nodiscard]] base::Result<void> keep(const QList<Computed> &accounts);
    [[nodiscard]] bool rest(base::Milliseconds time);
    template <typename F>
    bool onMainThread(F &&work);

    records::Records *m_records;
    ArchiveAddress m_address;
    const base::Clock *m_clock;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_changed; // it is to stop, or the main thread has done what it was asked for
    bool m_isStopping = false;
    bool m_isDone = false;
};

} // namespace ironfence::console::server::accounts
