// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck.h"

#include "stage/decks/gst/frame_ledger.h"
#include "stage/decks/gst/sample_frame.h"

#include <QLoggingCategory>
#include <chrono>
#include <mutex>
#include <utility>

namespace ironfence::stage {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(gstDeckLog, "ironfence.stage")

namespace {

constexpr auto firstFrameLimit = 5s;
constexpr auto seekLimit = 2s;      // after that it is shown from its beginning
constexpr auto nextFrameLimit = 3s; // beyond the time that the frame on the glass has of its own
constexpr auto longestFrame = 30s;  // a slide show in a video is fine, a jump of an hour is not
constexpr auto look = 500ms;

} // namespace

/// The streaming threads' side of the deck. Two mutexes: frame() may be called from a receiver of frameChanged().
class GstDeck::Link final : public VideoPipelineListener
{
public:
    explicit Link(GstDeck *deck) : m_deck(deck) {}

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

    [[nodiscard]] std::chrono::nanoseconds frameDuration() const
    {
        const std::scoped_lock lock(m_frameMutex);
        return m_frame.duration;
    }

    void onSample(GstSample *sample) override
    {
        const GstBuffer *buffer = gst_sample_get_buffer(sample);
        // The first buffer comes twice: while paused, and again when time runs.
        if (buffer == m_newest)
            return;
        m_newest = buffer;
        if (GST_BUFFER_PTS_IS_VALID(buffer))
            m_ledger.came(std::chrono::nanoseconds(static_cast<qint64>(GST_BUFFER_PTS(buffer))));
        const bool first = swap(imageOf(sample), buffer);

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

    void onEncoded(std::chrono::nanoseconds time) override { m_ledger.expect(time); }

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

private:
    [[nodiscard]] static std::chrono::nanoseconds timeOf(GstClockTime time)
    {
        return std::chrono::nanoseconds(GST_CLOCK_TIME_IS_VALID(time) ? static_cast<qint64>(time) : 0);
    }

    [[nodiscard]] bool swap(QImage image, const GstBuffer *buffer)
    {
        const std::scoped_lock lock(m_frameMutex);
        m_frame.image.swap(image); // the old picture is unmapped after the lock is gone
        m_frame.time = timeOf(GST_BUFFER_PTS(buffer));
        m_frame.duration = timeOf(GST_BUFFER_DURATION(buffer));
        ++m_frame.index;
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
    mutable std::mutex m_frameMutex;
    Frame m_frame;
    bool m_awaitsFirst = true;
    FrameLedger m_ledger;
    const GstBuffer *m_newest = nullptr; ///< only compared, only on the streaming thread
};

GstDeck::GstDeck(QThreadPool &workers, QByteArray audioSink) : m_workers(workers), m_audioSink(std::move(audioSink))
{
    connect(&m_watchdog, &QTimer::timeout, this, &GstDeck::onWatchdog);
}

GstDeck::~GstDeck()
{
    release();
}

void GstDeck::prepare(const Cue &cue, QSize size)
{
    release();
    m_file = cue.file;
    m_offset = cue.slot ? cue.slot->offset : base::Milliseconds{0};
    m_sought = m_rewound = false;
    m_state = State::Preparing;

    auto file = RegularFile::open(cue.file, cue.stamp);
    if (!file)
        return fail(file.error());
    const auto *video = std::get_if<playlists::VideoItem>(&cue.item.content);
    const bool cover = video && video->fit == playlists::Fit::Cover;
    m_link = std::make_shared<Link>(this);
    auto pipeline = VideoPipeline::create(std::move(*file), {size, cover, m_audioSink}, m_link);
    if (!pipeline)
        return fail(pipeline.error());

    m_pipeline = std::move(*pipeline);
    m_watchdog.start(firstFrameLimit);
    if (!m_pipeline->pause())
        fail({base::ErrorCode::Unsupported, QStringLiteral("cannot be opened as a video"), {}});
}

void GstDeck::start(base::Milliseconds late)
{
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Playing;
    m_seenIndex = 0;
    m_sinceNewFrame.start();
    m_early = std::max(-late, base::Milliseconds{0});
    m_watchdog.start(look);
    m_link->countFrom(m_offset + std::max(late, base::Milliseconds{0}));
    if (!m_pipeline->play(late))
        fail({base::ErrorCode::Unsupported, QStringLiteral("cannot be played"), {}});
}

void GstDeck::release()
{
    m_watchdog.stop();
    m_state = State::Idle;
    if (m_link)
        m_link->cut();
    m_link.reset();
    if (m_pipeline)
        m_workers.start([pipeline = std::shared_ptr(std::move(m_pipeline))]() mutable { pipeline.reset(); });
}

Frame GstDeck::frame() const
{
    return m_link ? m_link->frame() : Frame{};
}

qint64 GstDeck::dropped() const
{
    return m_link ? m_link->dropped() : 0;
}

void GstDeck::fail(base::Error error)
{
    error.context = m_file;
    m_watchdog.stop();
    m_state = State::Over;
    // Queued, so that prepare() and start() return before anybody reacts; dropped when something else was prepared
    // meanwhile.
    QMetaObject::invokeMethod(
        this,
        [this, link = m_link.get(), file = m_file, error] {
            if (m_state == State::Over && link == m_link.get() && file == m_file)
                Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

void GstDeck::onFirstFrame(const Link *link)
{
    if (link != m_link.get() || m_state != State::Preparing)
        return;
    m_watchdog.stop();
    if (m_link->frame().image.isNull())
        return fail({base::ErrorCode::Unsupported, QStringLiteral("its picture cannot be read"), {}});
    // Joined in its middle. What cannot be sought is shown from its beginning: better than not at all.
    if (m_offset > base::Milliseconds{0} && !std::exchange(m_sought, true)) {
        m_link->startOver();
        if (m_pipeline->seek(m_offset)) {
            m_watchdog.start(seekLimit);
            return;
        }
    }
    m_state = State::Ready;
    Q_EMIT ready();
}

void GstDeck::onEnd(const Link *link)
{
    if (link != m_link.get())
        return;
    if (m_state == State::Preparing)
        return fail({base::ErrorCode::Unsupported, QStringLiteral("holds no frame that can be decoded"), {}});
    if (m_state != State::Playing)
        return;
    m_watchdog.stop();
    m_state = State::Over;
    Q_EMIT ended();
}

void GstDeck::onError(const Link *link, const base::Error &error)
{
    if (link != m_link.get() || m_state == State::Over || m_state == State::Idle)
        return;
    fail(error);
}

void GstDeck::onWatchdog()
{
    if (m_state == State::Preparing) {
        if (m_sought && !std::exchange(m_rewound, true) && m_pipeline->seek(base::Milliseconds{0})) {
            m_watchdog.start(firstFrameLimit);
            return;
        }
        return fail({base::ErrorCode::Unsupported, QStringLiteral("showed no frame within 5 s"), {}});
    }

    const qint64 newest = m_link->frame().index;
    if (newest != m_seenIndex) {
        m_seenIndex = newest;
        m_sinceNewFrame.start();
        m_early = base::Milliseconds{0};
        return;
    }
    const auto own = std::min<std::chrono::nanoseconds>(m_link->frameDuration(), longestFrame);
    if (std::chrono::milliseconds(m_sinceNewFrame.elapsed()) > own + nextFrameLimit + m_early) {
        qCWarning(gstDeckLog) << "no new frame for" << m_sinceNewFrame.elapsed() << "ms in" << m_file;
        fail({base::ErrorCode::Unsupported, QStringLiteral("stopped without an end"), {}});
    }
}

} // namespace ironfence::stage
