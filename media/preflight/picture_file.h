// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "media/preflight/sample_ptr.h"

namespace ironfence::media {

/// Writes a decoded picture as PNG, at most 1280 px wide and high and in the shape in which it is shown. What is there
/// is replaced. Errors: Unsupported (its format cannot be converted), Io.
[[nodiscard]] base::Result<void> writePicture(GstSample *sample, const QString &path);

} // namespace ironfence::media
