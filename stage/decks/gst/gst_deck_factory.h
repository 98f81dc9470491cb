// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "stage/decks/deck_factory.h"

#include <QByteArray>
#include <QThreadPool>

namespace ironfence::stage {

/// Video decks on GStreamer, and the one place where GStreamer is initialised. Outlives its decks: its threads take
/// their pipelines down, because that can take longer than a frame.
class GstDeckFactory final : public DeckFactory
{
public:
    /// Calls gst_init and looks for the elements that a deck needs. Errors: Unavailable (names the missing element).
    [[nodiscard]] static base::Result<std::unique_ptr<GstDeckFactory>> create();
    ~GstDeckFactory() override;

    [[nodiscard]] std::unique_ptr<Deck> makeVideoDeck() override;

private:
    explicit GstDeckFactory(QByteArray audioSink);

    QThreadPool m_workers;
    QByteArray m_audioSink;
};

} // namespace ironfence::stage
