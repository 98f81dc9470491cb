// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "console/compliance/account.h"
#include "console/compliance/deviations.h"

#include <functional>

namespace ironfence::console::compliance {

/// A play where it stands in the server's time.
struct Showing
{
    messaging::Play play;
    base::UtcTime from;          ///< put right, when a later play of the same boot knew the time
    base::Milliseconds shift{0}; ///< by how much: what the screen believed then was this much earlier

    [[nodiscard]] base::UtcTime to() const { return from + play.duration; }
};

struct Interval
{
    base::UtcTime from;
    base::UtcTime to;
};

/// All that is known of what a screen showed.
struct Shown
{
    QList<Showing> showings;  ///< by `from`
    QList<Interval> holes;    ///< of plays that the screen had to give up; in order
    base::UtcTime knownUntil; ///< the end of the newest play that is stored
};

/// The SHA-256 of a programme's document in a version of its authority's manifest; nothing: it is not in it.
using ProgrammeOf =
    std::function<std::optional<base::Sha256>(const QString &authority, qint64 manifest, const QString &programme)>;

/// Lays what was shown over what was due. Every millisecond that was due is shown or missed for exactly one cause.
class Comparison
{
public:
    /// All are borrowed.
    Comparison(const QList<Edition> &editions, const Shown &shown, const ProgrammeOf &programmeOf)
        : m_editions(editions), m_shown(shown), m_programmeOf(programmeOf)
    {
    }

    [[nodiscard]] Account account(base::UtcTime from, base::UtcTime to) const;

private:
    /// Part of what was due, with what stood on the glass; null: nothing.
    struct Part
    {
        base::UtcTime from;
        base::UtcTime to;
        const Showing *showing = nullptr;
    };
    [[nodiscard]] QList<Part> partsOf(const Due &due, qsizetype &first) const;
    /// What was found so far.
    struct Finding
    {
        Account account;
        Deviations deviations;
    };
    void judge(Finding &finding, const Due &due, const Part &part) const;
    void judgeNothing(Finding &finding, const Due &due, const Part &part) const;
    [[nodiscard]] bool isWhatWasDue(const Due &due, const messaging::Play &play) const;
    [[nodiscard]] Cause causeOf(const Due &due, const Part &part) const;
    [[nodiscard]] bool isBehind(const messaging::Play &play, const Due &due) const;

    const QList<Edition> &m_editions;
    const Shown &m_shown;
    const ProgrammeOf &m_programmeOf;
};

} // namespace ironfence::console::compliance
