// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/sample_pixels.h"

namespace ironfence::stage {

std::shared_ptr<const SamplePixels> SamplePixels::create(GstSample *sample, std::shared_ptr<PixelMaker> maker)
{
    GstBuffer *buffer = gst_sample_get_buffer(sample);
    GstVideoInfo info = maker->from();
    GstVideoFrame frame;
    if (!buffer || !gst_video_frame_map(&frame, &info, buffer, GST_MAP_READ))
        return nullptr;
    return std::shared_ptr<const SamplePixels>(new SamplePixels(frame, std::move(maker)));
}

SamplePixels::SamplePixels(const GstVideoFrame &mapped, std::shared_ptr<PixelMaker> maker)
    : m_frame(mapped), m_maker(std::move(maker))
{
}

SamplePixels::~SamplePixels()
{
    gst_video_frame_unmap(&m_frame);
}

QSize SamplePixels::size() const
{
    return {GST_VIDEO_FRAME_WIDTH(&m_frame), GST_VIDEO_FRAME_HEIGHT(&m_frame)};
}

void SamplePixels::draw(uchar *first, qsizetype stride) const
{
    m_maker->make(m_frame, first, stride);
}

} // namespace ironfence::stage
