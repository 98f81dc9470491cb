// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/roster.h"

#include "playlists/timeline/reel.h"

#include <algorithm>
#include <tuple>

namespace ironfence::playlists::timeline {

namespace {

int shiftOf(const Screen &screen, const AuthorityProgrammes &authority, const Programme &programme)
{
    for (const auto &shift : screen.shifts) {
        if (shift.authority == authority.authority && shift.programme == programme.id)
            return std::clamp(shift.minutes, -programme.shiftMinutes, programme.shiftMinutes);
    }
    return 0;
}

} // namespace

QString AuthorityProgrammes::objectionTo(const Programme &programme) const
{
    if (programme.rank > highestRank)
        return QStringLiteral("its rank is %1 and its authority may use %2 at most")
            .arg(nameOf(programme.rank), nameOf(highestRank));
    const auto strays = contacts ? contacts->straysOf(programme) : QList<StrayContact>();
    return strays.isEmpty() ? QString()
                            : QStringLiteral("%1, which its authority may not").arg(strays.constFirst().text());
}

Roster::Roster(QList<AuthorityProgrammes> authorities, Screen screen)
    : m_authorities(std::move(authorities)), m_screen(std::move(screen))
{
    for (qsizetype index = 0; index < m_authorities.size(); ++index) {
        const auto &authority = m_authorities.at(index);
        m_candidateOf.append(QList<int>(authority.programmes.size(), elsewhere));
        for (qsizetype place = 0; place < authority.programmes.size(); ++place) {
            const auto &programme = authority.programmes.at(place);
            if (!authority.objectionTo(programme).isEmpty()) {
                m_candidateOf.last()[place] = refused;
                continue;
            }
            if (!programme.audience.includes(m_screen))
                continue;
            const auto name = authority.authority.text() + u'/' + programme.id.text();
            m_candidates.push_back(
                {static_cast<int>(index), &programme, shiftOf(m_screen, authority, programme), seedOf(name)});
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [this](const Candidate &a, const Candidate &b) {
        const auto key = [this](const Candidate &c) {
            return std::tuple(-static_cast<int>(c.programme->rank), authorityOf(c).authority.text(),
                              c.programme->id.text());
        };
        return key(a) < key(b);
    });

    for (std::size_t index = 0; index < m_candidates.size(); ++index) {
        const auto &candidate = m_candidates[index];
        const auto place = candidate.programme - authorityOf(candidate).programmes.constData();
        m_candidateOf[candidate.authority][place] = static_cast<int>(index);
    }
}

Viewer Roster::viewerOf(const Candidate &candidate, qsizetype zone) const
{
    auto viewer = Viewer::of(m_screen);
    if (const auto *layout = candidate.programme->layout())
        viewer.area = layout->zones.at(zone).on(m_screen.canvas.size).size();
    return viewer;
}

} // namespace ironfence::playlists::timeline
