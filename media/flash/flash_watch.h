// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/flash/cell_history.h"

#include <QList>
#include <vector>

namespace ironfence::media {

/// Follows one rule through all cells of a film and collects where it is broken.
///
/// A cell flashes when it has more than three flashes, that is, more than six changes, in the last second; the rule is
/// broken while the cells that flash are more than a quarter of the picture. WCAG 2.3.1 takes a quarter of any 10° of
/// the field of view, which needs the distance of the viewer; BT.1702 (annex 1), written for screens of which nobody
/// knows that, takes a quarter of the picture's area, and so do we: people stand before a lobby screen and drive past
/// a wall of LEDs. All cells count that flash in the same second, whether they go up together or take turns, as the
/// lights of a police car do.
class FlashWatch
{
public:
    /// Findings that are kept; what comes after the last of them makes it longer.
    static constexpr qsizetype mostFindings = 64;

    /// `peakLuminance` in cd/m², for FlashRule::Absolute only.
    FlashWatch(FlashRule rule, double peakLuminance, std::size_t cells);

    [[nodiscard]] FlashRule rule() const { return m_rule; }
    [[nodiscard]] double peakLuminance() const { return m_peakLuminance; }

    /// The next picture: one sample for each cell. Times do not run backwards (see forget()).
    void follow(const std::vector<FlashSample> &samples, base::Milliseconds at, qint64 frame);
    /// How bad the last picture was: flashes per second times area; 0 where the rule is kept.
    [[nodiscard]] double badness() const { return m_badness; }
    /// Begins anew after a jump in time, and keeps the findings.
    void forget();
    [[nodiscard]] const QList<FlashFinding> &findings() const { return m_findings; }

private:
    void report(base::Milliseconds from, base::Milliseconds at, qint64 frame, double rate, double area);

    FlashRule m_rule;
    double m_peakLuminance;
    std::vector<CellHistory> m_cells;
    QList<FlashFinding> m_findings;
    double m_badness = 0;
};

} // namespace ironfence::media
