// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/sample_frame.h"

namespace ironfence::stage {

namespace {

void unmap(void *mapped)
{
    const std::unique_ptr<GstVideoFrame> frame(static_cast<GstVideoFrame *>(mapped));
    gst_video_frame_unmap(frame.get()); // gives back the buffer's reference, too
}

} // namespace

QImage imageOf(GstSample *sample)
{
    GstVideoInfo info;
    GstBuffer *buffer = gst_sample_get_buffer(sample);
    GstCaps *caps = gst_sample_get_caps(sample);
    if (!buffer || !caps || !gst_video_info_from_caps(&info, caps))
        return {};

    auto frame = std::make_unique<GstVideoFrame>();
    if (!gst_video_frame_map(frame.get(), &info, buffer, GST_MAP_READ))
        return {};
    const auto *pixels = static_cast<const uchar *>(GST_VIDEO_FRAME_PLANE_DATA(frame.get(), 0));
    const int width = GST_VIDEO_FRAME_WIDTH(frame.get());
    const int height = GST_VIDEO_FRAME_HEIGHT(frame.get());
    const int stride = GST_VIDEO_FRAME_PLANE_STRIDE(frame.get(), 0);
    return QImage(pixels, width, height, stride, QImage::Format_RGB32, unmap, frame.release());
}

SamplePicture pictureOf(GstSample *sample, std::shared_ptr<PixelMaker> &maker)
{
    GstVideoInfo info;
    GstCaps *caps = gst_sample_get_caps(sample);
    if (!caps || !gst_video_info_from_caps(&info, caps))
        return {};
    if (GST_VIDEO_INFO_FORMAT(&info) == GST_VIDEO_FORMAT_BGRx)
        return {imageOf(sample), nullptr};
    if (!maker || !gst_video_info_is_equal(&maker->from(), &info))
        maker = PixelMaker::create(info);
    return {{}, maker ? SamplePixels::create(sample, maker) : nullptr};
}

} // namespace ironfence::stage
