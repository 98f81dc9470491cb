// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "playlists/playlist.h"
#include "stage/decks/regular_file.h"

#include <QImage>
#include <functional>

namespace ironfence::stage {

/// An SVG drawing as large as it is needed on a canvas of this size, drawn by the program ironfence-draw, which is
/// confined in time and memory and has no network. Blocks for at most 9 s, and no longer than `isWanted` says so; any
/// thread but the main one. Errors: Unsupported (what the program says, or it was ended), Unavailable (it did not come
/// to an end), Internal (it is missing).
[[nodiscard]] base::Result<QImage> drawnBy(const RegularFile &file, QSize canvas, playlists::Fit fit,
                                           const std::function<bool()> &isWanted);

} // namespace ironfence::stage
