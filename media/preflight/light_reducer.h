// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/flash/light_grid.h"

#include <array>
#include <gst/video/video.h>

namespace ironfence::media {

/// Makes a small grid of linear light of decoded pictures of one format (I420). Every chroma sample and the mean of its
/// four luma samples become linear light by the curve of sRGB (IEC 61966-2-1), which WCAG prescribes and monitors and
/// LED walls are set to, and the light of each cell is averaged: flashes are judged by light, and averages of code
/// values would make a fine pattern too dark. Larger pictures than 1080p are looked at in every second or third sample
/// only.
class LightReducer
{
public:
    LightReducer(const GstVideoInfo &info, QSize grid);

    void reduce(const GstVideoFrame &frame, LightGrid &grid) const;

private:
    struct Sums
    {
        quint64 red = 0;
        quint64 green = 0;
        quint64 blue = 0;
    };
    void addRow(const GstVideoFrame &frame, int row, Sums &sums, int from, int to) const;
    void prepareColours(const GstVideoInfo &info);
    void prepareLight();

    // Code values in quarters, so that four luma samples need no division.
    static constexpr int quarters = 4;
    static constexpr int below = 1280; ///< how far the sum of luma and chroma may lie below black
    static constexpr int range = 3600;
    std::array<int, 255 * quarters + 1> m_luma{};
    std::array<int, 256> m_redOfV{};
    std::array<int, 256> m_greenOfU{};
    std::array<int, 256> m_greenOfV{};
    std::array<int, 256> m_blueOfU{};
    std::array<quint16, range> m_light{}; ///< 0–65535 by code value + below
    QSize m_grid;
    QSize m_pixels;
    QSize m_chroma;
    int m_step;
};

} // namespace ironfence::media
