// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/light_reducer.h"

#include <algorithm>
#include <cmath>

namespace ironfence::media {

namespace {

constexpr double fullLight = 65535;

/// So that about as many samples are read as 1080p has.
int stepFor(QSize chroma)
{
    constexpr double enough = 600'000;
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(chroma.width() * double(chroma.height()) / enough))));
}

/// IEC 61966-2-1.
double linear(double value)
{
    value = std::clamp(value, 0.0, 1.0);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

LightReducer::LightReducer(const GstVideoInfo &info, QSize grid)
    : m_grid(grid)
    , m_pixels(GST_VIDEO_INFO_WIDTH(&info), GST_VIDEO_INFO_HEIGHT(&info))
    , m_chroma((m_pixels.width() + 1) / 2, (m_pixels.height() + 1) / 2)
    , m_step(stepFor(m_chroma))
{
    prepareColours(info);
    prepareLight();
}

void LightReducer::prepareColours(const GstVideoInfo &info)
{
    // What a file does not say is what GStreamer takes it to be; without even that, BT.709.
    double kr = 0.2126;
    double kb = 0.0722;
    (void)gst_video_color_matrix_get_Kr_Kb(info.colorimetry.matrix, &kr, &kb);
    const double kg = 1 - kr - kb;
    const bool full = info.colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255;
    const double black = full ? 0 : 16;
    const double lumaScale = full ? 1 : 255.0 / 219;
    const double chromaScale = full ? 1 : 255.0 / 224;

    for (std::size_t i = 0; i < m_luma.size(); ++i)
        m_luma[i] = qRound((static_cast<double>(i) - black * quarters) * lumaScale);
    for (int i = 0; i < 256; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double chroma = (i - 128) * chromaScale * quarters;
        m_redOfV[at] = qRound(2 * (1 - kr) * chroma);
        m_blueOfU[at] = qRound(2 * (1 - kb) * chroma);
        m_greenOfU[at] = qRound(-2 * kb * (1 - kb) / kg * chroma);
        m_greenOfV[at] = qRound(-2 * kr * (1 - kr) / kg * chroma);
    }
}

void LightReducer::prepareLight()
{
    for (int i = 0; i < range; ++i) {
        const double value = (i - below) / (255.0 * quarters);
        m_light[static_cast<std::size_t>(i)] = static_cast<quint16>(std::lround(linear(value) * fullLight));
    }
}

void LightReducer::addRow(const GstVideoFrame &frame, int row, Sums &sums, int from, int to) const
{
    const auto line = [&](guint plane, int y) {
        return static_cast<const quint8 *>(GST_VIDEO_FRAME_PLANE_DATA(&frame, plane)) +
               std::ptrdiff_t{y} * GST_VIDEO_FRAME_PLANE_STRIDE(&frame, plane);
    };
    const quint8 *upper = line(0, row * 2);
    const quint8 *lower = line(0, std::min(row * 2 + 1, m_pixels.height() - 1));
    const quint8 *u = line(1, row);
    const quint8 *v = line(2, row);
    const int last = m_pixels.width() - 1;
    const quint16 *light = m_light.data() + below;
    quint32 red = 0; // a row has 8192 samples at most, which fit
    quint32 green = 0;
    quint32 blue = 0;
    for (int x = from; x < to; x += m_step) {
        const int left = 2 * x;
        const int right = std::min(left + 1, last);
        const int luma = m_luma[std::size_t{upper[left]} + upper[right] + lower[left] + lower[right]];
        red += light[luma + m_redOfV[v[x]]];
        green += light[luma + m_greenOfU[u[x]] + m_greenOfV[v[x]]];
        blue += light[luma + m_blueOfU[u[x]]];
    }
    sums.red += red;
    sums.green += green;
    sums.blue += blue;
}

void LightReducer::reduce(const GstVideoFrame &frame, LightGrid &grid) const
{
    const auto border = [](int cell, int cells, int samples) {
        return static_cast<int>(qint64{cell} * samples / cells);
    };
    grid.size = m_grid;
    grid.cells.clear();
    for (int y = 0; y < m_grid.height(); ++y) {
        const int top = border(y, m_grid.height(), m_chroma.height());
        const int bottom = std::max(top + 1, border(y + 1, m_grid.height(), m_chroma.height()));
        const int rowCount = (bottom - top + m_step - 1) / m_step;
        for (int x = 0; x < m_grid.width(); ++x) {
            const int left = border(x, m_grid.width(), m_chroma.width());
            const int right = std::max(left + 1, border(x + 1, m_grid.width(), m_chroma.width()));
            Sums sums;
            for (int row = top; row < bottom; row += m_step)
                addRow(frame, row, sums, left, right);
            const int samples = rowCount * ((right - left + m_step - 1) / m_step);
            const auto mean = [&](quint64 sum) {
                return static_cast<float>(static_cast<double>(sum) / (samples * fullLight));
            };
            grid.cells.push_back({mean(sums.red), mean(sums.green), mean(sums.blue)});
        }
    }
}

} // namespace ironfence::media
