// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_start.h"

#include "media/libav/libav_decoders.h"
#include "stage/decks/gst/gst_ptr.h"

namespace ironfence::stage {

namespace {

void load()
{
    if (!gst_init_check(nullptr, nullptr, nullptr))
        return;
    media::loadLibavDecoders(); // first: it takes longer than all others together
    for (const char *plugin : {"coreelements", "playback", "isomp4", "videoparsersbad", "videoconvertscale", "app",
                               "videofilter", "typefindfunctions"})
        const GstPtr<GstPlugin> loaded(gst_plugin_load_by_name(plugin));
}

} // namespace

GstStart::GstStart() : m_thread(load) {}

} // namespace ironfence::stage
