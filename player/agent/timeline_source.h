// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/cue_ledger.h"
#include "player/agent/quarantine.h"
#include "player/agent/server_time.h"
#include "player/agent/shelf.h"
#include "playlists/timeline/timeline.h"
#include "stage/cue.h"

#include <QTimer>

namespace ironfence::player {

/// Gives the stage what the timeline says, each item in its slot of the server's time, so that screens of a place stay
/// in step without a word between them. An item whose bytes are not here, that the stage could not play, or that rests
/// leaves its slot to one that can be shown. Main thread.
class TimelineSource : public QObject, public stage::CueSource
{
    Q_OBJECT
public:
    /// All are borrowed.
    TimelineSource(Shelf &shelf, ServerTime &time, Quarantine &quarantine, playlists::Screen screen);

    void setProgrammes(const QList<playlists::timeline::AuthorityProgrammes> &programmes);
    void setScreen(const playlists::Screen &screen);
    /// The stage could not prepare the item, or it broke while playing.
    void failed(const QString &id, const base::Error &error);

    [[nodiscard]] std::optional<stage::Cue> next(const std::optional<base::MonotonicTime> &from) override;
    /// What cannot be shown in a zone leaves its slot to the next that can.
    [[nodiscard]] std::optional<stage::Cue> nextBeside(const QString &layout, const QString &zone,
                                                       const std::optional<base::MonotonicTime> &from) override;

    /// Something is due, and the last answer was nothing.
    [[nodiscard]] bool isStarving() const { return m_starving; }
    [[nodiscard]] const playlists::timeline::Timeline &timeline() const { return *m_timeline; }
    /// The contents (see contentOf()) that are on the glass or come next.
    [[nodiscard]] QSet<base::Sha256> given() const;
    /// What the stage was given, and what was due.
    [[nodiscard]] const CueLedger &cues() const { return m_cues; }

Q_SIGNALS:
    /// Something else follows, or there is something to show after there was nothing: the stage should ask anew.
    void refreshed();
    /// Something else is due now: the stage should show it as soon as it can.
    void replaced();

private:
    using Segment = playlists::timeline::Segment;
    /// Within this much of a segment's edge an instant belongs to the later one: estimates of the server's time move.
    static constexpr base::Milliseconds nearEdge{500};
    /// What the stage was given, as it stood then.
    struct Given
    {
        QString due; ///< the segment's name
        base::MonotonicTime from;
        base::MonotonicTime to;
        QString cue;          ///< the id that the stage knows
        base::Sha256 content; ///< see contentOf()
    };
    void compose();
    void resynchronise();
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] QString nameOf(const Segment &segment) const;
    [[nodiscard]] std::optional<stage::Cue> cueOf(const Segment &segment);
    [[nodiscard]] std::optional<stage::Division> divisionOf(const Segment &segment) const;
    [[nodiscard]] std::optional<std::pair<int, int>> placeOf(const QString &layout, const QString &zone) const;
    [[nodiscard]] std::optional<Segment> presentableFrom(const Segment &due);
    [[nodiscard]] std::optional<Segment> substitute(const Segment &segment, bool atOnce);
    [[nodiscard]] stage::Slot slotOf(const Segment &segment, base::UtcTime from) const;
    [[nodiscard]] stage::Slot substituteSlotOf(const Segment &segment, base::UtcTime from) const;
    void note(const Segment &segment, const Segment &shown, const std::optional<base::MonotonicTime> &from);
    [[nodiscard]] Offer offerOf(const Segment &segment, const Segment &shown,
                                const std::optional<stage::Cue> &cue) const;
    [[nodiscard]] QString whyNot(const Segment &segment) const;
    [[nodiscard]] base::MonotonicTime monotonicOf(base::UtcTime time) const;
    void onArrived(const base::ObjectRef &object);

    Shelf &m_shelf;
    ServerTime &m_time;
    Quarantine &m_quarantine;
    playlists::Screen m_screen;
    QList<playlists::timeline::AuthorityProgrammes> m_programmes;
    std::unique_ptr<playlists::timeline::Timeline> m_timeline;
    bool m_starving = false;                  ///< the last answer was nothing
    std::optional<base::ObjectRef> m_awaited; ///< whose place something else took in the last answer
    std::optional<Given> m_current;           ///< what is, or shall be at once, on the glass
    std::optional<Given> m_next;              ///< what follows it
    QHash<QString, Given> m_beside;           ///< what was given last to each zone, by layout and zone
    CueLedger m_cues;
    QTimer m_idle; ///< runs to the end of a time with nothing to show
};

} // namespace ironfence::player
