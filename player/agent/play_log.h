// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/cue_ledger.h"
#include "player/agent/server_time.h"
#include "player/journal/play_journal.h"
#include "stage/presented.h"

#include <QTimer>
#include <functional>

namespace ironfence::player {

/// Writes down what was on the glass: each thing that the stage presents ends the play before it and begins the next,
/// so that plays leave no time between them. Main thread.
class PlayLog : public QObject
{
    Q_OBJECT
public:
    /// How many plays wait in memory for a disk that takes none; then the oldest go.
    static constexpr qsizetype maxWaiting = 10'000;
    /// How often the play that runs is confirmed.
    static constexpr std::chrono::seconds confirmEvery{30};

    struct Parts
    {
        PlayJournal &journal;
        ServerTime &time;
        const CueLedger &cues;
        std::function<messaging::PlayContent()> content; ///< that the screen goes by now
        std::function<qint64()> frames;                  ///< swapped so far
        QString boot;                                    ///< names this run of the machine
    };
    explicit PlayLog(const Parts &parts);
    /// The player ends: so does the play.
    ~PlayLog() override;

    void presented(const stage::Presented &presented);
    /// An item broke; if it is on the glass and goes before its time, this is why.
    void failed(const QString &id, const base::Error &error);

Q_SIGNALS:
    /// There are plays in the journal that were not there before.
    void stored();
    /// Plays were given up: the disk took none for too long.
    void lost(const ironfence::base::Error &error);

private:
    struct Running
    {
        messaging::Play play;
        stage::Presented presented;
        std::optional<stage::Slot> slot;
        std::optional<base::Error> fault;
    };
    [[nodiscard]] Running begin(const stage::Presented &presented) const;
    void tellItem(messaging::Play &play, const Offer &offer, base::MonotonicTime began) const;
    [[nodiscard]] messaging::Play asOf(base::MonotonicTime now, qint64 frames) const;
    void end(base::MonotonicTime at, qint64 frame, const QString &early);
    void confirm();
    void write();

    const Parts m_parts;
    std::optional<Running> m_running;
    QList<messaging::Play> m_waiting; ///< ended, not yet in the journal
    qsizetype m_writing = 0;          ///< how many of them were given to it
    QTimer m_confirm;
    QTimer m_prune;
};

} // namespace ironfence::player
