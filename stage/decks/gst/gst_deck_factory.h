// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "stage/decks/deck_factory.h"
#include "stage/decks/gst/sound_device.h"

#include <QByteArray>
#include <QThreadPool>
#include <functional>

namespace ironfence::stage {

/// Video decks on GStreamer, and the one place where GStreamer is initialised. Outlives its decks: its threads take
/// their pipelines down, because that can take longer than a frame.
class GstDeckFactory final : public DeckFactory
{
public:
    /// Calls gst_init and looks for the elements that a deck needs, and for a sound device unless an element for it is
    /// given. `drawsInMemory` is asked when a deck is made: whether the renderer is one for which a frame that needs
    /// nothing but its colours had better come as Pixels. Errors: Unavailable (names the missing element); no sound is
    /// none.
    [[nodiscard]] static base::Result<std::unique_ptr<GstDeckFactory>> create(std::function<bool()> drawsInMemory,
                                                                              const QByteArray &sink = {});
    ~GstDeckFactory() override;

    [[nodiscard]] std::unique_ptr<Deck> makeVideoDeck() override;
    [[nodiscard]] SoundDevice &sound() { return *m_sound; }

private:
    GstDeckFactory(std::function<bool()> drawsInMemory, const QByteArray &sink);

    std::function<bool()> m_drawsInMemory;
    std::unique_ptr<SoundDevice> m_sound; ///< outlives what the workers take down
    QThreadPool m_workers;
};

} // namespace ironfence::stage
