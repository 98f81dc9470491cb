// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/fader.h"
#include "stage/decks/gst/gst_ptr.h"

#include <atomic>
#include <vector>

namespace ironfence::stage {

/// An element between a decoder and a sound device: makes samples (F32LE, interleaved) as loud as a fader says, ends
/// every sound softly, which it holds 10 ms back for, and lets no trouble of the device through to the decoder. Its
/// pads call it on the streaming thread; the others are for any.
class SoundRamp
{
public:
    explicit SoundRamp(std::shared_ptr<Fader> fader) : m_fader(std::move(fader)) {}

    /// A new element that shares this ramp and keeps it alive. Once.
    [[nodiscard]] static GstElement *makeElement(const std::shared_ptr<SoundRamp> &ramp);

    /// From now on everything is thrown away.
    void discard() { m_discards = true; }
    [[nodiscard]] bool isDiscarding() const { return m_discards; }
    /// What the device has been given and not yet taken.
    struct Handed
    {
        std::chrono::nanoseconds end; ///< running time
        std::chrono::microseconds
            waiting; ///< since it was given; both together tell a hanging device from a busy machine
    };
    /// Nothing when the device waits for more.
    [[nodiscard]] std::optional<Handed> handedOver() const;

private:
    struct Pads;

    GstFlowReturn take(GstPad *output, GstBuffer *buffer);
    bool handle(GstPad *output, GstEvent *event);
    void handOver(GstPad *output, std::vector<float> samples, bool last);

    const std::shared_ptr<Fader> m_fader;
    std::atomic<bool> m_discards = false;
    std::atomic<qint64> m_handedOver = -1; ///< nanoseconds
    std::atomic<gint64> m_handedAt = 0;    ///< microseconds of the monotonic clock
    // The rest on the streaming thread only.
    int m_channels = 0;
    int m_rate = 0;
    GstSegment m_segment{};
    std::vector<float> m_held;
    GstClockTime m_time = GST_CLOCK_TIME_NONE; ///< of the first held sample, in the stream's time
};

} // namespace ironfence::stage
