// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/filmstrip/strip_pictures.h"
#include "media/probe/examined_file.h"

namespace ironfence::media {

/// An image or a drawing, upright, as a screen shows it: on black. Errors: Unsupported (damaged, too large), TooLarge,
/// Full (memory), Io.
[[nodiscard]] base::Result<StripPictures> stillOf(const ExaminedFile &file);

} // namespace ironfence::media
