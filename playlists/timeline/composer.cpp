// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/composer.h"

#include <algorithm>
#include <tuple>

namespace ironfence::playlists::timeline {

using base::Milliseconds;
using base::UtcTime;
using namespace std::chrono_literals;

namespace {

/// Nothing is begun that would be gone at once: what stands before an edge stays that much longer.
constexpr Milliseconds sliver = 3s;
constexpr Milliseconds shortestCut = 1s;

QList<Section> sectionsOf(const Plan &plan, const QList<Composition> &compositions, const Composition &nothing)
{
    QList<Section> sections;
    for (const auto &stretch : plan.stretches())
        sections.append({stretch.from, stretch.to, stretch.dark ? &nothing : &compositions.at(stretch.set)});
    return sections;
}

bool stands(const Item &item)
{
    return !std::holds_alternative<VideoItem>(item.content);
}

} // namespace

Composer::Composer(const Roster &roster, const Plan &plan, const QList<Composition> &compositions, quint64 day)
    : m_roster(roster)
    , m_plan(plan)
    , m_day(day)
    , m_sections(sectionsOf(plan, compositions, m_nothing))
    , m_ledger(m_sections, roster.candidates().size())
    , m_pool(roster.candidates().size())
    , m_courses(roster.candidates().size())
{
    if (!m_sections.isEmpty())
        m_pool.set(composition().pool);
}

std::vector<Segment> Composer::compose()
{
    if (m_sections.isEmpty())
        return {}; // a day that a change of the zone left out
    while (m_ledger.now() < m_plan.to()) {
        if (m_plan.stretches().at(m_stretch).dark)
            stand(Shows::Dark);
        else if (composition().isEmpty())
            stand(Shows::SafeLoop);
        else
            play();
    }
    return std::move(m_segments);
}

void Composer::stand(Shows shows)
{
    const auto to = m_sections.at(m_stretch).to;
    Segment segment;
    segment.from = m_ledger.now();
    segment.to = to;
    segment.stretch = static_cast<int>(m_stretch);
    segment.shows = shows;
    m_segments.push_back(segment);
    m_ledger.book(-1, to - m_ledger.now());
    advanceTo(to);
}

void Composer::play()
{
    const auto choice = choose();
    Segment segment;
    segment.from = m_ledger.now();
    segment.to = segment.from + choice.length;
    segment.candidate = choice.candidate;
    segment.leaf = courseOf(choice.candidate).reel.next();
    segment.stretch = static_cast<int>(m_stretch);
    segment.shows = Shows::Item;
    segment.right = choice.right;
    segment.cut = choice.cut;
    m_segments.push_back(segment);
    if (choice.right == Right::Turn)
        m_pool.book(choice.candidate, choice.length.count());
    m_ledger.book(choice.candidate, choice.length);
    advanceTo(segment.to);
}

void Composer::advanceTo(UtcTime time)
{
    const auto before = m_stretch;
    while (m_stretch + 1 < m_sections.size() && m_sections.at(m_stretch).to <= time)
        ++m_stretch;
    if (m_stretch != before)
        m_pool.set(composition().pool);
}

Composer::Choice Composer::choose()
{
    const auto first = due();
    ++m_considered;
    return m_ledger.violation(first.candidate, first.length) == 0 ? first : better();
}

/// Whoever is due by the plain rule: a share of which half an item is owed, else the pool.
Composer::Choice Composer::due()
{
    const auto &now = composition();
    int best = -1;
    qint64 most = 0;
    for (const auto &share : now.shares) {
        const qint64 owed =
            nextOf(share.candidate).length(viewerOf(share.candidate)).count() * (1000 - share.perMille) / 2000;
        const qint64 urgency = m_ledger.lag(share.candidate) - owed;
        if ((urgency >= 0 || now.pool.isEmpty()) && (best < 0 || urgency > most)) {
            best = share.candidate;
            most = urgency;
        }
    }
    if (best >= 0)
        return offer(best, now.pool.isEmpty() ? Right::Fill : Right::Share);
    return offer(m_pool.turn(), Right::Turn);
}

/// Whole items in another order, if that holds the shares; else the least of evils, divided.
Composer::Choice Composer::better()
{
    const auto &now = composition();
    const auto holds = [this](const Choice &choice) {
        ++m_considered;
        return m_ledger.violation(choice.candidate, choice.length) == 0;
    };
    for (const int candidate : pressing()) {
        const auto choice = offer(candidate, now.pool.isEmpty() ? Right::Fill : Right::Share);
        if (holds(choice))
            return choice;
    }
    if (!now.pool.isEmpty()) {
        const auto choice = offer(m_pool.turn(), Right::Turn);
        if (holds(choice))
            return choice;
    }
    return divided();
}

/// Who has a share now; of very many, those to whom most is due.
std::vector<int> Composer::pressing() const
{
    std::vector<int> candidates;
    for (const auto &share : composition().shares)
        candidates.push_back(share.candidate);
    if (candidates.size() > maxConsidered) {
        const auto last = candidates.begin() + maxConsidered;
        std::nth_element(candidates.begin(), last, candidates.end(), [this](int a, int b) {
            return std::tuple(-m_ledger.lag(a), a) < std::tuple(-m_ledger.lag(b), b);
        });
        candidates.erase(last, candidates.end());
        std::sort(candidates.begin(), candidates.end());
    }
    return candidates;
}

/// No whole item fits: who must have its share first gets it, as far as the others can wait; if nobody must, the item
/// ends with the hour.
Composer::Choice Composer::divided()
{
    const auto &now = composition();
    const auto &hour = m_ledger.hour();
    const Share *first = nullptr;
    const auto urgency = [&](const Share &share) {
        const bool canWait = hour.latest(share.candidate) > m_ledger.now() + shortestCut;
        return std::tuple(canWait, hour.deadline(share.candidate), -hour.missing(share.candidate));
    };
    for (const auto &share : now.shares) {
        if (hour.lacks(share.candidate) > 0 && (first == nullptr || urgency(share) < urgency(*first)))
            first = &share;
    }
    const auto spareOf = [&](int candidate) { return hour.free(candidate) - m_ledger.now(); };
    Choice choice;
    Milliseconds wanted = hour.to() - m_ledger.now();
    if (first != nullptr) {
        choice = offer(first->candidate, now.pool.isEmpty() ? Right::Fill : Right::Share);
        const auto spare = spareOf(first->candidate);
        wanted = std::min(Milliseconds(hour.missing(first->candidate)),
                          spare > shortestCut ? spare : Milliseconds(hour.lacks(first->candidate)));
    } else {
        choice = now.pool.isEmpty() ? due() : offer(m_pool.turn(), Right::Turn);
        if (const auto spare = spareOf(choice.candidate); spare > shortestCut)
            wanted = std::min(wanted, spare); // for shares that begin later in this hour
    }
    if (wanted < choice.length) {
        choice.length = std::min(choice.length, std::max(wanted, shortestCut));
        if (choice.length < nextOf(choice.candidate).shortest(viewerOf(choice.candidate)))
            choice.cut = Cut::Share;
    }
    return choice;
}

Composer::Choice Composer::offer(int candidate, Right right)
{
    return fitted({candidate, right, nextOf(candidate).length(viewerOf(candidate)), Cut::None});
}

/// Makes an item fit to the instant at which its programme must leave, or cuts it there.
Composer::Choice Composer::fitted(Choice choice)
{
    const auto &item = nextOf(choice.candidate);
    const auto &viewer = viewerOf(choice.candidate);
    const auto now = m_ledger.now();
    const Milliseconds room = edgeOf(choice.candidate, now + choice.length + sliver) - now;
    if (choice.length > room) {
        if (item.shortest(viewer) > room)
            choice.cut = now + room == m_plan.to() ? Cut::Day : Cut::Window;
        choice.length = room;
    } else if (choice.length + sliver > room && (stands(item) || item.longest(viewer) >= room)) {
        choice.length = room;
    }
    return choice;
}

/// Until when a candidate may stay on the glass, as far as that is before `until`.
UtcTime Composer::edgeOf(int candidate, UtcTime until) const
{
    for (auto at = m_stretch; at < m_sections.size() && m_sections.at(at).from < until; ++at) {
        if (!m_sections.at(at).composition->shows(candidate))
            return m_sections.at(at).from;
    }
    return std::min(until, m_plan.to());
}

Composer::Course &Composer::courseOf(int candidate)
{
    auto &course = m_courses[static_cast<std::size_t>(candidate)];
    if (!course) {
        const auto &of = m_roster.candidates()[static_cast<std::size_t>(candidate)];
        const auto &playlist = of.programme->playlist();
        course = std::make_unique<Course>(
            Course{playlist.leaves(), Reel(playlist, mixed(of.seed, m_day)), m_roster.viewerOf(of)});
    }
    return *course;
}

const Item &Composer::nextOf(int candidate)
{
    const auto &course = courseOf(candidate);
    return *course.leaves.at(course.reel.peek()).item;
}

} // namespace ironfence::playlists::timeline
