// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/pixel_maker.h"
#include "stage/decks/pixels.h"

namespace ironfence::stage {

/// A sample that stays as it is, its memory mapped, until somebody draws it.
class SamplePixels final : public Pixels
{
public:
    /// Null when its memory cannot be mapped, or is no picture of the maker's stream.
    [[nodiscard]] static std::shared_ptr<const SamplePixels> create(GstSample *sample,
                                                                    std::shared_ptr<PixelMaker> maker);
    SamplePixels(const SamplePixels &) = delete;
    SamplePixels &operator=(const SamplePixels &) = delete;
    ~SamplePixels() override;

    [[nodiscard]] QSize size() const override;
    void draw(uchar *first, qsizetype stride) const override;

private:
    SamplePixels(const GstVideoFrame &mapped, std::shared_ptr<PixelMaker> maker);

    GstVideoFrame m_frame; ///< holds the buffer
    std::shared_ptr<PixelMaker> m_maker;
};

} // namespace ironfence::stage
