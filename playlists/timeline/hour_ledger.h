// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/composition.h"
#include "playlists/timeline/spans.h"

namespace ironfence::playlists::timeline {

/// A time with one composition.
struct Section
{
    base::UtcTime from;
    base::UtcTime to;
    const Composition *composition = nullptr; ///< empty where the screen is dark or nothing applies
};

/// Who was promised how much of one hour, when it can be given, and who had it. Holders whose shares apply at the same
/// times are judged as one, so that questions cost the same however many there are.
class HourLedger
{
public:
    /// How far from its share a candidate may be at the end of an hour: one per cent of it. But no share may be missed
    /// altogether, however small.
    static constexpr base::Milliseconds tolerance{36'000};
    /// How many groups of holders are told apart; beyond that, those whose shares end next to each other are judged as
    /// if each could have the times of all.
    static constexpr std::size_t maxGroups = 32;

    /// `sections` of the day from the one at `first` on, which reaches into the hour or lies behind it; `candidates` is
    /// how many the roster has.
    HourLedger(const QList<Section> &sections, qsizetype first, base::UtcTime from, base::UtcTime to,
               std::size_t candidates);

    [[nodiscard]] base::UtcTime from() const { return m_from; }
    [[nodiscard]] base::UtcTime to() const { return m_to; }
    /// The candidates with a share in it.
    [[nodiscard]] const std::vector<int> &holders() const { return m_holders; }

    /// A candidate had so much of its share; nothing, if it has none.
    void book(int candidate, base::Milliseconds length);

    /// What a candidate has not yet had of its share, in ms; negative: it had more.
    [[nodiscard]] qint64 missing(int candidate) const;
    /// What it must still get, in ms.
    [[nodiscard]] qint64 lacks(int candidate) const;
    /// Where its share ends in this hour; only of a holder.
    [[nodiscard]] base::UtcTime deadline(int candidate) const { return accountOf(candidate)->spans.end(); }
    /// By when it must be on the glass for that; the hour's end, if it lacks nothing.
    [[nodiscard]] base::UtcTime latest(int candidate) const;
    /// Until when a candidate can be shown while all others can still get what they lack.
    [[nodiscard]] base::UtcTime free(int candidate) const;
    /// By how many ms shares could not be held, if the candidate came from an instant to another: what overlaps the
    /// hour counts.
    [[nodiscard]] qint64 violation(int candidate, base::UtcTime from, base::UtcTime to) const;

private:
    static constexpr qint64 unit = 1000; // per mille × ms
    struct Account
    {
        qint64 target = 0; // of the whole hour
        qint64 had = 0;
        Spans spans;        // in which it can be given
        bool fills = false; // there is a time in the hour that only shares can fill: it may have more than its target
        std::size_t group = 0;
        [[nodiscard]] qint64 missing() const { return target - had; }
        /// What it must still get after it was shown for `more`; of a share that is smaller than the tolerance, half.
        [[nodiscard]] qint64 lacks(qint64 more = 0) const
        {
            return std::max<qint64>(missing() - more - std::min(tolerance.count() * unit, target / 2), 0);
        }
    };
    /// Holders that have the same times.
    struct Group
    {
        Spans spans;
        Spans upTo;       // those of all groups that end no later
        qint64 lacks = 0; // of all of them
    };
    void promise(const Section &section);
    void group();
    void fold();
    [[nodiscard]] const Account *accountOf(int candidate) const;

    base::UtcTime m_from;
    base::UtcTime m_to;
    std::vector<int> m_slots; // by candidate: index into m_accounts, -1 for none
    std::vector<Account> m_accounts;
    std::vector<int> m_holders;  // of each account
    std::vector<Group> m_groups; // by where their times end
};

} // namespace ironfence::playlists::timeline
