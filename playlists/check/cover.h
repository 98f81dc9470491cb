// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/layout.h"

#include <optional>

namespace ironfence::playlists::check {

/// Where a zone lies on a canvas in pixels; without a canvas, in parts of it, as far as that can be known.
[[nodiscard]] std::optional<QRectF> areaOf(const Zone &zone, const std::optional<QSize> &canvas);

/// Whether others that are drawn above it hide every part of a zone.
[[nodiscard]] bool isHidden(const Layout &layout, qsizetype zone, const std::optional<QSize> &canvas);

} // namespace ironfence::playlists::check
