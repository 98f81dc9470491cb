// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/check.h"

#include "playlists/check/content_check.h"
#include "playlists/check/screen_kinds.h"
#include "playlists/check/when_check.h"
#include "playlists/check/year_check.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <limits>

namespace ironfence::playlists::check {

namespace {

constexpr int mostPlayedOut = 8;
constexpr auto all = std::numeric_limits<qsizetype>::max();

using Name = std::pair<QString, QString>; // of an authority and its programme

QList<Screen> reached(const Programme &programme, const QList<Screen> &screens)
{
    QList<Screen> reached;
    std::copy_if(screens.begin(), screens.end(), std::back_inserter(reached),
                 [&](const Screen &screen) { return programme.audience.includes(screen); });
    return reached;
}

class Check
{
public:
    explicit Check(const Subject &subject)
        : m_subject(subject)
        , m_isMadeUp(subject.screens.isEmpty())
        , m_screens(m_isMadeUp ? typicalScreens(subject.authorities, all)
                               : kindsOf(subject.screens, subject.authorities, all))
    {
        for (auto &screen : m_screens) {
            if (m_isMadeUp)
                screen.notices = subject.notices;
        }
    }

    QList<Finding> run()
    {
        years();
        for (const auto &authority : m_subject.authorities) {
            for (const auto &programme : authority.programmes)
                one(authority, programme);
        }
        for (auto &finding : m_ofScreens)
            add(std::move(finding));
        return m_findings;
    }

private:
    void add(Finding finding, const QStringList &partners = {})
    {
        const auto key =
            QStringList{finding.code, finding.authority.text(), finding.programme.text(),
                        finding.programme.isEmpty() ? finding.screen.text() : finding.path, partners.join(u' ')};
        if (m_isMadeUp)
            finding.screen = {}; // nobody knows it
        if (!m_told.contains(key))
            m_findings.append(std::move(finding));
        m_told.insert(key);
    }

    void addAll(const timeline::AuthorityProgrammes &authority, const QList<Finding> &findings)
    {
        for (auto finding : findings) {
            finding.authority = authority.authority;
            add(std::move(finding));
        }
    }

    void years()
    {
        int played = 0;
        int divided = 0;
        for (const auto &screen : m_screens) {
            const YearCheck year(m_subject.authorities, screen, m_subject.now);
            for (const auto &clash : year.clashes())
                m_ofProgrammes[{clash.finding.authority.text(), clash.finding.programme.text()}].append(clash);
            if (const auto first = year.firstDivided(); first && ++divided <= mostPlayedOut) {
                ++played;
                for (const auto &cut : year.cuts(*first))
                    m_ofProgrammes[{cut.authority.text(), cut.programme.text()}].append({cut, {}});
            }
            for (const auto &fate : year.fates())
                m_fates[{fate.authority.text(), fate.programme.text()}].append({screen.id, fate});
            if (!m_isMadeUp)
                m_ofScreens += year.gaps();
        }
        if (played < divided) {
            m_ofScreens.append(
                {Severity::Warning,
                 QStringLiteral("not-played-out"),
                 {},
                 {},
                 {},
                 QString(),
                 QStringLiteral(
                     "%1 of %2 kinds of screens with shares were played out: on the others, items may be cut "
                     "for the shares")
                     .arg(played)
                     .arg(divided),
                 QStringLiteral("check with fewer screens to see the others")});
        }
    }

    void one(const timeline::AuthorityProgrammes &authority, const Programme &programme)
    {
        const auto own = reached(programme, m_subject.screens);
        const auto found = whenOf(programme, own.isEmpty() ? m_screens : own);
        addAll(authority, found);
        const bool isDead = std::any_of(found.begin(), found.end(),
                                        [](const Finding &finding) { return finding.severity == Severity::Error; });
        if (programme.rank > authority.highestRank) {
            add({Severity::Error,
                 QStringLiteral("rank-not-allowed"),
                 authority.authority,
                 programme.id,
                 {},
                 QStringLiteral("$.rank"),
                 QStringLiteral("its rank is %1 and its authority may use %2 at most: screens refuse it")
                     .arg(playlists::nameOf(programme.rank), playlists::nameOf(authority.highestRank)),
                 QStringLiteral("give it a lower rank")});
        } else if (!m_isMadeUp && own.isEmpty()) {
            add({Severity::Warning,
                 QStringLiteral("no-screen"),
                 authority.authority,
                 programme.id,
                 {},
                 QStringLiteral("$.audience"),
                 QStringLiteral("none of the screens is in its audience"),
                 QStringLiteral("widen the audience")});
        } else if (!isDead) {
            fateOf(authority, programme);
        }
        addAll(authority, checkContent(programme, own, authority.contacts));
        for (const auto &clash : m_ofProgrammes[{authority.authority.text(), programme.id.text()}])
            add(clash.finding, clash.partners);
    }

    /// What is wrong with its days and hours on the clocks of all these screens.
    [[nodiscard]] QList<Finding> whenOf(const Programme &programme, const QList<Screen> &screens) const
    {
        QList<Screen> kinds; // by what their days depend on
        for (const auto &screen : screens) {
            const auto same = [&](const Screen &kind) {
                return kind.zone == screen.zone && kind.notices == screen.notices;
            };
            if (std::none_of(kinds.begin(), kinds.end(), same))
                kinds.append(screen);
        }
        const auto on = [&](const Screen &kind) {
            return checkWhen(programme, kind.zone, kind.workdays(), m_subject.now);
        };
        auto found = on(kinds.isEmpty() ? Screen() : kinds.constFirst());
        for (const auto &kind : kinds.mid(1)) {
            if (found.isEmpty())
                break;
            const auto others = on(kind);
            found.removeIf([&](const Finding &one) {
                return std::none_of(others.begin(), others.end(), [&](const Finding &other) {
                    return other.code == one.code && other.path == one.path;
                });
            });
        }
        return found;
    }

    /// A programme is never shown only if no screen shows it.
    void fateOf(const timeline::AuthorityProgrammes &authority, const Programme &programme)
    {
        const auto &fates = m_fates[{authority.authority.text(), programme.id.text()}];
        const bool isShown = std::any_of(fates.begin(), fates.end(), [](const auto &of) { return of.second.isShown; });
        if (isShown || fates.isEmpty())
            return;
        // On the screen where it comes nearest to being shown.
        const auto &[screen, fate] = *std::max_element(fates.begin(), fates.end(), [](const auto &a, const auto &b) {
            const auto nearness = [](const YearCheck::Fate &of) { return of.applies ? (of.isDark ? 1 : 2) : 0; };
            return nearness(a.second) < nearness(b.second);
        });
        if (!fate.applies) {
            add({Severity::Warning, QStringLiteral("never-plays"), authority.authority, programme.id, screen,
                 QStringLiteral("$.when"),
                 QStringLiteral("at no time in %1 days does it apply on any of its screens, %2 among them")
                     .arg(QString::number(daysAhead), screen.text()),
                 QStringLiteral("choose other days and hours, or widen the validity")});
            return;
        }
        if (fate.isDark) {
            add({Severity::Warning, QStringLiteral("only-in-the-dark"), authority.authority, programme.id, screen,
                 QStringLiteral("$.when"), QStringLiteral("it applies only while %1 is dark").arg(screen.text()),
                 QStringLiteral("choose hours in which the screen is lit")});
            return;
        }
        if (fate.isCapped) {
            add({Severity::Warning, QStringLiteral("always-outranked"), authority.authority, programme.id, screen,
                 QStringLiteral("$.share_percent"),
                 QStringLiteral("it is never shown in %1 days: its authority's shares may have %2 % of the hour, which "
                                "leaves its share nothing")
                     .arg(daysAhead)
                     .arg(authority.shareCap),
                 QStringLiteral("have the cap raised, or take its share away: then it takes turns")});
            return;
        }
        add({Severity::Warning, QStringLiteral("always-outranked"), authority.authority, programme.id, screen,
             QStringLiteral("$.rank"),
             QStringLiteral("it is never shown in %1 days: %2 leave it nothing")
                 .arg(QString::number(daysAhead), fate.by),
             QStringLiteral("give it a share or a higher rank, or give the others hours")});
    }

    const Subject &m_subject;
    const bool m_isMadeUp;
    QList<Screen> m_screens;
    QMap<Name, QList<YearCheck::Clash>> m_ofProgrammes;
    QMap<Name, QList<std::pair<base::ScreenId, YearCheck::Fate>>> m_fates;
    QList<Finding> m_ofScreens;
    QList<Finding> m_findings;
    QSet<QStringList> m_told;
};

} // namespace

QList<Finding> check(const Subject &subject)
{
    return Check(subject).run();
}

} // namespace ironfence::playlists::check
