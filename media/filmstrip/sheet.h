// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "media/filmstrip/filmstrip.h"
#include "media/filmstrip/strip_pictures.h"

namespace ironfence::media {

/// Puts the pictures into one, each in the middle of its cell, on black, and chooses the poster: the first that is not
/// much duller than the liveliest, so that no fade stands for a film. The JPEG is as good as its bounds let it be.
/// Errors: Unsupported (not even the coarsest is small enough), Full (memory).
[[nodiscard]] base::Result<Filmstrip> sheetOf(const StripPictures &pictures);

} // namespace ironfence::media
