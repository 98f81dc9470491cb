// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"

#include <QTimer>
#include <functional>

namespace ironfence::tests {

/// A deck without media: `frames` pictures of one grey each, 10 ms apart. A cue whose file is empty or does not exist
/// fails; one whose file says "fake breaks" does so after its first pictures, "fake hangs" is never ready,
/// "fake stands" stays at its first picture and says nothing.
class FakeDeck final : public stage::Deck
{
    Q_OBJECT
public:
    explicit FakeDeck(int frames = 5);

    void prepare(const stage::Cue &cue, QSize size) override;
    void start(base::Milliseconds late) override;
    void release() override;
    [[nodiscard]] stage::Frame frame() const override { return m_frame; }
    [[nodiscard]] bool moves() const override { return true; }
    [[nodiscard]] qint64 dropped() const override { return 0; }

    std::function<void()> whenStarted;

private:
    void step();

    int m_frames;
    bool m_breaks = false;
    bool m_stands = false;
    quint64 m_turn = 0;
    stage::Frame m_frame;
    QTimer m_timer;
};

} // namespace ironfence::tests
