// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck_factory.h"

#include "stage/decks/gst/gst_deck.h"
#include "stage/decks/gst/gst_ptr.h"

#include <array>

namespace ironfence::stage {

base::Result<std::unique_ptr<GstDeckFactory>> GstDeckFactory::create(std::function<bool()> drawsInMemory,
                                                                     const QByteArray &sink)
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
    return std::unique_ptr<GstDeckFactory>(new GstDeckFactory(std::move(drawsInMemory), sink));
}

GstDeckFactory::GstDeckFactory(std::function<bool()> drawsInMemory, const QByteArray &sink)
    : m_drawsInMemory(std::move(drawsInMemory))
    , m_sound(sink.isEmpty() ? std::make_unique<SoundDevice>() : std::make_unique<SoundDevice>(sink))
{
    m_workers.setMaxThreadCount(8); // one may be held up for long by a device that hangs
}

GstDeckFactory::~GstDeckFactory()
{
    m_workers.waitForDone();
}

std::unique_ptr<Deck> GstDeckFactory::makeVideoDeck()
{
    return std::make_unique<GstDeck>(m_workers, *m_sound, m_drawsInMemory());
}

} // namespace ironfence::stage
