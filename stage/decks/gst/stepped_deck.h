// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "stage/decks/deck.h"

namespace ironfence::stage {

class SteppedLink;
class VideoPipeline;

/// A video without its sound, frame by frame as a clock is set: each is exactly the one that belongs to that time. Main
/// thread.
class SteppedDeck final : public Deck
{
    Q_OBJECT
public:
    /// The clock is borrowed.
    explicit SteppedDeck(const base::Clock &clock);
    ~SteppedDeck() override;

    void prepare(const Cue &cue, QSize size) override;
    void start(base::Milliseconds late) override;
    void release() override;
    [[nodiscard]] Frame frame() const override { return m_frame; }
    [[nodiscard]] bool moves() const override { return true; }
    [[nodiscard]] qint64 dropped() const override { return 0; }

    /// frame() becomes what is due now; nothing before start().
    void step();

private:
    void onFirst(quint64 turn);
    void fail(const base::Error &error);

    const base::Clock &m_clock;
    QString m_file;
    quint64 m_turn = 0; ///< tells the first frame of a dropped video from the current one's
    std::shared_ptr<SteppedLink> m_link;
    std::unique_ptr<VideoPipeline> m_pipeline;
    std::optional<base::MonotonicTime> m_begun;
    Frame m_frame; ///< the render thread reads while this one is blocked
};

} // namespace ironfence::stage
