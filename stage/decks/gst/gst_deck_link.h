// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/frame_ledger.h"
#include "stage/decks/gst/gst_deck.h"
#include "stage/decks/gst/sample_frame.h"

#include <atomic>
#include <utility>

namespace ironfence::stage {

/// The streaming threads' side of the deck. Two mutexes: frame() may be called from a receiver of frameChanged().
class GstDeck::Link final : public VideoPipelineListener
{
public:
    explicit Link(GstDeck *deck) : m_deck(deck), m_sound(deck->m_sound) {}

    /// Main thread; afterwards nothing reaches the deck any more.
    void cut()
    {
        const std::scoped_lock lock(m_deckMutex, m_frameMutex);
        m_deck = nullptr;
        m_frame = {};
    }

    [[nodiscard]] Frame frame() const
    {
        const std::scoped_lock lock(m_frameMutex);
        return m_frame;
    }

    /// The next frame counts as the first.
    void startOver()
    {
        const std::scoped_lock lock(m_frameMutex);
        m_awaitsFirst = true;
    }

    /// Where in the file the newest frame begins, and where its time is over; nothing before there was one.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> begin() const
    {
        const std::scoped_lock lock(m_frameMutex);
        return m_begin;
    }
    [[nodiscard]] std::optional<std::chrono::nanoseconds> end() const
    {
        const std::scoped_lock lock(m_frameMutex);
        return m_begin ? std::optional(*m_begin + m_frame.duration) : std::nullopt;
    }

    /// From the newest frame to the next: by the next one itself, if it is on its way, else by the time that the newest
    /// one has of its own; 0: nobody knows.
    [[nodiscard]] std::chrono::nanoseconds untilNext() const
    {
        const auto gap = m_ledger.gapAhead();
        const std::scoped_lock lock(m_frameMutex);
        return gap.value_or(m_frame.duration);
    }
    [[nodiscard]] bool hasNext() const { return m_ledger.gapAhead().has_value(); }

    /// Counts whatever goes into the decoder, comes out of it or becomes a frame.
    [[nodiscard]] qint64 activity() const { return m_activity; }

    void onSample(GstSample *sample) override
    {
        const GstBuffer *buffer = gst_sample_get_buffer(sample);
        // The first buffer comes twice: while paused, and again when time runs.
        if (buffer == m_newest)
            return;
        m_newest = buffer;
        ++m_activity;
        if (GST_BUFFER_PTS_IS_VALID(buffer))
            m_ledger.came(std::chrono::nanoseconds(static_cast<qint64>(GST_BUFFER_PTS(buffer))));
        const bool first = swap(pictureOf(sample, m_maker), sample);

        const std::scoped_lock lock(m_deckMutex);
        if (!m_deck)
            return;
        if (first)
            post(&GstDeck::onFirstFrame);
        Q_EMIT m_deck->frameChanged();
    }

    /// Frames that were due before are over, not dropped.
    void countFrom(base::Milliseconds begin) { m_ledger.countFrom(begin); }

    [[nodiscard]] qint64 dropped() const { return m_ledger.dropped(); }

    void onEncoded(std::chrono::nanoseconds time) override
    {
        ++m_activity;
        m_ledger.expect(time);
    }

    void onDecoded() override { ++m_activity; }

    void onEnd() override
    {
        m_ledger.ended();
        const std::scoped_lock lock(m_deckMutex);
        if (m_deck)
            post(&GstDeck::onEnd);
    }

    void onError(const base::Error &error) override
    {
        const std::scoped_lock lock(m_deckMutex);
        if (m_deck)
            QMetaObject::invokeMethod(
                m_deck, [deck = m_deck, link = this, error] { deck->onError(link, error); }, Qt::QueuedConnection);
    }

    void onSoundLost(const QString &why) override { m_sound.lose(why); }

private:
    [[nodiscard]] static std::chrono::nanoseconds timeOf(GstClockTime time)
    {
        return std::chrono::nanoseconds(GST_CLOCK_TIME_IS_VALID(time) ? static_cast<qint64>(time) : 0);
    }

    [[nodiscard]] bool swap(SamplePicture picture, GstSample *sample)
    {
        const GstBuffer *buffer = gst_sample_get_buffer(sample);
        const GstClockTime place =
            gst_segment_to_stream_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
        const std::scoped_lock lock(m_frameMutex);
        m_frame.image.swap(picture.image); // the old picture is unmapped after the lock is gone
        m_frame.pixels.swap(picture.pixels);
        m_frame.time = timeOf(GST_BUFFER_PTS(buffer));
        m_frame.duration = timeOf(GST_BUFFER_DURATION(buffer));
        ++m_frame.index;
        m_begin = timeOf(place);
        return std::exchange(m_awaitsFirst, false);
    }

    void post(void (GstDeck::*event)(const Link *))
    {
        // The link's address tells late events of a dropped pipeline from those of the current one; it is never
        // dereferenced.
        QMetaObject::invokeMethod(
            m_deck, [deck = m_deck, link = this, event] { (deck->*event)(link); }, Qt::QueuedConnection);
    }

    std::mutex m_deckMutex;
    GstDeck *m_deck;
    SoundDevice &m_sound;
    mutable std::mutex m_frameMutex;
    Frame m_frame;
    std::optional<std::chrono::nanoseconds> m_begin;
    std::atomic<qint64> m_activity = 0;
    bool m_awaitsFirst = true;
    FrameLedger m_ledger;
    std::shared_ptr<PixelMaker> m_maker; ///< only on the streaming thread
    const GstBuffer *m_newest = nullptr; ///< only compared, only on the streaming thread
};

} // namespace ironfence::stage
