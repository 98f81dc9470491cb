// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/hour_ledger.h"

#include <algorithm>
#include <numeric>

namespace ironfence::playlists::timeline {

using base::Milliseconds;
using base::UtcTime;

HourLedger::HourLedger(const QList<Section> &sections, qsizetype first, UtcTime from, UtcTime to,
                       std::size_t candidates)
    : m_from(from), m_to(to), m_slots(candidates, -1)
{
    for (auto at = first; at < sections.size() && sections.at(at).from < to; ++at)
        promise(sections.at(at));
    group();
    fold();
    Spans upTo;
    for (auto &group : m_groups) {
        upTo = upTo.united(group.spans);
        group.upTo = upTo;
    }
    for (const auto &account : m_accounts)
        m_groups[account.group].lacks += account.lacks();
}

void HourLedger::promise(const Section &section)
{
    const auto begin = std::max(section.from, m_from);
    const auto end = std::min(section.to, m_to);
    if (begin >= end)
        return;
    for (const auto &share : section.composition->shares) {
        auto &slot = m_slots[static_cast<std::size_t>(share.candidate)];
        if (slot < 0) {
            slot = static_cast<int>(m_accounts.size());
            m_accounts.emplace_back();
            m_holders.push_back(share.candidate);
        }
        auto &account = m_accounts[static_cast<std::size_t>(slot)];
        account.target += share.promised * (end - begin).count();
        account.spans.add(begin, end);
        account.fills = account.fills || section.composition->pool.isEmpty();
    }
}

void HourLedger::group()
{
    std::vector<std::size_t> order(m_accounts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const auto &left = m_accounts[a].spans;
        const auto &right = m_accounts[b].spans;
        return left.end() != right.end() ? left.end() < right.end() : left < right;
    });
    for (const auto index : order) {
        auto &account = m_accounts[index];
        if (m_groups.empty() || m_groups.back().spans != account.spans)
            m_groups.push_back({account.spans, {}, 0});
        account.group = m_groups.size() - 1;
    }
}

/// Too many to be told apart: neighbours become one.
void HourLedger::fold()
{
    if (m_groups.size() <= maxGroups)
        return;
    std::vector<Group> folded(maxGroups);
    const auto place = [size = m_groups.size()](std::size_t group) { return group * maxGroups / size; };
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        folded[place(group)].spans = folded[place(group)].spans.united(m_groups[group].spans);
    for (auto &account : m_accounts)
        account.group = place(account.group);
    m_groups = std::move(folded);
}

const HourLedger::Account *HourLedger::accountOf(int candidate) const
{
    const int slot = m_slots[static_cast<std::size_t>(candidate)];
    return slot >= 0 ? &m_accounts[static_cast<std::size_t>(slot)] : nullptr;
}

void HourLedger::book(int candidate, Milliseconds length)
{
    const int slot = m_slots[static_cast<std::size_t>(candidate)];
    if (slot < 0)
        return;
    auto &account = m_accounts[static_cast<std::size_t>(slot)];
    const auto before = account.lacks();
    account.had += unit * length.count();
    m_groups[account.group].lacks += account.lacks() - before;
}

qint64 HourLedger::missing(int candidate) const
{
    const auto *account = accountOf(candidate);
    return account != nullptr ? account->missing() / unit : 0;
}

qint64 HourLedger::lacks(int candidate) const
{
    const auto *account = accountOf(candidate);
    return account != nullptr ? account->lacks() / unit : 0;
}

UtcTime HourLedger::latest(int candidate) const
{
    const auto wanted = lacks(candidate);
    return wanted > 0 ? accountOf(candidate)->spans.latest(wanted) : m_to;
}

UtcTime HourLedger::free(int candidate) const
{
    const auto *account = accountOf(candidate);
    auto until = m_to;
    qint64 together = 0; // by all groups that end no later than this one
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const auto &group = m_groups[index];
        const auto wanted = group.lacks - (account != nullptr && account->group == index ? account->lacks() : 0);
        together += wanted;
        if (const auto least = (wanted + unit - 1) / unit; least > 0)
            until = std::min(until, group.spans.latest(least));
        if (const auto least = (together + unit - 1) / unit; least > 0)
            until = std::min(until, group.upTo.latest(least));
    }
    return until;
}

qint64 HourLedger::violation(int candidate, UtcTime from, UtcTime to) const
{
    const auto *account = accountOf(candidate);
    const auto until = std::min(to, m_to);
    const auto gets = account != nullptr ? unit * (until - std::max(from, m_from)).count() : 0;
    qint64 together = 0; // wanted by all groups that end no later than this one
    qint64 worst = 0;
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const auto &group = m_groups[index];
        auto wanted = group.lacks;
        if (account != nullptr && account->group == index)
            wanted -= account->lacks() - account->lacks(gets);
        together += wanted;
        if (wanted > 0)
            worst =
                std::max({worst, wanted - unit * group.spans.after(until), together - unit * group.upTo.after(until)});
    }
    if (account != nullptr && !account->fills)
        worst += std::max<qint64>(gets - account->missing() - unit * tolerance.count(), 0);
    return worst / unit;
}

} // namespace ironfence::playlists::timeline
