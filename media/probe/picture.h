// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/facts.h"
#include "media/probe/kind.h"

namespace ironfence::media {

/// Facts of a PNG or JPEG: size from the header first, and only what fits (8192 px a side) is then decoded, to know
/// that it can be. Errors: Unsupported (damaged, too large), Io.
[[nodiscard]] base::Result<Facts> probePicture(const PosixFile &file, Kind kind);

} // namespace ironfence::media
