// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/day_plan.h"

#include <algorithm>
#include <vector>

namespace ironfence::console::desktop::fleet {

namespace {

using playlists::timeline::Shows;

constexpr std::chrono::minutes quarter{15};

/// Whose time this is.
QString ownerOf(const timetable::Entry &entry)
{
    return entry.shows == Shows::Item ? entry.programme.text() : QString();
}

void addDisplaced(PlanBlock &block, const QString &programme)
{
    if (block.displaced.size() < timetable::Entry::maxDisplaced && !block.displaced.contains(programme))
        block.displaced.append(programme);
}

void addTo(PlanBlock &block, const timetable::Entry &entry, base::Milliseconds time)
{
    const auto part = std::find_if(block.parts.begin(), block.parts.end(), [&](const PlanPart &it) {
        return it.shows == entry.shows && it.programme == ownerOf(entry);
    });
    if (part != block.parts.end())
        part->share += static_cast<double>(time.count());
    else
        block.parts.append({entry.shows, ownerOf(entry), entry.right, static_cast<double>(time.count())});
    for (const auto &one : entry.displaced)
        addDisplaced(block, one.programme.text());
}

bool haveSameParts(const PlanBlock &a, const PlanBlock &b)
{
    return a.parts.size() == b.parts.size() &&
           std::all_of(a.parts.cbegin(), a.parts.cend(), [&b](const PlanPart &part) {
               return std::any_of(b.parts.cbegin(), b.parts.cend(), [&part](const PlanPart &other) {
                   return part.shows == other.shows && part.programme == other.programme;
               });
           });
}

void append(PlanBlock &block, const PlanBlock &next)
{
    block.to = next.to;
    for (auto &part : block.parts) {
        const auto other = std::find_if(next.parts.cbegin(), next.parts.cend(), [&part](const PlanPart &it) {
            return it.shows == part.shows && it.programme == part.programme;
        });
        part.share += other->share;
    }
    for (const auto &programme : next.displaced)
        addDisplaced(block, programme);
}

void finish(PlanBlock &block)
{
    double all = 0;
    for (const auto &part : block.parts)
        all += part.share;
    for (auto &part : block.parts)
        part.share /= all;
    std::stable_sort(block.parts.begin(), block.parts.end(),
                     [](const PlanPart &a, const PlanPart &b) { return a.share > b.share; });
}

} // namespace

QList<PlanBlock> planOf(const timetable::Timetable &timetable)
{
    if (timetable.to <= timetable.from)
        return {};
    const auto count = (timetable.to - timetable.from + quarter - base::Milliseconds{1}) / quarter;
    std::vector<PlanBlock> quarters(static_cast<size_t>(count));
    for (size_t i = 0; i < quarters.size(); ++i) {
        quarters[i].from = timetable.from + static_cast<int>(i) * quarter;
        quarters[i].to = std::min(quarters[i].from + quarter, timetable.to);
    }
    for (const auto &entry : timetable.entries) {
        if (entry.right == playlists::timeline::Right::Beside)
            continue;
        const auto from = std::max(entry.from, timetable.from);
        const auto to = std::min(entry.to, timetable.to);
        for (auto i = static_cast<size_t>((from - timetable.from) / quarter); from < to && i < quarters.size(); ++i) {
            const auto time = std::min(to, quarters[i].to) - std::max(from, quarters[i].from);
            if (time.count() <= 0)
                break;
            addTo(quarters[i], entry, time);
        }
    }

    QList<PlanBlock> blocks;
    for (const auto &next : quarters) {
        if (next.parts.isEmpty())
            continue;
        if (!blocks.isEmpty() && blocks.constLast().to == next.from && haveSameParts(blocks.constLast(), next))
            append(blocks.last(), next);
        else
            blocks.append(next);
    }
    for (auto &block : blocks)
        finish(block);
    return blocks;
}

} // namespace ironfence::console::desktop::fleet
