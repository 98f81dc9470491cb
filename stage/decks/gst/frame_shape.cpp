// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/frame_shape.h"

#include "stage/decks/gst/gst_ptr.h"

#include <gst/video/video.h>

namespace ironfence::stage {

namespace {

void setShape(GstElement *filter, const char *format, QSize size)
{
    const GstCapsPtr shape(gst_caps_new_simple("video/x-raw", "format", G_TYPE_STRING, format, "width", G_TYPE_INT,
                                               size.width(), "height", G_TYPE_INT, size.height(), "pixel-aspect-ratio",
                                               GST_TYPE_FRACTION, 1, 1, nullptr));
    g_object_set(filter, "caps", shape.get(), nullptr);
}

/// What leaves the pipeline, by what comes to its last step.
struct Shaper
{
    GstElement *filter; ///< its pipeline outlives the probe
    QSize size;
};

bool needsColoursOnly(const GstCaps *caps, QSize size)
{
    GstVideoInfo video;
    return gst_video_info_from_caps(&video, caps) && GST_VIDEO_INFO_FORMAT(&video) == GST_VIDEO_FORMAT_I420 &&
           !GST_VIDEO_INFO_IS_INTERLACED(&video) &&
           QSize(GST_VIDEO_INFO_WIDTH(&video), GST_VIDEO_INFO_HEIGHT(&video)) == size &&
           GST_VIDEO_INFO_PAR_N(&video) == GST_VIDEO_INFO_PAR_D(&video);
}

GstPadProbeReturn onEvent(GstPad *, GstPadProbeInfo *info, gpointer data)
{
    GstEvent *event = gst_pad_probe_info_get_event(info);
    if (GST_EVENT_TYPE(event) != GST_EVENT_CAPS)
        return GST_PAD_PROBE_OK;
    const auto &shaper = *static_cast<Shaper *>(data);
    GstCaps *caps = nullptr;
    gst_event_parse_caps(event, &caps);
    setShape(shaper.filter, needsColoursOnly(caps, shaper.size) ? "I420" : "BGRx", shaper.size);
    return GST_PAD_PROBE_OK;
}

} // namespace

void shapeFrames(GstElement *branch, QSize size, bool undrawn)
{
    const GstPtr<GstElement> filter(gst_bin_get_by_name(GST_BIN(branch), "shape"));
    setShape(filter.get(), "BGRx", size);
    if (!undrawn)
        return;
    const GstPtr<GstElement> scale(gst_bin_get_by_name(GST_BIN(branch), "scale"));
    const GstPtr<GstPad> input(gst_element_get_static_pad(scale.get(), "sink"));
    gst_pad_add_probe(input.get(), GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, onEvent, new Shaper{filter.get(), size},
                      [](gpointer shaper) { delete static_cast<Shaper *>(shaper); });
}

} // namespace ironfence::stage
