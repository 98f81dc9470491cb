// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/sample_image.h"

#include <gst/video/video.h>

namespace ironfence::media {

namespace {

struct FreeConverter
{
    void operator()(GstVideoConverter *converter) const { gst_video_converter_free(converter); }
};
using ConverterPtr = std::unique_ptr<GstVideoConverter, FreeConverter>;

QSize shownSize(const GstVideoInfo &info, QSize largest)
{
    const double shape = double(GST_VIDEO_INFO_PAR_N(&info)) / std::max(1, GST_VIDEO_INFO_PAR_D(&info));
    QSize size(qRound(GST_VIDEO_INFO_WIDTH(&info) * shape), GST_VIDEO_INFO_HEIGHT(&info));
    if (size.width() > largest.width() || size.height() > largest.height())
        size.scale(largest, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

} // namespace

QImage imageOf(GstSample *sample, QSize largest)
{
    GstVideoInfo from;
    GstVideoInfo to;
    GstVideoFrame source;
    if (!gst_video_info_from_caps(&from, gst_sample_get_caps(sample)))
        return {};
    const auto size = shownSize(from, largest);
    QImage image(size, QImage::Format_RGB888);
    if (image.isNull() || !gst_video_info_set_format(&to, GST_VIDEO_FORMAT_RGB, static_cast<guint>(size.width()),
                                                     static_cast<guint>(size.height())))
        return {};
    // The converter wants these to be the same.
    to.fps_n = from.fps_n;
    to.fps_d = from.fps_d;
    to.interlace_mode = from.interlace_mode;
    const ConverterPtr converter(gst_video_converter_new(&from, &to, nullptr));
    if (!converter || !gst_video_frame_map(&source, &from, gst_sample_get_buffer(sample), GST_MAP_READ))
        return {};
    // Both align their lines to four bytes.
    auto *memory = gst_buffer_new_wrapped_full(GstMemoryFlags{}, image.bits(), static_cast<gsize>(image.sizeInBytes()),
                                               0, static_cast<gsize>(image.sizeInBytes()), nullptr, nullptr);
    GstVideoFrame target;
    const bool mapped = gst_video_frame_map(&target, &to, memory, GST_MAP_WRITE);
    if (mapped) {
        gst_video_converter_frame(converter.get(), &source, &target);
        gst_video_frame_unmap(&target);
    }
    gst_video_frame_unmap(&source);
    gst_buffer_unref(memory);
    return mapped ? image : QImage();
}

} // namespace ironfence::media
