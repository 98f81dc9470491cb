// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/year_check.h"

#include "playlists/check/content_check.h"
#include "playlists/check/when_check.h"
#include "playlists/timeline/sheet.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace ironfence::playlists::check {

using timeline::AuthorityProgrammes;
using timeline::Composition;
using timeline::Stretch;

namespace {

const QString shareKey = QStringLiteral("$.share_percent");

} // namespace

YearCheck::YearCheck(const QList<AuthorityProgrammes> &authorities, const Screen &screen, base::UtcTime now)
    : m_roster(authorities, screen)
    , m_workdays(screen.workdays())
    , m_plan(m_roster, m_workdays, {screen.zone.dayOf(now), daysAhead})
{
    for (const auto &set : m_plan.sets())
        m_compositions.append(Composition::of(m_roster, set));
}

void YearCheck::eachLit(const Each &each) const
{
    for (const auto &stretch : m_plan.stretches()) {
        if (!stretch.dark)
            each(stretch, m_plan.sets().at(stretch.set), m_compositions.at(stretch.set));
    }
}

QString YearCheck::nameOf(int candidate) const
{
    const auto &of = m_roster.candidates()[static_cast<std::size_t>(candidate)];
    return m_roster.authorityOf(of).authority.text() + u'/' + of.programme->id.text();
}

QString YearCheck::windowText(const Stretch &stretch) const
{
    const auto &zone = m_roster.screen().zone;
    return QStringLiteral("from %1 to %2").arg(localText(zone, stretch.from), localText(zone, stretch.to));
}

Finding YearCheck::finding(const char *code, int candidate) const
{
    const auto &of = m_roster.candidates()[static_cast<std::size_t>(candidate)];
    return {Severity::Warning,
            QLatin1String(code),
            m_roster.authorityOf(of).authority,
            of.programme->id,
            m_roster.screen().id,
            shareKey,
            {},
            {}};
}

/// The candidates of a set whose shares count, in the order of the roster: the ladder ends with the highest rank in
/// which somebody has no share.
QList<int> YearCheck::holdersOf(const QBitArray &applies) const
{
    QList<int> holders;
    std::optional<Rank> lowest;
    for (int index = 0; index < applies.size(); ++index) {
        if (!applies.testBit(index))
            continue;
        const auto &programme = *m_roster.candidates()[static_cast<std::size_t>(index)].programme;
        if (lowest && programme.rank < *lowest)
            break;
        if (programme.share > 0)
            holders.append(index);
        else
            lowest = programme.rank;
    }
    return holders;
}

std::optional<Finding> YearCheck::overCap(int authority, const QList<int> &holders, const QString &where) const
{
    int asked = 0;
    int last = -1;
    for (const int holder : holders) {
        const auto &candidate = m_roster.candidates()[static_cast<std::size_t>(holder)];
        if (candidate.authority == authority) {
            asked += candidate.programme->share;
            last = holder;
        }
    }
    const auto &of = m_roster.authorities().at(authority);
    if (of.shareCap == 100 || asked <= of.shareCap)
        return {};
    auto over = finding("share-over-cap", last);
    over.problem =
        QStringLiteral("%1 asks for %2 % of the hour and may have %3 %, first %4: its shares are scaled down")
            .arg(of.authority.text(), QString::number(asked), QString::number(of.shareCap), where);
    over.remedy = QStringLiteral("ask for less, or give them hours of their own");
    return over;
}

QList<YearCheck::Clash> YearCheck::clashes() const
{
    QList<Clash> clashes;
    QSet<QList<int>> told; // the same programmes clash in one way, every day
    eachLit([&](const Stretch &stretch, const QBitArray &applies, const Composition &) {
        const auto holders = holdersOf(applies);
        if (holders.isEmpty() || told.contains(holders))
            return;
        told.insert(holders);
        QStringList partners;
        QStringList names;
        QMap<int, int> asked; // by authority
        for (const int holder : holders) {
            const auto &candidate = m_roster.candidates()[static_cast<std::size_t>(holder)];
            partners.append(nameOf(holder));
            names.append(QStringLiteral("%1 %2 %").arg(nameOf(holder)).arg(candidate.programme->share));
            asked[candidate.authority] += candidate.programme->share;
        }
        const auto all = names.join(QStringLiteral(", "));
        int sum = 0;
        for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
            const int cap = m_roster.authorities().at(it.key()).shareCap;
            sum += cap < 100 ? std::min(it.value(), cap) : it.value();
            const auto where = QStringLiteral("%1 (%2)").arg(windowText(stretch), all);
            if (const auto over = overCap(it.key(), holders, where))
                clashes.append({*over, partners});
        }
        if (sum > 100) {
            auto over = finding("shares-over-hour", holders.constLast());
            over.problem =
                QStringLiteral("shares add up to %1 % of the hour, first %2: %3; the lower ranks get what is left")
                    .arg(QString::number(sum), windowText(stretch), all);
            over.remedy = QStringLiteral("ask for less, or give them hours of their own");
            clashes.append({over, partners});
        }
    });
    return clashes;
}

std::optional<QDate> YearCheck::firstDivided() const
{
    std::optional<QDate> first;
    eachLit([&](const Stretch &stretch, const QBitArray &, const Composition &composition) {
        if (!first && !composition.shares.isEmpty() && composition.shares.size() + composition.pool.size() > 1)
            first = m_roster.screen().zone.dayOf(stretch.from);
    });
    return first;
}

QList<Finding> YearCheck::cuts(QDate first) const
{
    constexpr int days = 7;
    QList<Finding> findings;
    QMap<std::pair<int, int>, int> cuts; // by candidate and leaf
    for (int day = 0; day < days; ++day) {
        const timeline::Sheet sheet(m_roster, m_workdays, first.addDays(day));
        for (const auto &segment : sheet.lead()) {
            if (segment.cut == timeline::Cut::Share)
                ++cuts[{segment.candidate, segment.leaf}];
        }
    }
    for (auto it = cuts.cbegin(); it != cuts.cend(); ++it) {
        const auto &programme = *m_roster.candidates()[static_cast<std::size_t>(it.key().first)].programme;
        const auto leaf = programme.playlist().leaves().at(it.key().second);
        auto cut = finding("cut-for-share", it.key().first);
        cut.path = pathOf(leaf, programme.layout() != nullptr ? QStringLiteral("$.layout.zones[0].playlist")
                                                              : QStringLiteral("$.playlist"));
        cut.problem =
            QStringLiteral("%1 (%2) is cut short %3 times in the week from %4, because the shares of the hour "
                           "cannot be held with whole items")
                .arg(titleOf(*leaf.item), lengthText(leaf.item->length()), QString::number(it.value()),
                     first.toString(Qt::ISODate));
        cut.remedy = QStringLiteral("make it shorter, or give dwell_min_s to what can stand for less");
        findings.append(cut);
    }
    return findings;
}

bool YearCheck::isCapped(int candidate, const Composition &composition) const
{
    const auto of = [&](int index) -> const auto &
    {
        return m_roster.candidates()[static_cast<std::size_t>(index)];
    };
    const int cap = m_roster.authorityOf(of(candidate)).shareCap;
    const auto rank = of(candidate).programme->rank;
    if (of(candidate).programme->share == 0 || cap == 100 ||
        (!composition.pool.isEmpty() && of(composition.pool.constFirst()).programme->rank > rank))
        return false;
    int own = 0;
    for (const auto &share : composition.shares)
        own += of(share.candidate).authority == of(candidate).authority ? share.promised : 0;
    return own + composition.shares.size() >= cap * 10; // each may have been rounded down
}

QList<YearCheck::Fate> YearCheck::fates() const
{
    const auto count = m_roster.candidates().size();
    QList<Fate> fates;
    std::vector<bool> isLit(count);
    for (const auto &candidate : m_roster.candidates())
        fates.append(
            {m_roster.authorityOf(candidate).authority, candidate.programme->id, false, false, false, false, {}});
    for (const auto &stretch : m_plan.stretches()) {
        const auto &set = m_plan.sets().at(stretch.set);
        const auto &composition = m_compositions.at(stretch.set);
        for (std::size_t index = 0; index < count; ++index) {
            const int candidate = static_cast<int>(index);
            if (!set.testBit(candidate))
                continue;
            auto &fate = fates[candidate];
            fate.applies = true;
            fate.isShown = fate.isShown || (!stretch.dark && composition.shows(candidate));
            if (stretch.dark || isLit[index])
                continue;
            isLit[index] = true;
            fate.isCapped = isCapped(candidate, composition);
            QStringList names;
            for (int other = 0; other < candidate; ++other) {
                if (composition.shows(other))
                    names.append(nameOf(other));
            }
            fate.by = names.join(QStringLiteral(", "));
        }
    }
    for (std::size_t index = 0; index < count; ++index)
        fates[static_cast<qsizetype>(index)].isDark = fates.at(static_cast<qsizetype>(index)).applies && !isLit[index];
    return fates;
}

QList<Finding> YearCheck::gaps() const
{
    Time first;
    int count = 0;
    base::Milliseconds whole{0};
    eachLit([&](const Stretch &stretch, const QBitArray &, const Composition &composition) {
        if (!composition.isEmpty())
            return;
        if (count++ == 0)
            first = {stretch.from, stretch.to};
        whole += stretch.to - stretch.from;
    });
    if (count == 0)
        return {};
    const auto &zone = m_roster.screen().zone;
    Finding gap{Severity::Warning,    QStringLiteral("safe-loop"), {}, {},
                m_roster.screen().id, QStringLiteral("$.hours"),   {}, {}};
    gap.problem =
        QStringLiteral("no programme applies on %1 from %2 to %3%4: the built-in safe loop runs, %5 in %6 days")
            .arg(m_roster.screen().id.text(), localText(zone, first.from), localText(zone, first.to),
                 count > 1 ? QStringLiteral(", and %1 times more").arg(count - 1) : QString(), lengthText(whole))
            .arg(daysAhead);
    gap.remedy =
        QStringLiteral("add a programme of rank filler that always applies, or make the screen's hours shorter");
    return {gap};
}

} // namespace ironfence::playlists::check
