// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"
#include "messaging/assignment.h"

#include <QHash>
#include <array>
#include <optional>

namespace ironfence::console::server::records {

/// How a screen is, in one word: it never said anything, it is away, it is there with an incident that is open, or it
/// is there without one.
enum class ScreenState { New, Offline, Troubled, Well };

inline constexpr std::array screenStates = {ScreenState::New, ScreenState::Offline, ScreenState::Troubled,
                                            ScreenState::Well};

[[nodiscard]] QString nameOf(ScreenState state); ///< "new", "offline", "troubled", "well"

/// What a list says of a screen.
struct ScreenRow
{
    enum class Reported { Never, Readable, Unreadable };

    QString screen;
    QByteArray body; ///< JSON object: id, place, profile, tags, canvas, time zone
    QByteArray more; ///< JSON object: what else scheduling needs to know; empty when it was not asked for
    bool online = false;
    Reported reported = Reported::Never;
    qint64 reportedMs = 0; ///< when the newest report came
    QString playing;       ///< as that says
    qint64 faults = 0;     ///< how many it names
    qint64 incidents = 0;  ///< that are open
    QStringList troubles;  ///< their kinds, sorted

    [[nodiscard]] ScreenState state() const;
};

/// Which part of the list of screens, by id.
struct ScreenPage
{
    base::ScreenId after{}; ///< those behind this id; empty: from the first
    int limit = 500;
    std::optional<base::PlacePath> place{}; ///< there or below
    std::optional<ScreenState> state{};
    QString profile; ///< empty: any
    QString tag;     ///< a slug; empty: any
    QString text;    ///< in its id or place, in lower case; empty: any
    bool alsoMore = false;
};

/// The list of screens: what it says is kept ready beside assignments, reports and presence, since reading ten thousand
/// signed documents for every look at it takes seconds. Presence and incidents come by triggers.
class ScreenRows
{
public:
    explicit ScreenRows(base::sql::Database &database) : m_database(&database) {}

    [[nodiscard]] base::Result<QList<ScreenRow>> page(const ScreenPage &page) const;
    /// Those of these, by their ids, without `more`; at most 1,000 at once.
    [[nodiscard]] base::Result<QHash<QString, ScreenRow>> find(const QStringList &screens) const;
    /// How many screens are in each state, in the order of screenStates.
    [[nodiscard]] base::Result<std::array<qint64, screenStates.size()>> count() const;

    /// Screens without their clocks and hours, in the order of their ids: one for each place, profile, tags and canvas,
    /// which is all that decides whether a programme reaches it and how it looks there.
    [[nodiscard]] base::Result<QList<playlists::Screen>> kinds() const;

    /// The three of them within a transaction of the caller's.
    [[nodiscard]] base::Result<void> put(const messaging::Assignment &assignment);
    [[nodiscard]] base::Result<void> setReport(const base::ScreenId &screen, const QByteArray &report, qint64 nowMs);
    /// Makes the rows of screens that have none: they were stored by an older program.
    [[nodiscard]] base::Result<void> complete();

private:
    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
