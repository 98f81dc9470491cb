// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/download_gate.h"
#include "player/agent/larder.h"
#include "player/transfer/transfer.h"

#include <QHash>
#include <QSet>

namespace ironfence::player {

/// Keeps asking for objects until they are there: documents a few at a time, assets one after the other, always the one
/// that is due soonest: one that is due later is put off for it and goes on afterwards where it stopped. An asset waits
/// while the gate is closed for it or the larder has no room. Each failure rests on its own with doubling, jittered
/// pauses, so that one object that cannot be had holds up no other. Main thread.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        base::Milliseconds first{1'000}; ///< pause after the first failure
        base::Milliseconds most{60'000}; ///< longest pause
        int documents = 4;               ///< transfers of documents at a time
    };
    /// All are borrowed.
    struct Parts
    {
        Transfer &transfer;
        DownloadGate &gate;
        Larder &larder;
        FaultLog &faults;
    };
    Fetcher(const Parts &parts, const Pace &pace);
    explicit Fetcher(const Parts &parts) : Fetcher(parts, Pace{}) {}

    /// Fetches the asset for this owner, besides what it wants already; asking again changes at most when it is due.
    /// `fetched` follows, also for what is in the store already.
    void want(const QObject &owner, const Need &need);
    void wantDocument(const QObject &owner, const base::ObjectRef &object);
    /// From now on the owner wants these assets and nothing else.
    void want(const QObject &owner, const QList<Need> &needs);
    /// The owner wants nothing any more; what nobody wants is not tried again, and an asset on its way is put off.
    void release(const QObject &owner);
    /// Whether somebody wants the object now.
    [[nodiscard]] bool isWanted(const base::Sha256 &object) const;
    /// How long whoever has failed so often (from 1 on) should rest: doubling, jittered.
    [[nodiscard]] base::Milliseconds pause(int failures) const;

Q_SIGNALS:
    void fetched(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);

private:
    enum class State { Ready, Running, PutOff, Resting };
    struct Job
    {
        QHash<const QObject *, base::UtcTime> owners; ///< and when they need it
        Freight freight = Freight::Asset;
        quint64 turn = 0; ///< of those that are due together, the first comes first
        State state = State::Ready;
        int failures = 0;
        bool hadRoomMade = false; ///< the disk was full, and something went for it
        base::Error reported;     ///< the newest; the same again is no news

        [[nodiscard]] bool isRunning() const { return state == State::Running || state == State::PutOff; }
        [[nodiscard]] base::UtcTime due() const;
    };
    using Jobs = QHash<base::ObjectRef, Job>;

    Job &add(const QObject &owner, const base::ObjectRef &object, Freight freight, base::UtcTime due);
    void dropUnwanted();
    void putOff(base::ObjectRef asset);
    void start();
    void startAsset();
    [[nodiscard]] bool mayGo(const base::ObjectRef &object, const Job &job);
    [[nodiscard]] Jobs::iterator next(Freight freight);
    void arrived(const base::ObjectRef &object, const media::FileStamp &stamp);
    void missed(const base::ObjectRef &object, const base::Error &error);
    [[nodiscard]] bool makeRoom(const base::ObjectRef &object, const base::Error &error);
    void rest(const base::ObjectRef &object, int failures);

    const Parts m_parts;
    const Pace m_pace;
    Jobs m_jobs;
    quint64 m_turns = 0;
    int m_documents = 0;                    ///< running
    std::optional<base::ObjectRef> m_asset; ///< running
};

} // namespace ironfence::player
