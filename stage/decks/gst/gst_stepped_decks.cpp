// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_stepped_decks.h"

#include "stage/decks/gst/gst_ptr.h"
#include "stage/decks/gst/stepped_deck.h"

namespace ironfence::stage {

base::Result<std::unique_ptr<GstSteppedDecks>> GstSteppedDecks::create(const base::Clock &clock)
{
    GError *error = nullptr;
    if (!gst_init_check(nullptr, nullptr, &error)) {
        const GErrorPtr owned(error);
        return base::failure(
            base::ErrorCode::Unavailable,
            QStringLiteral("GStreamer does not start: %1").arg(QString::fromUtf8(error ? error->message : "?")));
    }
    return std::unique_ptr<GstSteppedDecks>(new GstSteppedDecks(clock));
}

std::unique_ptr<Deck> GstSteppedDecks::makeVideoDeck()
{
    m_decks.removeIf([](const QPointer<SteppedDeck> &deck) { return deck.isNull(); });
    auto deck = std::make_unique<SteppedDeck>(m_clock);
    m_decks.append(deck.get());
    return deck;
}

void GstSteppedDecks::step()
{
    for (const auto &deck : m_decks) {
        if (deck)
            deck->step();
    }
}

} // namespace ironfence::stage
