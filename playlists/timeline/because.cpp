// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/because.h"

namespace ironfence::playlists::timeline {

namespace {

QString perCent(int perMille)
{
    return QStringLiteral("%1 %").arg(perMille / 10.0, 0, 'f', 1);
}

/// What the standing of a programme depends on, besides itself.
struct Circumstances
{
    const Roster &roster;
    const Plan &plan;
    const Stretch &stretch;
    const Composition &composition;
    base::UtcTime at;

    [[nodiscard]] Standing standingOf(const Programme &programme, int candidate) const
    {
        if (candidate == Roster::refused)
            return Standing::NotAllowed;
        if (candidate == Roster::elsewhere)
            return Standing::OtherAudience;
        if (programme.validFrom && *programme.validFrom > at)
            return Standing::NotYet;
        if (programme.validUntil && *programme.validUntil <= at)
            return Standing::Over;
        if (!plan.sets().at(stretch.set).testBit(candidate))
            return Standing::OtherTime;
        if (stretch.dark)
            return Standing::Dark;
        return composition.shows(candidate) ? Standing::Shown : Standing::Outranked;
    }

    /// Those that `wanted` picks, in the order in which their authorities list them.
    template <typename Wanted>
    [[nodiscard]] QList<Verdict> verdicts(Wanted &&wanted) const
    {
        QList<Verdict> verdicts;
        const auto &authorities = roster.authorities();
        for (qsizetype from = 0; from < authorities.size(); ++from) {
            const auto &authority = authorities.at(from);
            for (qsizetype index = 0; index < authority.programmes.size(); ++index) {
                const auto &programme = authority.programmes.at(index);
                const int candidate = roster.candidateOf(from, index);
                const auto standing = standingOf(programme, candidate);
                if (!wanted(standing))
                    continue;
                const int share = standing == Standing::Shown ? composition.shareOf(candidate) : 0;
                verdicts.append({authority.authority, programme.id, programme.rank, standing, share});
            }
        }
        return verdicts;
    }
};

QString ruleOf(const Segment &segment, const Programme &programme, const Composition &composition)
{
    const auto rank = nameOf(programme.rank);
    switch (segment.right) {
    case Right::Share:
        return QStringLiteral("share of %1 of the hour, rank %2")
            .arg(perCent(composition.shareOf(segment.candidate)), rank);
    case Right::Fill:
        return QStringLiteral("%1 of the hour: shares divide the whole time, rank %2")
            .arg(perCent(composition.shareOf(segment.candidate)), rank);
    case Right::Beside:
        return QStringLiteral("stands beside the leading zone of its layout");
    case Right::Turn:
    case Right::None:
        break;
    }
    if (composition.pool.size() == 1)
        return QStringLiteral("highest rank without a share: %1").arg(rank);
    return QStringLiteral("highest rank without a share: %1, in turns with %2 others")
        .arg(rank)
        .arg(composition.pool.size() - 1);
}

QString cutOf(Cut cut)
{
    switch (cut) {
    case Cut::None:
        break;
    case Cut::Window:
        return QStringLiteral("its programme ends or gives way");
    case Cut::Day:
        return QStringLiteral("midnight: every day is composed anew");
    case Cut::Share:
        return QStringLiteral("no order of whole items holds the shares of this hour");
    case Cut::Lead:
        return QStringLiteral("the leading zone is interrupted; it goes on afterwards");
    }
    return {};
}

} // namespace

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Shown:
        return QStringLiteral("shown");
    case Standing::NotAllowed:
        return QStringLiteral("not-allowed");
    case Standing::OtherAudience:
        return QStringLiteral("other-audience");
    case Standing::NotYet:
        return QStringLiteral("not-yet");
    case Standing::Over:
        return QStringLiteral("over");
    case Standing::OtherTime:
        return QStringLiteral("other-time");
    case Standing::Outranked:
        return QStringLiteral("outranked");
    case Standing::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

QList<Verdict> verdictsOf(const Roster &roster, const Plan &plan, const Stretch &stretch,
                          const Composition &composition, base::UtcTime at)
{
    return Circumstances{roster, plan, stretch, composition, at}.verdicts([](Standing) { return true; });
}

QList<Verdict> displacedIn(const Roster &roster, const Plan &plan, const Stretch &stretch,
                           const Composition &composition)
{
    return Circumstances{roster, plan, stretch, composition, stretch.from}.verdicts(
        [](Standing standing) { return standing == Standing::Outranked; });
}

Because because(const Roster &roster, const Segment &segment, const Composition &composition,
                const QList<Verdict> &displaced)
{
    Because because;
    if (segment.shows == Shows::Dark) {
        because.rule = QStringLiteral("outside the screen's hours");
        return because;
    }
    if (segment.shows == Shows::SafeLoop) {
        because.rule = QStringLiteral("no programme applies: the built-in safe loop");
        return because;
    }
    const auto &candidate = roster.candidates()[static_cast<std::size_t>(segment.candidate)];
    because.authority = roster.authorityOf(candidate).authority;
    because.programme = candidate.programme->id;
    because.rule = ruleOf(segment, *candidate.programme, composition);
    because.cut = cutOf(segment.cut);
    because.displaced = displaced;
    return because;
}

} // namespace ironfence::playlists::timeline
