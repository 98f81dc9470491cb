// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QImage>

namespace ironfence::media {

/// The most that such a picture may be (docs/wire.md, command-answer).
struct GlimpseBounds
{
    static constexpr qsizetype bytes = 256 * 1024;
    static constexpr int side = 960; ///< px
};

/// Has a JPEG decoded by `ironfence-glimpse`, which is confined; Format_RGB32. Blocks for some 20 ms, and for 8 s at most.
/// Any thread. Errors: Unsupported (it is none, or beyond the bounds), NotFound, Unavailable, Internal (the program), Io
/// (no file can be written for it).
[[nodiscard]] base::Result<QImage> glimpseOf(const QByteArray &jpeg);

} // namespace ironfence::media
