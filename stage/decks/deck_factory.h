// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"

#include <memory>

namespace ironfence::stage {

/// Makes the decks that play videos, so that the stage names no media framework. Main thread.
class DeckFactory
{
public:
    virtual ~DeckFactory() = default;
    /// An idle deck; never null.
    [[nodiscard]] virtual std::unique_ptr<Deck> makeVideoDeck() = 0;
};

} // namespace ironfence::stage
