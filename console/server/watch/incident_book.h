// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"
#include "console/server/watch/rule.h"

#include "base/clock.h"

namespace ironfence::console::server::watch {

enum class IncidentState { Open, Acknowledged, Recovered };

[[nodiscard]] QString nameOf(IncidentState state); ///< "open", "acknowledged", "recovered"
[[nodiscard]] IncidentState stateOf(const records::IncidentRecord &incident);

/// What becomes of incidents. Who calls keeps several changes in one transaction of the records. Main thread.
///
///     state          begins                         ends        acknowledged
///     (none)         open                           -           -
///     open           stays                          recovered   acknowledged
///     acknowledged   stays                          recovered   stays, with the new note
///     recovered      open again within 15 minutes,  stays       stays, and is marked as seen
///                    else a new incident is opened
///
/// One that comes again soon is the same incident, so that a screen which comes and goes does not fill the list; it has
/// to be acknowledged anew, because whoever did so saw it end.
class IncidentBook
{
public:
    static constexpr base::Milliseconds sameAgainWithin{std::chrono::minutes{15}};
    static constexpr int keptPerScreen = 500;
    static constexpr qsizetype maxText = 300;
    static constexpr qsizetype maxFigure = 200; ///< characters of a text among the figures
    static constexpr qsizetype maxNote = 200;

    IncidentBook(records::Records &records, const base::Clock &clock) : m_records(&records), m_clock(&clock) {}

    /// Answers the id.
    [[nodiscard]] base::Result<qint64> begin(const base::ScreenId &screen, const Rule &rule, const Cause &cause);
    /// One that is gone meanwhile has ended.
    [[nodiscard]] base::Result<void> end(qint64 id);
    /// A note is one line of at most maxNote characters. Errors: Invalid.
    [[nodiscard]] static base::Result<void> checkNote(const QString &note);
    /// An empty note keeps the one that is there. The same again changes nothing. Errors: NotFound, those of
    /// checkNote().
    [[nodiscard]] base::Result<records::IncidentRecord> acknowledge(qint64 id, const QString &note);

private:
    records::Records *m_records;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::watch
