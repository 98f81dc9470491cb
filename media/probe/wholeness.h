// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/probe/kind.h"

namespace ironfence::media {

/// Walks the outer structure of the file and tells whether its end is there: a copy that was cut off opens and plays
/// for a while on most players, and then freezes. A file that only names another one is not whole either. Errors:
/// Unsupported (cut off, never finished, a reference only), Io.
[[nodiscard]] base::Result<void> checkWhole(const PosixFile &file, Kind kind);

} // namespace ironfence::media
