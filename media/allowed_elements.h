// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace ironfence::media {

/// The GStreamer elements that may open, split, parse and decode media, by name: what the probe accepts with them is
/// what a deck can play with them. Everything else that reads is off limits: playlists, SDP, reference movies, network
/// sources, rare decoders.
inline constexpr std::array<std::string_view, 21> allowedElements = {
    // clang-format off
    "filesrc",                                                           // the only source
    "uridecodebin", "decodebin", "typefind",                             // what plugs the others together
    "qtdemux", "matroskademux",                                          // MP4 and QuickTime; WebM and Matroska
    "h264parse", "vp9parse", "aacparse", "opusparse", "vorbisparse",
    "avdec_h264", "openh264dec", "vp8dec", "vp9dec", "avdec_vp9",        // pictures
    "avdec_aac", "faad", "fdkaacdec", "opusdec", "vorbisdec",            // sound
    // clang-format on
};

} // namespace ironfence::media
