// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/contacts.h"

namespace ironfence::playlists::timeline {

/// What one authority says, and how far it may go.
struct AuthorityProgrammes
{
    base::AuthorityId authority;
    Rank highestRank = Rank::Mandatory; ///< programmes above it are refused
    int shareCap = 100;                 ///< per cent of the hour that its shares may hold together, 0–100
    QList<Programme> programmes;
    /// To whom its cards may send people; programmes with other numbers or codes are refused. Nothing: to anybody.
    std::optional<Contacts> contacts{};

    /// Why a programme is refused: `its rank is mandatory and its authority may use campaign at most`; empty: it is
    /// not.
    [[nodiscard]] QString objectionTo(const Programme &programme) const;

    bool operator==(const AuthorityProgrammes &) const = default;
};

/// A programme that concerns a screen.
struct Candidate
{
    int authority = 0; ///< index into Roster::authorities()
    const Programme *programme = nullptr;
    int shift = 0;    ///< minutes by which the place moved it
    quint64 seed = 0; ///< its name as a number, the same everywhere
};

/// The programmes of all authorities in the one order that decides everything: rank, authority, id. Owns what its
/// candidates point at; moves, but is not copied.
class Roster
{
public:
    Roster(QList<AuthorityProgrammes> authorities, Screen screen);
    Roster(Roster &&) = default;
    Roster(const Roster &) = delete;

    [[nodiscard]] const QList<AuthorityProgrammes> &authorities() const { return m_authorities; }
    [[nodiscard]] const Screen &screen() const { return m_screen; }
    /// Programmes for this screen that their authorities may show, in order.
    [[nodiscard]] const std::vector<Candidate> &candidates() const { return m_candidates; }
    /// Of those that are no candidates.
    static constexpr int elsewhere = -1; ///< not for this screen
    static constexpr int refused = -2;   ///< beyond what its authority may show, on any screen
    /// The candidate that a programme of an authority has become, both by their place in authorities().
    [[nodiscard]] int candidateOf(qsizetype authority, qsizetype programme) const
    {
        return m_candidateOf.at(authority).at(programme);
    }
    /// Who reads what it shows in a zone of its layout, or on the whole canvas.
    [[nodiscard]] Viewer viewerOf(const Candidate &candidate, qsizetype zone = 0) const;
    [[nodiscard]] const AuthorityProgrammes &authorityOf(const Candidate &candidate) const
    {
        return m_authorities.at(candidate.authority);
    }

private:
    const QList<AuthorityProgrammes> m_authorities;
    const Screen m_screen;
    std::vector<Candidate> m_candidates;
    QList<QList<int>> m_candidateOf;
};

} // namespace ironfence::playlists::timeline
