// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/sound_ramp.h"

#include <QByteArray>
#include <functional>

namespace ironfence::stage {

/// The sound of one video, from its decoder to a device, such that neither can hold the picture up: the device is
/// opened, started and closed on threads of GStreamer, the sound waits for it, and when it fails or hangs the sound is
/// thrown away and the picture goes on. Shared with those threads.
class SoundBranch : public std::enable_shared_from_this<SoundBranch>
{
public:
    using Lost = std::function<void(const QString &why)>;

    /// `sink` is an element, with properties, as gst-launch writes it; `gain` is linear. `lost` is called at most once,
    /// from any thread.
    SoundBranch(QByteArray sink, double gain, Lost lost);

    /// Streaming thread: the decoder has a sound. Only the first is played.
    void attach(GstBin *pipeline, GstPad *decoded);
    /// Lets it be heard: its time began at `base` of the clock, or begins then. Main thread.
    void play(GstClock *clock, GstClockTime base);
    /// Fader::setVolume(); any thread.
    void setVolume(double volume, base::Milliseconds over) { m_fader->setVolume(volume, over); }
    /// Whether it is this sound that the message is about.
    [[nodiscard]] bool owns(GstMessage *message) const;
    /// The device has failed: from now on the sound goes nowhere. Any thread.
    void lose(const QString &why);
    /// Loses a device that takes nothing any more. Main thread, now and then.
    void mind();
    /// Fades out, waits until that was heard, closes the device; before the pipeline is taken down. Blocks.
    void stop();

private:
    [[nodiscard]] bool build(GstPad *decoded);
    void advanceLater();
    void advance();
    void open();
    void begin();
    void openGate();
    void awaitEnd() const;

    const QByteArray m_sink;
    const Lost m_lost;
    const std::shared_ptr<Fader> m_fader;
    const std::shared_ptr<SoundRamp> m_ramp;
    std::atomic<bool> m_isLost = false;
    std::atomic<bool> m_stopped = false;

    mutable std::mutex m_mutex;  ///< what follows is written under it; held for moments only
    GstPtr<GstElement> m_bin;    ///< made once, like those below
    GstPtr<GstElement> m_device; ///< converter and sink; their state is changed in advance() only
    GstPtr<GstElement> m_queue;
    GstPtr<GstClock> m_clock;
    GstClockTime m_base = GST_CLOCK_TIME_NONE; ///< since play()
    gulong m_gate = 0;                         ///< what holds the sound back until the device takes it

    std::mutex m_deviceMutex; ///< one thread at the device; never asked for on the main or a streaming thread
    bool m_open = false;
    bool m_begun = false;
};

} // namespace ironfence::stage
