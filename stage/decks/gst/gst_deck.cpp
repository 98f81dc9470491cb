// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/gst_deck.h"

#include "stage/decks/gst/gst_deck_link.h"

#include <QLoggingCategory>
#include <ctime>
#include <utility>

namespace ironfence::stage {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(gstDeckLog, "ironfence.stage")

namespace {

constexpr auto firstFrameLimit = 5s;
constexpr auto seekLimit = 2s;     // after that it is shown from its beginning
constexpr auto quietAtFirst = 2s;  // plugins may come from a slow disk
constexpr auto longestFrame = 30s; // a slide show in a video is fine, a jump of an hour is not
constexpr auto unknownFrame = 1s;  // how long a frame may stand when nobody says it
constexpr auto earlyEnd = 500ms;   // durations are rounded, and sound may last a little longer
constexpr int earlyFrames = 2;

std::chrono::microseconds processorTime()
{
    return std::chrono::microseconds(std::clock() * (1'000'000 / CLOCKS_PER_SEC));
}

QString inSeconds(std::chrono::nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 1);
}

} // namespace

GstDeck::GstDeck(QThreadPool &workers, SoundDevice &sound, bool undrawn)
    : m_workers(workers), m_sound(sound), m_undrawn(undrawn)
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
    m_slot = cue.slot;
    m_offset = cue.slot ? cue.slot->offset : base::Milliseconds{0};
    m_sought = m_rewound = false;
    m_state = State::Preparing;

    auto file = RegularFile::open(cue.file, cue.stamp);
    if (!file)
        return fail(file.error());
    const auto *video = std::get_if<playlists::VideoItem>(&cue.item.content);
    const bool cover = video && video->fit == playlists::Fit::Cover;
    m_length = video ? video->asset.duration : std::nullopt;
    m_link = std::make_shared<Link>(this);
    auto pipeline =
        VideoPipeline::create(std::move(*file), {size, cover, m_sound.sink(), cue.gain, false, m_undrawn}, m_link);
    if (!pipeline)
        return fail(pipeline.error());

    m_pipeline = std::move(*pipeline);
    watch(firstFrameLimit, quietAtFirst);
    if (!m_pipeline->pause())
        fail({base::ErrorCode::Unsupported, QStringLiteral("cannot be opened as a video"), {}});
}

void GstDeck::start(base::Milliseconds late)
{
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Playing;
    m_seenIndex = 0;
    m_sinceNewFrame.start();
    m_sinceStart.start();
    m_late = late;
    // A film whose first frames are missing begins with one that is not due for long.
    const auto joined = m_rewound ? base::Milliseconds{0} : m_offset;
    const auto ahead = std::chrono::floor<base::Milliseconds>(m_link->begin().value_or(joined)) - joined;
    m_early = std::max(std::max(ahead, base::Milliseconds{0}) - late, base::Milliseconds{0});
    watch({}, StallWatch::quietLimit);
    m_link->countFrom(m_offset + std::max(late, base::Milliseconds{0}));
    if (!m_pipeline->play(late))
        fail({base::ErrorCode::Unsupported, QStringLiteral("cannot be played"), {}});
}

void GstDeck::setVolume(double volume, base::Milliseconds over)
{
    if (m_pipeline)
        m_pipeline->setVolume(volume, over);
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
    if (error.context.isEmpty())
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
    if (m_link->frame().isNull())
        return fail({base::ErrorCode::Unsupported, QStringLiteral("its picture cannot be read"), {}});
    // Joined in its middle. What cannot be sought is shown from its beginning: better than not at all.
    if (m_offset > base::Milliseconds{0} && !std::exchange(m_sought, true)) {
        m_link->startOver();
        if (m_pipeline->seek(m_offset)) {
            watch(seekLimit, seekLimit);
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
    if (const auto missing = missingAtEnd(); missing > 0s)
        return fail(
            {base::ErrorCode::Corrupt, QStringLiteral("ended %1 s before its time").arg(inSeconds(missing)), {}});
    m_state = State::Over;
    Q_EMIT ended();
}

void GstDeck::onError(const Link *link, const base::Error &error)
{
    if (link != m_link.get() || m_state == State::Over || m_state == State::Idle)
        return;
    fail(error);
}

/// How much of the picture the file owes, when somebody waits for it.
std::chrono::nanoseconds GstDeck::missingAtEnd() const
{
    const auto end = m_link->end();
    if (!m_length || !m_slot || !end)
        return {};
    const auto tolerance = std::max<std::chrono::nanoseconds>(earlyEnd, earlyFrames * m_link->frame().duration);
    const auto missing = std::chrono::nanoseconds(*m_length) - *end;
    const auto slotLeft = m_slot->to - m_slot->from - m_late - std::chrono::milliseconds(m_sinceStart.elapsed());
    return missing > tolerance && slotLeft > tolerance ? missing : std::chrono::nanoseconds{0};
}

/// Looks from now on whether anything moves; `limit`: how long it may take altogether, 0: as long as it moves.
void GstDeck::watch(base::Milliseconds limit, base::Milliseconds quiet)
{
    m_limit = limit;
    m_stall = StallWatch(quiet);
    m_sinceWatch.start();
    m_sinceLook.start();
    m_watchdog.start(StallWatch::tick);
}

bool GstDeck::hangs(bool due)
{
    const base::Milliseconds since(m_sinceLook.restart());
    return m_stall.look({since, m_link->activity(), processorTime(), due});
}

/// It may be the machine: whoever judges needs to know the place, in the way of a media fragment (W3C Media Fragments
/// URI, 4.2.1).
void GstDeck::failAt(std::chrono::nanoseconds place)
{
    const auto seconds = inSeconds(place);
    qCWarning(gstDeckLog).noquote() << "nothing moves at" << seconds << "s in" << m_file;
    fail({base::ErrorCode::Unavailable, QStringLiteral("stands still at %1 s").arg(seconds),
          m_file + QStringLiteral("#t=") + seconds});
}

void GstDeck::onWatchdog()
{
    if (m_state == State::Preparing)
        return watchFirst();

    m_pipeline->mindSound();
    const qint64 newest = m_link->frame().index;
    if (newest != m_seenIndex) {
        m_seenIndex = newest;
        m_sinceNewFrame.start();
        m_early = base::Milliseconds{0};
    }
    auto own = m_link->untilNext();
    if (own > longestFrame && m_link->hasNext())
        return fail({base::ErrorCode::Corrupt, QStringLiteral("jumps by %1 s").arg(inSeconds(own)), {}});
    if (own <= 0s)
        own = unknownFrame;
    if (hangs(std::chrono::milliseconds(m_sinceNewFrame.elapsed()) > own + m_early))
        failAt(m_link->end().value_or(0s));
}

void GstDeck::watchFirst()
{
    const bool over = m_sinceWatch.hasExpired(m_limit.count());
    const bool hung = hangs(true);
    if (!over && !hung)
        return;
    if (m_sought && !std::exchange(m_rewound, true) && m_pipeline->seek(base::Milliseconds{0}))
        return watch(firstFrameLimit, quietAtFirst);
    if (hung)
        return failAt(0s);
    fail({base::ErrorCode::Unavailable, QStringLiteral("showed no frame within 5 s"), {}});
}

} // namespace ironfence::stage
