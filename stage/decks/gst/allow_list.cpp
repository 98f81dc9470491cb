// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/allow_list.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ironfence::stage {

using namespace std::string_view_literals;

// What the wire's media types hold (MP4: H.264 with AAC or MP3; WebM: VP8, VP9 with Vorbis or Opus). openh264dec is
// left out: it aborts the process on valid 4:4:4 streams.
constexpr std::array allowed{
    "qtdemux"sv,   "matroskademux"sv,                                                        // containers
    "h264parse"sv, "avdec_h264"sv,    "vp8dec"sv,         "vp9parse"sv,       "vp9dec"sv,    // pictures
    "aacparse"sv,  "avdec_aac"sv,     "mpegaudioparse"sv, "mpg123audiodec"sv, "avdec_mp3"sv, // sound
    "opusparse"sv, "opusdec"sv,       "vorbisparse"sv,    "vorbisdec"sv,
};

bool isAllowedFactory(QByteArrayView name)
{
    return std::ranges::find(allowed, std::string_view(name.data(), static_cast<size_t>(name.size()))) != allowed.end();
}

} // namespace ironfence::stage
