// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/compliance/deviations.h"

namespace ironfence::console::compliance {

namespace {

constexpr qsizetype mostOpen = 16; // a screen may tell of a thousand reasons in one second

bool isOfOneKind(const Deviation &a, const Deviation &b)
{
    return a.cause == b.cause && a.reason == b.reason && a.authority.isEmpty() == b.authority.isEmpty();
}

} // namespace

void Deviations::add(const Due &due, const Deviation &part)
{
    auto *run = runOf(part);
    if (run == nullptr) {
        if (m_open.size() == mostOpen)
            m_open.removeFirst();
        m_open.append(m_runs.size());
        m_runs.append({part, due.from});
        return;
    }
    auto &told = run->deviation;
    told.to = part.to;
    told.missed += part.missed;
    if (run->lastDue != due.from)
        ++told.items;
    run->lastDue = due.from;
    if (told.sequence == 0)
        told.sequence = part.sequence;
    if (part.sequence > 0)
        told.lastSequence = part.sequence;
}

/// Null: nothing of its kind ended a moment ago.
Deviations::Run *Deviations::runOf(const Deviation &part)
{
    m_open.removeIf([&](qsizetype run) { return m_runs[run].deviation.to + Account::listed <= part.from; });
    for (const auto run : std::as_const(m_open)) {
        if (isOfOneKind(m_runs[run].deviation, part))
            return &m_runs[run];
    }
    return nullptr;
}

void Deviations::into(Account &account) const
{
    for (const auto &run : m_runs) {
        const auto &deviation = run.deviation;
        const bool isLong = deviation.missed >= Account::listed;
        account.deviationCount += isLong ? 1 : 0;
        if (isLong && account.deviations.size() < Account::maxDeviations)
            account.deviations.append(deviation);
        else
            account.unlisted += deviation.missed;
    }
}

} // namespace ironfence::console::compliance
