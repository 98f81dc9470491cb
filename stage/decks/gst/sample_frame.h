// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/sample_pixels.h"

namespace ironfence::stage {

/// The picture of a BGRx sample without copying it: the image keeps the decoder's memory mapped until its last copy is
/// gone. A null image when the sample has no mappable picture. Any thread.
[[nodiscard]] QImage imageOf(GstSample *sample);

/// What a sample shows: BGRx as a picture, others as they are, to be drawn by `maker`, which is made anew when the
/// stream has changed. Both empty when it has nothing that can be shown.
struct SamplePicture
{
    QImage image;
    std::shared_ptr<const Pixels> pixels;
};
[[nodiscard]] SamplePicture pictureOf(GstSample *sample, std::shared_ptr<PixelMaker> &maker);

} // namespace ironfence::stage
