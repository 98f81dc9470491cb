// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/watchdog/glass_reader.h"

#include "playlists/canvas.h"

class QImage;
class QScreen;

namespace ironfence::player {

/// Reads the framebuffer of the output from the display server (QScreen::grabWindow() of the root): with every other
/// window that lies above ours, and without ours when it is not there. A print takes a
/// line for each of its rows (of a folded canvas: its pieces), not the whole picture: one or two milliseconds whatever
/// the canvas. Wayland gives nothing.
class OutputReader final : public GlassReader
{
public:
    /// Its position is among the outputs, in pixels.
    explicit OutputReader(const playlists::Canvas &canvas) : m_canvas(canvas) {}

    void setCanvas(const playlists::Canvas &canvas) { m_canvas = canvas; }
    [[nodiscard]] bool hasOutput() const override;
    [[nodiscard]] std::optional<stage::GlassPrint> read(const QRect &area) override;
    /// The whole canvas: some milliseconds for each megapixel. Null: no output shows it, or the platform does not let
    /// itself be read.
    [[nodiscard]] QImage picture() const;

private:
    [[nodiscard]] QImage piece(QScreen &output, const QRect &area) const;

    playlists::Canvas m_canvas;
};

} // namespace ironfence::player
