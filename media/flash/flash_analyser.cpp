// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/flash/flash_analyser.h"

#include <algorithm>
#include <numeric>

namespace ironfence::media {

namespace {

FlashSample sampleOf(const FlashWatch &watch, const Light &light)
{
    constexpr float saturation = 0.8F;
    constexpr float scale = 320;
    switch (watch.rule()) {
    case FlashRule::General:
        return {light.luminance(), false};
    case FlashRule::Red: {
        const float sum = light.red + light.green + light.blue;
        return {std::max(0.0F, light.red - light.green - light.blue) * scale, sum > 0 && light.red >= saturation * sum};
    }
    case FlashRule::Absolute:
        break;
    }
    return {light.luminance() * static_cast<float>(watch.peakLuminance()), false};
}

} // namespace

FlashAnalyser::FlashAnalyser(QSize grid, const QList<double> &peakLuminances)
    : m_cells(static_cast<std::size_t>(grid.width()) * static_cast<std::size_t>(grid.height()))
{
    Q_ASSERT(m_cells > 0 && peakLuminances.size() <= mostPeaks);
    m_watches.emplace_back(FlashRule::General, 0, m_cells);
    m_watches.emplace_back(FlashRule::Red, 0, m_cells);
    for (const double peak : peakLuminances)
        m_watches.emplace_back(FlashRule::Absolute, peak, m_cells);
    m_samples.resize(m_cells);
}

void FlashAnalyser::add(const LightGrid &grid, base::Milliseconds at)
{
    Q_ASSERT(grid.cells.size() == m_cells);
    const bool jumpedBack = m_frames > 0 && at < m_last;
    for (auto &watch : m_watches) {
        if (jumpedBack)
            watch.forget();
        std::transform(grid.cells.begin(), grid.cells.end(), m_samples.begin(),
                       [&](const Light &light) { return sampleOf(watch, light); });
        watch.follow(m_samples, at, m_frames);
    }
    m_last = at;
    ++m_frames;
    judgeWorst(grid);
}

void FlashAnalyser::judgeWorst(const LightGrid &grid)
{
    double badness = 0;
    for (const auto &watch : m_watches)
        badness = std::max(badness, watch.badness());
    m_isWorst = false;
    if (badness == 0 || badness < m_worst)
        return;
    const double light = std::accumulate(grid.cells.begin(), grid.cells.end(), 0.0,
                                         [](double sum, const Light &cell) { return sum + cell.luminance(); });
    m_isWorst = badness > m_worst || light > m_worstLight;
    if (!m_isWorst)
        return;
    m_worst = badness;
    m_worstLight = light;
}

QList<FlashFinding> FlashAnalyser::findings() const
{
    QList<FlashFinding> all;
    for (const auto &watch : m_watches)
        all.append(watch.findings());
    return all;
}

} // namespace ironfence::media
