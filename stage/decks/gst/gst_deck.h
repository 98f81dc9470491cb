// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/deck.h"
#include "stage/decks/gst/sound_device.h"
#include "stage/decks/gst/stall_watch.h"
#include "stage/decks/gst/video_pipeline.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace ironfence::stage {

/// Plays a video file with a pipeline of its own. A watchdog turns every kind of hanging file into `failed`:
/// Unavailable, for it may be the machine, with the place in the file behind "#t=" at the end of the context; Corrupt
/// when the file ends long before its time, or jumps.
class GstDeck final : public Deck
{
    Q_OBJECT
public:
    /// `workers` take pipelines down; they and the device outlive the deck, the device its pipelines as well.
    /// `undrawn`: frames may come as Pixels.
    GstDeck(QThreadPool &workers, SoundDevice &sound, bool undrawn);
    ~GstDeck() override;

    void prepare(const Cue &cue, QSize size) override;
    void start(base::Milliseconds late) override;
    void setVolume(double volume, base::Milliseconds over) override;
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
    void watchFirst();
    void watch(base::Milliseconds limit, base::Milliseconds quiet);
    [[nodiscard]] bool hangs(bool due);
    void failAt(std::chrono::nanoseconds place);
    [[nodiscard]] std::chrono::nanoseconds missingAtEnd() const;

    QThreadPool &m_workers;
    SoundDevice &m_sound;
    bool m_undrawn;
    QString m_file;
    base::Milliseconds m_offset{0}; ///< of the first frame wanted
    bool m_sought = false;
    bool m_rewound = false; ///< nothing came from the place that was sought
    State m_state = State::Idle;
    std::unique_ptr<VideoPipeline> m_pipeline;
    std::shared_ptr<Link> m_link; ///< shared with the streaming threads of m_pipeline
    std::optional<Slot> m_slot;
    std::optional<base::Milliseconds> m_length; ///< of the whole video, as probed
    QTimer m_watchdog;
    StallWatch m_stall;
    base::Milliseconds m_limit{0};
    QElapsedTimer m_sinceWatch;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceStart;
    qint64 m_seenIndex = -1;       ///< newest frame at the last look of the watchdog
    QElapsedTimer m_sinceNewFrame; ///< since the watchdog saw a new one
    base::Milliseconds m_late{0};  ///< how long after its time the first frame was started
    base::Milliseconds m_early{0}; ///< how long before its time the first frame stood
};

} // namespace ironfence::stage
