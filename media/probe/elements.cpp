// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/elements.h"

#include <algorithm>
#include <array>
#include <gst/gst.h>
#include <string_view>

namespace ironfence::media {

namespace {

// Nothing here that the decks (stage/decks/gst) do not allow as well: what the probe accepts, a screen plays.
// openh264dec is left out on purpose: it aborts the process on valid 4:4:4 streams.
constexpr std::array<std::string_view, 17> allowedElements = {
    // clang-format off
    "filesrc",                                                       // the only source
    "uridecodebin", "decodebin", "typefind",                         // what plugs the others together
    "qtdemux", "matroskademux",                                      // MP4 and QuickTime; WebM and Matroska
    "h264parse", "avdec_h264", "vp8dec", "vp9parse", "vp9dec",       // pictures
    "aacparse", "avdec_aac", "opusparse", "opusdec", "vorbisparse", "vorbisdec",// sound
    // clang-format on
};

} // namespace

void keepAllowedElementsOnly()
{
    auto *registry = gst_registry_get();
    auto *readers = gst_element_factory_list_get_elements(
        GST_ELEMENT_FACTORY_TYPE_DECODABLE | GST_ELEMENT_FACTORY_TYPE_SRC, GST_RANK_NONE);
    for (auto *entry = readers; entry; entry = entry->next) {
        auto *feature = GST_PLUGIN_FEATURE(entry->data);
        const std::string_view name = gst_plugin_feature_get_name(feature);
        if (std::find(allowedElements.begin(), allowedElements.end(), name) == allowedElements.end())
            gst_registry_remove_feature(registry, feature);
    }
    gst_plugin_feature_list_free(readers);
}

} // namespace ironfence::media
