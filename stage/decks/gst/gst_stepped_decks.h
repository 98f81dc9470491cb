// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "stage/decks/stepped_decks.h"

#include <QList>
#include <QPointer>

namespace ironfence::stage {

class SteppedDeck;

/// Stepped decks on GStreamer.
class GstSteppedDecks final : public SteppedDecks
{
public:
    /// The clock is borrowed. Errors: Unavailable (GStreamer does not start; no deck can be made).
    [[nodiscard]] static base::Result<std::unique_ptr<GstSteppedDecks>> create(const base::Clock &clock);

    [[nodiscard]] std::unique_ptr<Deck> makeVideoDeck() override;
    void step() override;

private:
    explicit GstSteppedDecks(const base::Clock &clock) : m_clock(clock) {}

    const base::Clock &m_clock;
    QList<QPointer<SteppedDeck>> m_decks;
};

} // namespace ironfence::stage
