// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "media/filmstrip/strip_pictures.h"
#include "media/preflight/decoded_film.h"

#include <functional>

namespace ironfence::media {

/// A picture of each of twenty equal parts of a film, fewer when it is so short that a part is less than half a second:
/// the one in its middle, or a key picture before that, where one lies in the part. A film that has hardly any key
/// pictures, or cannot be sought, is decoded as it comes, until a minute of a processor is used: from then on whichever
/// key picture comes will do. `progress` is told about once a second. Errors: Unsupported (nothing can be decoded).
[[nodiscard]] base::Result<StripPictures> picturesOf(DecodedFilm &film,
                                                     const std::function<void(int percent)> &progress);

} // namespace ironfence::media
