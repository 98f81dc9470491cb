// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/drawing/drawing.h"
#include "media/posix_file.h"

namespace ironfence::media {

/// The SVG drawing in a file, checked before it is parsed. From here on this process may use four seconds of a
/// processor: whoever takes as much is ended. Errors: as checkDrawing() and Drawing::parse(), and Io.
[[nodiscard]] base::Result<Drawing> openDrawing(const PosixFile &file);

} // namespace ironfence::media
