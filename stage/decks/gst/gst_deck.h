// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"
#include "stage/decks/gst/video_pipeline.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace ironfence::stage {

/// Plays a video file with a pipeline of its own. A watchdog turns every kind of hanging file into `failed`.
class GstDeck final : public Deck
{
    Q_OBJECT
public:
    /// `workers` take pipelines down and outlive the deck.
    GstDeck(QThreadPool &workers, QByteArray audioSink);
    ~GstDeck() override;

    void prepare(const Cue &cue, QSize size) override;
    void start(base::Milliseconds late) override;
    void release() override;
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] bool moves() const override { return true; }
    [[nodiscard]] qint64 dropped() const override;

private:
    class Link;
    enum class State { Idle, Preparing, Ready, Playing, Over };

    void fail(base::Error error);
    void onFirstFrame(const Link *link);
    void onEnd(const Link *link);
    void onError(const Link *link, const base::Error &error);
    void onWatchdog();

    QThreadPool &m_workers;
    QByteArray m_audioSink;
    QString m_file;
    base::Milliseconds m_offset{0}; ///< of the first frame wanted
    bool m_sought = false;
    bool m_rewound = false; ///< nothing came from the place that was sought
    State m_state = State::Idle;
    std::unique_ptr<VideoPipeline> m_pipeline;
    std::shared_ptr<Link> m_link; ///< shared with the streaming threads of m_pipeline
    QTimer m_watchdog;
    qint64 m_seenIndex = -1;       ///< newest frame at the last look of the watchdog
    QElapsedTimer m_sinceNewFrame; ///< since the watchdog saw a new one
    base::Milliseconds m_early{0}; ///< how long before its time the first frame was started
};

} // namespace ironfence::stage
