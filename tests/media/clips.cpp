// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "clips.h"

#include <gst/gst.h>

namespace ironfence::media {

bool makeClip(const QString &description)
{
    constexpr GstClockTime patience = 120 * GST_SECOND; // a busy machine encodes slowly
    gst_init(nullptr, nullptr);
    GError *error = nullptr;
    auto *pipeline = gst_parse_launch(qUtf8Printable(description), &error);
    if (error)
        qWarning("%s", error->message);
    g_clear_error(&error);
    if (!pipeline)
        return false;

    auto *bus = gst_element_get_bus(pipeline);
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    auto *message = gst_bus_timed_pop_filtered(bus, patience, GstMessageType(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool ended = message && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message)
        gst_message_unref(message);
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(bus);
    gst_object_unref(pipeline);
    return ended;
}

} // namespace ironfence::media
