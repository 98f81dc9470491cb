// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/watchdog/glass_reader.h"

#include <QRect>

namespace ironfence::player {

/// Reads the framebuffer of the output from the display server (QScreen::grabWindow() of the root): with every other
/// window that lies above ours, and without ours when it is not there. Takes a line for each row of the print, never
/// the whole picture: one or two milliseconds whatever the canvas. Wayland gives nothing.
class OutputReader final : public GlassReader
{
public:
    /// Where the canvas lies among the outputs, in pixels.
    explicit OutputReader(const QRect &place) : m_place(place) {}

    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] std::optional<stage::GlassPrint> read() override;

private:
    const QRect m_place;
};

} // namespace ironfence::player
