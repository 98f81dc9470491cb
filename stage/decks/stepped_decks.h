// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck_factory.h"

namespace ironfence::stage {

/// Video decks whose time does not run by itself: for pictures that are made one by one. Main thread.
class SteppedDecks : public DeckFactory
{
public:
    /// Every started deck's frame() becomes the one that is due now by the clock of whoever made the decks; waits for
    /// the decoder, and emits `failed` of a deck that cannot say what comes.
    virtual void step() = 0;
};

} // namespace ironfence::stage
