// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "media/seal.h"
#include "playlists/playlist.h"

#include <QImage>
#include <functional>

namespace ironfence::stage {

/// Reads a picture file into exactly this size, Format_RGB32: the whole picture with black borders (Contain) or its
/// middle (Cover). Blocks; any thread. Errors: those of RegularFile::open(); TooLarge (sides beyond `maxSide`),
/// Unsupported, Corrupt; those of drawnBy(), which also asks `isWanted` now and then and gives up when it is not.
[[nodiscard]] base::Result<QImage> readImage(const QString &file, const std::optional<media::FileStamp> &stamp,
                                             QSize size, playlists::Fit fit, int maxSide,
                                             const std::function<bool()> &isWanted);

} // namespace ironfence::stage
