// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck_factory.h"

#include "stage/decks/gst/gst_deck.h"
#include "stage/decks/gst/gst_ptr.h"

#include <array>

namespace ironfence::stage {

namespace {

/// The first element for sound whose device opens; empty without one. Asked once: opening a device for every clip takes
/// time.
QByteArray findAudioSink()
{
    for (const char *name : {"pipewiresink", "pulsesink", "alsasink"}) {
        GstElement *made = gst_element_factory_make(name, nullptr);
        if (!made)
            continue;
        const GstPtr<GstElement> sink(GST_ELEMENT(gst_object_ref_sink(made)));
        const bool opens = gst_element_set_state(sink.get(), GST_STATE_READY) == GST_STATE_CHANGE_SUCCESS;
        gst_element_set_state(sink.get(), GST_STATE_NULL);
        if (opens)
            return name;
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<GstDeckFactory>> GstDeckFactory::create()
{
    GError *error = nullptr;
    if (!gst_init_check(nullptr, nullptr, &error)) {
        const GErrorPtr owned(error);
        return base::failure(
            base::ErrorCode::Unavailable,
            QStringLiteral("GStreamer does not start: %1").arg(QString::fromUtf8(error ? error->message : "?")));
    }
    constexpr std::array needed{"filesrc",           "decodebin",  "qtdemux",      "h264parse",
                                "avdec_h264",        "queue",      "videoconvert", "aspectratiocrop",
                                "videoconvertscale", "capsfilter", "appsink",      "videoflip"};
    for (const char *name : needed) {
        if (const GstPtr<GstElementFactory> factory(gst_element_factory_find(name)); !factory)
            return base::failure(base::ErrorCode::Unavailable,
                                 QStringLiteral("GStreamer lacks the element %1").arg(QString::fromLatin1(name)));
    }
    return std::unique_ptr<GstDeckFactory>(new GstDeckFactory(findAudioSink()));
}

GstDeckFactory::GstDeckFactory(QByteArray audioSink) : m_audioSink(std::move(audioSink)) {}

GstDeckFactory::~GstDeckFactory()
{
    m_workers.waitForDone();
}

std::unique_ptr<Deck> GstDeckFactory::makeVideoDeck()
{
    return std::make_unique<GstDeck>(m_workers, m_audioSink);
}

} // namespace ironfence::stage
