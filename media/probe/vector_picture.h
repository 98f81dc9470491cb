// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/facts.h"
#include "media/posix_file.h"

namespace ironfence::media {

/// Checks an SVG drawing and draws it once. Errors: TooLarge, Unsupported, Io.
[[nodiscard]] base::Result<Facts> probeDrawing(const PosixFile &file);

} // namespace ironfence::media
