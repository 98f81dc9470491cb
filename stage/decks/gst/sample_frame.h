// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/gst_ptr.h"

#include <QImage>

namespace ironfence::stage {

/// The picture of a BGRx sample without copying it: the image keeps the decoder's memory mapped until its last copy is
/// gone. A null image when the sample has no mappable picture. Any thread.
[[nodiscard]] QImage imageOf(GstSample *sample);

} // namespace ironfence::stage
