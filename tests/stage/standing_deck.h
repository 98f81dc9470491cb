// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"

namespace ironfence::tests {

/// A deck that has what it is given, each time as a frame of its own; an empty frame is nothing.
class StandingDeck final : public stage::Deck
{
public:
    void prepare(const stage::Cue &, QSize) override {}
    void start(base::Milliseconds) override {}
    void release() override {}
    [[nodiscard]] stage::Frame frame() const override { return m_frame; }
    [[nodiscard]] bool moves() const override { return true; }
    [[nodiscard]] qint64 dropped() const override { return 0; }

    void show(stage::Frame frame)
    {
        if (!frame.isNull())
            frame.index = ++m_index;
        m_frame = std::move(frame);
        Q_EMIT frameChanged();
    }

private:
    stage::Frame m_frame;
    qint64 m_index = -1;
};

} // namespace ironfence::tests
