// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QtGlobal>
#include <vector>

namespace ironfence::playlists::timeline {

/// Times apart from each other, in order, and how much of them is left from an instant on. Questions cost a binary
/// search.
class Spans
{
public:
    /// From one instant to a later one; none begins before the one that was added last.
    void add(base::UtcTime from, base::UtcTime to);
    [[nodiscard]] Spans united(const Spans &other) const;

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    /// Where the last one ends; only of spans that are not empty.
    [[nodiscard]] base::UtcTime end() const { return m_spans.back().to; }
    /// How many ms of them are left from an instant on.
    [[nodiscard]] qint64 after(base::UtcTime time) const;
    /// The last instant from which so many ms (at least 1) are left; where there is not as much, as long before the
    /// first one as is lacking. Only of spans that are not empty.
    [[nodiscard]] base::UtcTime latest(qint64 wanted) const;

    auto operator<=>(const Spans &) const = default;

private:
    struct Span
    {
        base::UtcTime from;
        base::UtcTime to;
        qint64 before = 0; // ms of the spans before it
        auto operator<=>(const Span &) const = default;
    };
    [[nodiscard]] qint64 total() const;

    std::vector<Span> m_spans;
};

} // namespace ironfence::playlists::timeline
