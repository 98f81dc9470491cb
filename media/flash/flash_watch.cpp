// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/flash_watch.h"

#include <algorithm>

namespace ironfence::media {

namespace {

constexpr base::Milliseconds second{1000};
// Times are rounded to milliseconds on their way here, and by some containers before: the seventh change of an even 3
// Hz comes exactly a second after the first and must not fall into it.
constexpr base::Milliseconds rounding{5};
constexpr int mostChangesInASecond = 6; // three flashes
constexpr double quarter = 0.25;

} // namespace

FlashWatch::FlashWatch(FlashRule rule, double peakLuminance, std::size_t cells)
    : m_rule(rule), m_peakLuminance(peakLuminance), m_cells(cells)
{
}

void FlashWatch::forget()
{
    std::fill(m_cells.begin(), m_cells.end(), CellHistory());
    m_badness = 0;
}

void FlashWatch::follow(const std::vector<FlashSample> &samples, base::Milliseconds at, qint64 frame)
{
    Q_ASSERT(samples.size() == m_cells.size());
    std::array<int, CellHistory::mostChanges + 1> cellsWith{};
    auto from = at;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        auto &cell = m_cells[i];
        cell.follow(m_rule, samples[i], at);
        const int changes = cell.changesAfter(at - second + rounding);
        ++cellsWith[static_cast<std::size_t>(changes)];
        if (changes > mostChangesInASecond)
            from = std::min(from, cell.oldestChange());
    }

    // So many of the cells changed so often, or more often.
    int cells = 0;
    int changes = CellHistory::mostChanges;
    const auto share = [&] { return static_cast<double>(cells) / static_cast<double>(m_cells.size()); };
    double rate = 0;
    for (; changes > mostChangesInASecond; --changes) {
        cells += cellsWith[static_cast<std::size_t>(changes)];
        if (rate == 0 && share() > quarter)
            rate = changes / 2.0;
    }
    m_badness = rate * share();
    if (rate > 0)
        report(from, at, frame, rate, share());
}

void FlashWatch::report(base::Milliseconds from, base::Milliseconds at, qint64 frame, double rate, double area)
{
    if (m_findings.isEmpty() || (from > m_findings.last().to + second && m_findings.size() < mostFindings))
        m_findings.append({m_rule, m_peakLuminance, from, at, at, frame, rate, area});
    auto &finding = m_findings.last();
    finding.to = std::max(finding.to, at);
    if (rate * area > finding.flashesPerSecond * finding.area) {
        finding.worst = at;
        finding.worstFrame = frame;
        finding.flashesPerSecond = rate;
        finding.area = area;
    }
}

} // namespace ironfence::media
