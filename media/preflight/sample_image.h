// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/preflight/sample_ptr.h"

#include <QImage>

namespace ironfence::media {

/// A decoded picture in the shape in which it is shown, made smaller until it fits into `largest`; Format_RGB888. Null
/// when its format cannot be converted.
[[nodiscard]] QImage imageOf(GstSample *sample, QSize largest);

} // namespace ironfence::media
