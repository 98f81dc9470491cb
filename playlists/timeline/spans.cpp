// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/timeline/spans.h"

#include <algorithm>

namespace ironfence::playlists::timeline {

using base::Milliseconds;
using base::UtcTime;

void Spans::add(UtcTime from, UtcTime to)
{
    if (!m_spans.empty() && from <= m_spans.back().to)
        m_spans.back().to = std::max(m_spans.back().to, to);
    else
        m_spans.push_back({from, to, total()});
}

Spans Spans::united(const Spans &other) const
{
    std::vector<Span> all;
    std::merge(m_spans.begin(), m_spans.end(), other.m_spans.begin(), other.m_spans.end(), std::back_inserter(all),
               [](const Span &a, const Span &b) { return a.from < b.from; });
    Spans both;
    for (const auto &span : all)
        both.add(span.from, span.to);
    return both;
}

qint64 Spans::total() const
{
    return m_spans.empty() ? 0 : m_spans.back().before + (m_spans.back().to - m_spans.back().from).count();
}

qint64 Spans::after(UtcTime time) const
{
    const auto next = std::upper_bound(m_spans.begin(), m_spans.end(), time,
                                       [](UtcTime at, const Span &span) { return at < span.from; });
    if (next == m_spans.begin())
        return total();
    const auto &span = *std::prev(next);
    return total() - span.before - (std::min(time, span.to) - span.from).count();
}

UtcTime Spans::latest(qint64 wanted) const
{
    const auto before = total() - wanted; // of the spans, that may pass
    const auto next = std::partition_point(m_spans.begin(), m_spans.end(),
                                           [before](const Span &span) { return span.before <= before; });
    const auto &span = next == m_spans.begin() ? m_spans.front() : *std::prev(next);
    return span.from + Milliseconds(before - span.before);
}

} // namespace ironfence::playlists::timeline
