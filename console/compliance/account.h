// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "console/compliance/cause.h"

#include <QList>
#include <QMap>

namespace ironfence::console::compliance {

/// How much of what was due was on the glass: `due` is `shown` and everything that was missed, to the millisecond.
struct Tally
{
    base::Milliseconds due{0};
    base::Milliseconds shown{0};
    std::array<base::Milliseconds, causes.size()> missed{}; ///< by cause

    [[nodiscard]] base::Milliseconds missedBy(Cause cause) const { return missed.at(static_cast<std::size_t>(cause)); }
    void miss(Cause cause, base::Milliseconds length);
    /// Parts of ten thousand that were shown; 10,000 when nothing was due. Never rounded up to the whole.
    [[nodiscard]] int coverage() const;
    Tally &operator+=(const Tally &other);

    /// Of one screen; sums of many are told to be read up to more.
    static constexpr base::Milliseconds most{400LL * 24 * 3600 * 1000};
    [[nodiscard]] static Tally read(base::json::Object object, base::Milliseconds upTo = most);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Tally &) const = default;
};

/// A time in which something else, or nothing, was on the glass: of items that followed each other and were missed for
/// one cause and reason.
struct Deviation
{
    base::UtcTime from;
    base::UtcTime to;
    QString authority; ///< of what was due first; empty for darkness
    QString due;       ///< the first item, or "dark"
    Cause cause = Cause::Other;
    QString shown; ///< first: the item; "safe-loop", "dark", "alert:<identifier>", "all-clear:<identifier>"; or nothing
    qint64 sequence = 0;          ///< of the first play that says so; 0: there is none
    qint64 lastSequence = 0;      ///< of the last one
    qint64 items = 1;             ///< how many that were due it touches, darkness included
    base::Milliseconds missed{0}; ///< of them, without the seams between: at most `to` − `from`
    QString reason; ///< of the cause: the alert, or the screen's own word ("missing", "resting" …); mostly empty

    [[nodiscard]] static Deviation read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Deviation &) const = default;
};

/// What became of everything that was due on one screen in an interval.
struct Account
{
    /// Raised by whoever changes what the same plays and manifests come to, here or in the timeline: accounts that are
    /// kept are then computed anew.
    static constexpr int version = 1;
    /// Shorter ones are counted and not listed: the seams between items. Nor do these part one deviation into two.
    static constexpr base::Milliseconds listed{1'000};
    static constexpr qsizetype maxDeviations = 500;

    Tally items;                     ///< of all programmes
    Tally dark;                      ///< darkness that was due
    QMap<QString, Tally> programmes; ///< by "<authority>/<programme>"
    QList<Deviation> deviations;     ///< in order, the first maxDeviations
    qint64 deviationCount = 0;       ///< listed or not fitting the list
    base::Milliseconds unlisted{0};  ///< missed time, of items and darkness, that no listed deviation tells of

    [[nodiscard]] static Account read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Account &) const = default;
};

} // namespace ironfence::console::compliance
