// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/render/decoding.h"

#include "stage/decks/gst/sample_frame.h"

#include <cstdlib>
#include <gst/app/gstappsink.h>
#include <gst/video/video.h>

namespace ironfence::tests {

using stage::GstPtr;
using stage::GstSamplePtr;

QList<QImage> picturesOf(const QString &file, double &rate)
{
    const GstPtr<GstElement> pipeline(
        gst_parse_launch("filesrc name=in ! decodebin ! videoconvert ! video/x-raw,format=AYUV64 ! videoconvert ! "
                         "video/x-raw,format=BGRx ! appsink name=out sync=false",
                         nullptr));
    const GstPtr<GstElement> source(gst_bin_get_by_name(GST_BIN(pipeline.get()), "in"));
    g_object_set(source.get(), "location", file.toUtf8().constData(), nullptr);
    const GstPtr<GstElement> sink(gst_bin_get_by_name(GST_BIN(pipeline.get()), "out"));
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    QList<QImage> pictures;
    while (const GstSamplePtr sample{gst_app_sink_try_pull_sample(GST_APP_SINK(sink.get()), 20 * GST_SECOND)}) {
        GstVideoInfo info;
        if (gst_video_info_from_caps(&info, gst_sample_get_caps(sample.get())))
            rate = double(info.fps_n) / info.fps_d;
        pictures.append(stage::imageOf(sample.get()).copy());
    }
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    return pictures;
}

double apart(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
                   std::abs(qBlue(one) - qBlue(other));
        }
    }
    return double(sum) / (3.0 * a.width() * a.height());
}

} // namespace ironfence::tests
