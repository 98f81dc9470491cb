// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/libav/libav_decoders.h"

#include <cstdio>
#include <fstream>
#include <gst/gst.h>
#include <string>

using namespace ironfence;

namespace {

/// Whether pictures and sound come through the decoders that screens use.
bool decodes()
{
    GError *error = nullptr;
    GstElement *pipeline = gst_parse_launch("videotestsrc num-buffers=10 ! x264enc ! avdec_h264 ! fakesink "
                                            "audiotestsrc num-buffers=10 ! avenc_aac ! avdec_aac ! fakesink",
                                            &error);
    if (pipeline == nullptr || error != nullptr) {
        std::printf("no pipeline: %s\n", error != nullptr ? error->message : "?");
        return false;
    }
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    GstBus *bus = gst_element_get_bus(pipeline);
    constexpr GstClockTime longest = 20 * GST_SECOND;
    GstMessage *message =
        gst_bus_timed_pop_filtered(bus, longest, static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool ended = message != nullptr && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message != nullptr)
        gst_message_unref(message);
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(bus);
    gst_object_unref(pipeline);
    return ended;
}

} // namespace

/// libav_loader [FOLDER]: loads libav's decoders, with the stand-ins of a folder or with those that are built in; says
/// whether they decode and which of libav's libraries are in the process.
int main(int argc, char **argv)
{
    gst_init(nullptr, nullptr);
    const bool loaded = argc > 1 ? media::loadLibavDecoders(argv[1]) : media::loadLibavDecoders();
    std::printf("loaded %s\n", loaded ? "yes" : "no");
    std::printf("decodes %s\n", decodes() ? "yes" : "no");
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        if (const auto path = line.find('/'); path != std::string::npos && line.find("r-xp") != std::string::npos)
            std::printf("maps %s\n", line.c_str() + path);
    }
}
