// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "playlists/alert.h"

#include <QSet>
#include <optional>

namespace ironfence::playlists {

enum class AlertState { Waiting, Live, Ended };
enum class AlertEnd { Cancelled, Expired, Superseded, Elapsed };

QString nameOf(AlertState state);
QString nameOf(AlertEnd end); ///< "cancelled", "expired", "superseded", "elapsed"

/// For how long an alert was live, by the monotonic clock, restarts included.
struct AlertRun
{
    base::Milliseconds time{0};
    /// The part of it that was counted while only the machine's own clock called the alert effective.
    base::Milliseconds inDoubt{0};

    bool operator==(const AlertRun &) const = default;
};

/// What passed since the last advance(), by the monotonic clock.
struct Passed
{
    base::Milliseconds time{0};
    bool isTimeKnown = true; ///< the server's time was measured: what is called effective is
};

/// One verified alert document and where it stands in its life.
struct AlertEntry
{
    Alert alert;
    base::Sha256 document; ///< of the payload bytes
    AlertState state = AlertState::Waiting;
    std::optional<AlertEnd> end;
    base::UtcTime since; ///< of the state
    AlertRun ran;

    bool operator==(const AlertEntry &) const = default;
};

/// The life cycle of the alerts that one screen has seen: a pure state machine, told what arrived and what time it is.
///
/// An alert, its updates and its cancel form one story of one authority, tied by `references`; whatever has the higher
/// number speaks last, in whatever order the documents arrive. An update takes over when it becomes effective, a cancel
/// at once. A cancel is an entry too: when it ended something that stood here it is live (the all-clear) for
/// allClearTime, then ended. It is kept as long as what it cancelled, so that a replay of the alert stays cancelled. No
/// state is ever left backwards, even if the clock goes back. Whatever the clock says, an alert ends when it was live
/// for its whole life (expires - effective) by the monotonic clock (ARCHITECTURE.md, section 5).
class AlertBook
{
public:
    static constexpr base::Milliseconds allClearTime{30'000}; ///< CONTENT: cancel shows the all-clear for 30 s
    static constexpr base::Milliseconds rotationTime{12'000}; ///< how long each of several live alerts stands
    static constexpr int maxRotating = 3;                     ///< CONTENT: at most three live alerts rotate
    /// How long after its expiry a document is remembered. The server's sets hold expired ones for 24 h (docs/wire.md);
    /// this is longer, so that they are known and not refused anew, and a clock that is set back by a day revives
    /// nothing.
    static constexpr std::chrono::hours memory{48};

    explicit AlertBook(base::Milliseconds allClear = allClearTime) : m_allClear(allClear) {}
    /// Goes on from what was stored.
    AlertBook(QList<AlertEntry> entries, base::Milliseconds allClear);

    /// Takes a verified document. Errors: Expired; Replayed (same number or identifier with other bytes, or not newer
    /// than what it references); Conflict (references an alert of another authority). A document known already is
    /// accepted and changes nothing.
    [[nodiscard]] base::Result<void> admit(const Alert &alert, const base::Sha256 &document, base::UtcTime now);
    /// Counts what passed for the alerts that are live, and moves every entry to the state that `now` demands; returns
    /// the entries that changed their state, newly admitted ones included.
    [[nodiscard]] QList<AlertEntry> advance(base::UtcTime now, const Passed &passed = {});

    [[nodiscard]] bool knows(const base::Sha256 &document) const;
    [[nodiscard]] const QList<AlertEntry> &entries() const { return m_entries; }
    /// What the canvas must show after advance(now): of the live alerts (at most three, by level, then newest first)
    /// the one whose turn it is; if there is none, the newest live cancel (the all-clear); otherwise nothing. The turns
    /// begin anew, with the first, whenever an alert becomes live.
    [[nodiscard]] std::optional<AlertEntry> showing(base::UtcTime now) const;
    /// When advance() or showing() next can give another answer, both clocks running on from the last advance(), which
    /// was at `now`: `now` when a change is due already; empty when never.
    [[nodiscard]] std::optional<base::UtcTime> nextChange(base::UtcTime now) const;
    /// Drops what ended and expired longer than `memory` ago; until long after, such documents are refused by their own
    /// times.
    void forget(base::UtcTime now);

private:
    [[nodiscard]] QList<AlertEntry> rotating() const;

    base::Milliseconds m_allClear{allClearTime};
    QList<AlertEntry> m_entries;
    QSet<base::Sha256> m_admitted; // since the last advance()
};

} // namespace ironfence::playlists
