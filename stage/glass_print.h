// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <array>

namespace ironfence::stage {

/// How a picture looks at 16 × 12 places spread over it: enough to tell two pictures apart, so little that it is taken
/// of every frame (some microseconds). What differs only between those places is not seen.
class GlassPrint
{
public:
    static constexpr int columns = 16;
    static constexpr int rows = 12;

    /// Everywhere black.
    GlassPrint() = default;
    /// Of a whole picture; a null image: black.
    [[nodiscard]] static GlassPrint of(const QImage &image);
    /// The line of the picture that a row is taken from.
    [[nodiscard]] static int lineOf(int row, int height);
    /// Takes a row from that line, of any height from 1 px on: its first is used.
    void setRow(int row, const QImage &line);

    /// No place is lighter than 6 % of full: what a viewer takes for a display that is off.
    [[nodiscard]] bool isBlack() const;
    /// Whether both are the same picture, but for what renderers and colour depths make of it: at nine of ten places no
    /// channel differs by more than a tenth.
    [[nodiscard]] bool isLike(const GlassPrint &other) const;

    bool operator==(const GlassPrint &) const = default;

private:
    std::array<QRgb, static_cast<std::size_t>(columns) * rows> m_colours{};
};

} // namespace ironfence::stage
