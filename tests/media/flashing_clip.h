// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ironfence::media {

/// A gst-launch description of a film of 5 s, 320×180 at 24 pictures a second, that goes between two colours (AARRGGBB)
/// so many times a second on the left `width` pixels; the rest is black. Encoded, without a sink.
inline QByteArray flashingClip(int hertz, const char *high, const char *low, int width,
                               const QByteArray &encoder = "x264enc speed-preset=ultrafast ! video/x-h264 ! mp4mux")
{
    const auto colour = [](const char *name) { return QByteArray::number(QByteArray(name).toUInt(nullptr, 16)); };
    return "videotestsrc pattern=blink num-buffers=" + QByteArray::number(10 * hertz) +
           " foreground-color=" + colour(high) + " background-color=" + colour(low) +
           " ! video/x-raw,format=I420,height=180,colorimetry=bt709,width=" + QByteArray::number(width) +
           ",framerate=" + QByteArray::number(2 * hertz) + "/1 ! videobox right=" + QByteArray::number(width - 320) +
           " ! videorate ! video/x-raw,framerate=24/1 ! " + encoder;
}

constexpr auto white = "ffffffff";
constexpr auto black = "ff000000";
constexpr auto dim = "ff272727";       ///< 2 % of the light of white
constexpr auto red = "ffff0000";       ///< saturated
constexpr auto greyAsRed = "ff7f7f7f"; ///< as bright as that red: 21 %

} // namespace ironfence::media
