// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/terms.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

constexpr int mostTicker = 20;     ///< texts of a ticker
constexpr int longestTicker = 120; ///< characters of one
constexpr int highestLayer = 100;

/// How its canvas is divided.
[[nodiscard]] Division divisionOf(const playlists::Programme &programme);
/// The same divided so. Zones find their content again, playlists and tickers in their order; what then has no zone is
/// gone, and a zone for which there is none is empty.
[[nodiscard]] playlists::Programme divided(playlists::Programme programme, Division division);

/// Its zones; of one that is not divided the one that it has without saying so.
[[nodiscard]] QList<playlists::Zone> zonesOf(const playlists::Programme &programme);
/// With another zone in the place of one of its layout; what is not there changes nothing.
[[nodiscard]] playlists::Programme withZone(playlists::Programme programme, qsizetype at, const playlists::Zone &zone);

/// A side in per cent of the canvas, or in pixels, as `zone` measures.
[[nodiscard]] double sideOf(const playlists::Zone &zone, Side side);
/// The zone with another length of that side. Nothing: it would have no area, or reach beyond every canvas.
[[nodiscard]] std::optional<playlists::Zone> withSide(playlists::Zone zone, Side side, double length);

} // namespace ironfence::console::desktop::editor
