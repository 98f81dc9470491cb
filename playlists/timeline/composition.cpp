// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/composition.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace ironfence::playlists::timeline {

namespace {

constexpr int whole = 1000;

int sumOf(const QList<Share> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const Share &share) { return sum + share.perMille; });
}

int sumOf(const QList<Share *> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const Share *share) { return sum + share->perMille; });
}

/// Makes some shares (none of nothing) add up to `sum`, in proportion; what rounding leaves goes to the first ones.
/// Where there are more shares than parts, the last ones come to nothing.
void scale(const QList<Share *> &shares, int sum)
{
    const int before = sumOf(shares);
    int rest = sum;
    for (auto *share : shares) {
        share->perMille = share->perMille * sum / before; // at most 1000 × 1000
        rest -= share->perMille;
    }
    for (auto *share : shares)
        share->perMille += rest-- > 0 ? 1 : 0;
}

void scale(QList<Share> &shares, int sum)
{
    QList<Share *> all;
    for (auto &share : shares)
        all.append(&share);
    scale(all, sum);
}

void removeEmpty(QList<Share> &shares)
{
    shares.removeIf([](const Share &share) { return share.perMille == 0; });
}

/// The candidates that apply, in order. Most do not, so that whole bytes are passed over.
std::vector<int> applying(const QBitArray &applies)
{
    std::vector<int> indices;
    const char *bytes = applies.bits();
    for (qsizetype first = 0; first < applies.size(); first += 8) {
        for (unsigned bits = static_cast<quint8>(bytes[first / 8]); bits != 0; bits &= bits - 1)
            indices.push_back(static_cast<int>(first) + std::countr_zero(bits));
    }
    return indices;
}

/// What the caps of the authorities leave to their shares, while the ladder is walked.
class Caps
{
public:
    explicit Caps(const Roster &roster) : m_roster(roster)
    {
        for (const auto &authority : roster.authorities())
            m_left.append(authority.shareCap * 10);
    }

    /// Brings the shares of a rank within the caps, in proportion.
    void apply(QList<Share> &shares) const
    {
        QList<QList<Share *>> byAuthority(m_left.size());
        for (auto &share : shares)
            byAuthority[authorityOf(share)].append(&share);
        for (int authority = 0; authority < m_left.size(); ++authority) {
            const auto &own = byAuthority.at(authority);
            if (sumOf(own) > m_left.at(authority))
                scale(own, m_left.at(authority));
        }
        removeEmpty(shares);
    }

    /// Takes off what the shares of a rank came to.
    void take(const QList<Share> &shares)
    {
        for (const auto &share : shares)
            m_left[authorityOf(share)] -= share.perMille;
    }

    /// Scales shares up to the whole hour: those of authorities that may still have more; only where these may not have
    /// enough, all.
    void fill(QList<Share> &shares) const
    {
        QList<QList<Share *>> open(m_left.size());
        for (auto &share : shares)
            open[authorityOf(share)].append(&share);
        int rest = whole; // for those that are open
        bool closed = true;
        while (closed) {
            closed = false;
            qint64 before = 0;
            for (const auto &own : std::as_const(open))
                before += sumOf(own);
            const int together = rest;
            for (int authority = 0; authority < open.size(); ++authority) {
                auto &own = open[authority];
                const int sum = sumOf(own);
                const int most = sum + m_left.at(authority);
                if (own.isEmpty() || qint64{sum} * together / before <= most)
                    continue;
                scale(own, most);
                rest -= most;
                own.clear();
                closed = true;
            }
        }
        QList<Share *> others;
        for (auto &share : shares) { // in their order: that of the authorities decides nothing
            if (!open.at(authorityOf(share)).isEmpty())
                others.append(&share);
        }
        if (others.isEmpty())
            scale(shares, whole);
        else
            scale(others, rest);
    }

private:
    [[nodiscard]] int authorityOf(const Share &share) const
    {
        return m_roster.candidates()[static_cast<std::size_t>(share.candidate)].authority;
    }

    const Roster &m_roster;
    QList<int> m_left; // per mille, by authority
};

} // namespace

Composition Composition::of(const Roster &roster, const QBitArray &applies)
{
    const auto indices = applying(applies);
    Caps caps(roster);
    const auto candidateAt = [&](auto at) -> const Candidate & {
        return roster.candidates()[static_cast<std::size_t>(*at)];
    };
    Composition composition;
    int left = whole;
    for (auto at = indices.begin(); at != indices.end() && left > 0 && composition.pool.isEmpty();) {
        const auto rank = candidateAt(at).programme->rank;
        QList<Share> shares;
        for (; at != indices.end() && candidateAt(at).programme->rank == rank; ++at) {
            if (const int share = candidateAt(at).programme->share; share > 0)
                shares.append({*at, share * 10, 0});
            else
                composition.pool.append(*at);
        }
        caps.apply(shares);
        if (sumOf(shares) > left) {
            scale(shares, left);
            removeEmpty(shares);
        }
        caps.take(shares);
        left -= sumOf(shares);
        composition.shares += shares;
    }
    for (auto &share : composition.shares)
        share.promised = share.perMille;
    if (left == 0)
        composition.pool.clear();
    else if (composition.pool.isEmpty() && !composition.shares.isEmpty())
        caps.fill(composition.shares);
    return composition;
}

int Composition::shareOf(int candidate) const
{
    const auto found = std::lower_bound(shares.begin(), shares.end(), candidate,
                                        [](const Share &share, int each) { return share.candidate < each; });
    return found != shares.end() && found->candidate == candidate ? found->perMille : 0;
}

bool Composition::shows(int candidate) const
{
    return shareOf(candidate) > 0 || std::binary_search(pool.begin(), pool.end(), candidate);
}

} // namespace ironfence::playlists::timeline
