// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/first_picture.h"

#include "media/probe/gst_ptr.h"

#include <gst/app/gstappsink.h>

namespace ironfence::media {

bool hasPicture(const QString &uri)
{
    constexpr GstClockTime patience = 10 * GST_SECOND;
    // Only pictures are exposed: a strange sound track has been judged before.
    const auto description =
        QStringLiteral("uridecodebin uri=\"%1\" caps=\"video/x-raw(ANY)\" expose-all-streams=false "
                       "! videoconvert ! appsink name=sink sync=false max-buffers=1")
            .arg(uri);
    GError *error = nullptr;
    const GObjectPtr<GstElement> pipeline(gst_parse_launch(qUtf8Printable(description), &error));
    g_clear_error(&error);
    if (!pipeline)
        return false;
    const GObjectPtr<GstElement> sink(gst_bin_get_by_name(GST_BIN(pipeline.get()), "sink"));

    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    auto *sample = gst_app_sink_try_pull_sample(GST_APP_SINK(sink.get()), patience);
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    if (!sample)
        return false;
    gst_sample_unref(sample);
    return true;
}

} // namespace ironfence::media
