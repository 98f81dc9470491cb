// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"
#include "stage/decks/gst/video_pipeline.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace ironfence::stage {

/// Between the streaming threads, which are held up while enough frames wait, and a deck that takes them one by one.
class SteppedLink final : public VideoPipelineListener
{
public:
    /// `first` is called once, from a streaming thread: there is a frame, an end or an error.
    explicit SteppedLink(std::function<void()> first) : m_first(std::move(first)) {}

    /// Main thread; afterwards nobody is held up, and nothing is told any more.
    void cut();
    /// Main thread: the newest frame that is due at this time, when it is another than the one before; waits for the
    /// decoder. Errors: what the pipeline said; Unavailable (nothing came for long).
    [[nodiscard]] base::Result<std::optional<Frame>> due(std::chrono::nanoseconds time);

    void onEncoded(std::chrono::nanoseconds /*time*/) override {}
    void onDecoded() override {}
    void onSample(GstSample *sample) override;
    void onEnd() override;
    void onError(const base::Error &error) override;
    void onSoundLost(const QString & /*why*/) override {}

private:
    void tellFirst();

    std::function<void()> m_first; ///< empty once it was called, or must not be
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Frame> m_waiting;
    const GstBuffer *m_newest = nullptr; ///< streaming thread only
    qint64 m_count = 0;                  ///< the same
    std::optional<base::Error> m_error;
    bool m_ended = false;
    bool m_tookFirst = false; ///< which stands from the beginning, whatever its time
    bool m_cut = false;
};

} // namespace ironfence::stage
