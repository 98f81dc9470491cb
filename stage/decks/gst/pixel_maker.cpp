// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/pixel_maker.h"

namespace ironfence::stage {

std::shared_ptr<PixelMaker> PixelMaker::create(const GstVideoInfo &from)
{
    GstVideoInfo to;
    if (!gst_video_info_set_format(&to, GST_VIDEO_FORMAT_BGRA, GST_VIDEO_INFO_WIDTH(&from),
                                   GST_VIDEO_INFO_HEIGHT(&from)))
        return nullptr;
    to.fps_n = from.fps_n; // it converts no times
    to.fps_d = from.fps_d;
    GstVideoInfo given = from;
    GstVideoConverter *converter = gst_video_converter_new(&given, &to, nullptr); // by default as videoconvert has it
    return converter ? std::shared_ptr<PixelMaker>(new PixelMaker(from, to, converter)) : nullptr;
}

PixelMaker::PixelMaker(const GstVideoInfo &from, const GstVideoInfo &to, GstVideoConverter *converter)
    : m_from(from), m_to(to), m_converter(converter)
{
}

PixelMaker::~PixelMaker()
{
    gst_video_converter_free(m_converter);
}

void PixelMaker::make(const GstVideoFrame &frame, uchar *first, qsizetype stride)
{
    GstVideoFrame target = {};
    target.info = m_to;
    GST_VIDEO_INFO_PLANE_STRIDE(&target.info, 0) = static_cast<gint>(stride);
    target.data[0] = first;
    const std::scoped_lock lock(m_mutex);
    gst_video_converter_frame(m_converter, &frame, &target);
}

} // namespace ironfence::stage
