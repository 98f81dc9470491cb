// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/flash/flash_watch.h"
#include "media/flash/light_grid.h"

namespace ironfence::media {

/// Looks at a film picture by picture and says where it flashes in a way that can harm viewers with photosensitive
/// epilepsy. Takes the same memory for a film of any length. One thread at a time.
class FlashAnalyser
{
public:
    static constexpr qsizetype mostPeaks = 8;

    /// For pictures that were reduced to so many cells, and for screens that give so many cd/m² at most (at most
    /// `mostPeaks` of them). Their light is taken to be proportional to the linear light of the cells, without what
    /// falls on them from outside: the curve between code values and light is that of whoever makes the grid
    /// (media/preflight takes that of sRGB, IEC 61966-2-1).
    FlashAnalyser(QSize grid, const QList<double> &peakLuminances);

    /// The next picture and when it is presented. A time that lies before that of the picture before (a damaged or
    /// joined file) begins a new stretch: what was seen before counts no longer.
    void add(const LightGrid &grid, base::Milliseconds at);
    /// Whether no picture so far was worse than the last one; of those that are equal, the brightest is. False as long
    /// as every rule is kept.
    [[nodiscard]] bool isWorst() const { return m_isWorst; }
    [[nodiscard]] qint64 frames() const { return m_frames; }
    /// By rule, then by time.
    [[nodiscard]] QList<FlashFinding> findings() const;

private:
    void judgeWorst(const LightGrid &grid);

    std::vector<FlashWatch> m_watches;
    std::vector<FlashSample> m_samples;
    std::size_t m_cells;
    qint64 m_frames = 0;
    base::Milliseconds m_last{0};
    double m_worst = 0;
    double m_worstLight = 0;
    bool m_isWorst = false;
};

} // namespace ironfence::media
