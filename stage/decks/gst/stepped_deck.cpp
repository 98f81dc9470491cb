// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/stepped_deck.h"

#include "stage/decks/gst/stepped_link.h"

namespace ironfence::stage {

using namespace std::chrono_literals;

SteppedDeck::SteppedDeck(const base::Clock &clock) : m_clock(clock) {}

SteppedDeck::~SteppedDeck()
{
    release();
}

void SteppedDeck::prepare(const Cue &cue, QSize size)
{
    release();
    m_file = cue.file;
    auto file = RegularFile::open(cue.file, cue.stamp);
    if (!file)
        return fail(file.error());
    const auto *video = std::get_if<playlists::VideoItem>(&cue.item.content);
    const bool cover = video && video->fit == playlists::Fit::Cover;
    m_link = std::make_shared<SteppedLink>([this, turn = ++m_turn] {
        QMetaObject::invokeMethod(
            this, [this, turn] { onFirst(turn); }, Qt::QueuedConnection);
    });
    auto pipeline = VideoPipeline::create(std::move(*file), {size, cover, {}, 0, true}, m_link);
    if (!pipeline)
        return fail(pipeline.error());
    m_pipeline = std::move(*pipeline);
    if (!m_pipeline->pause() || !m_pipeline->play(0ms))
        fail({base::ErrorCode::Unsupported, QStringLiteral("cannot be opened as a video"), {}});
}

void SteppedDeck::start(base::Milliseconds late)
{
    m_begun = m_clock.monotonic() + -late;
    step();
}

void SteppedDeck::release()
{
    if (m_link)
        m_link->cut();
    m_pipeline.reset();
    m_link.reset();
    m_begun.reset();
    m_frame = {};
}

void SteppedDeck::step()
{
    if (!m_begun || !m_link)
        return;
    const auto due = m_link->due(m_clock.monotonic() - *m_begun);
    if (!due)
        return fail(due.error());
    if (!*due)
        return;
    m_frame = **due;
    Q_EMIT frameChanged();
}

void SteppedDeck::onFirst(quint64 turn)
{
    if (!m_link || turn != m_turn)
        return;
    const auto first = m_link->due(0ns);
    if (!first)
        return fail(first.error());
    if (!*first || (*first)->image.isNull())
        return fail({base::ErrorCode::Unsupported, QStringLiteral("holds no picture that can be decoded"), {}});
    m_frame = **first;
    Q_EMIT ready();
}

/// Queued, so that prepare() and start() return before anybody reacts.
void SteppedDeck::fail(const base::Error &error)
{
    m_begun.reset();
    const base::Error told{error.code, error.message, error.context.isEmpty() ? m_file : error.context};
    QMetaObject::invokeMethod(
        this, [this, told] { Q_EMIT failed(told); }, Qt::QueuedConnection);
}

} // namespace ironfence::stage
