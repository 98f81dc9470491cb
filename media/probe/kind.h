// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/posix_file.h"

namespace ironfence::media {

/// What a file is by its first bytes; its name plays no part.
enum class Kind { Mp4, Matroska, Png, Jpeg, Webp, Svg };

/// Errors: Unsupported, naming the format that it is instead and what to do; Io.
[[nodiscard]] base::Result<Kind> kindOf(const PosixFile &file);

} // namespace ironfence::media
