// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/image_deck.h"

#include "stage/decks/image_reader.h"

#include <QImageReader>
#include <atomic>
#include <mutex>

namespace ironfence::stage {

using namespace std::chrono_literals;

/// The way from a worker to the deck, which may be gone before the picture is decoded.
class ImageDeck::Link
{
public:
    explicit Link(ImageDeck *deck) : m_deck(deck) {}

    /// Main thread; afterwards nothing reaches the deck any more.
    void cut()
    {
        const std::scoped_lock lock(m_mutex);
        m_deck = nullptr;
        m_turn = 0;
    }

    /// Which turn's picture is wanted.
    void want(quint64 turn) { m_turn = turn; }
    [[nodiscard]] bool isWanted(quint64 turn) const { return m_turn == turn; }

    void deliver(quint64 turn, const base::Result<QImage> &result)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_deck == nullptr)
            return;
        QMetaObject::invokeMethod(
            m_deck, [deck = m_deck, turn, result] { deck->accept(turn, result); }, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    ImageDeck *m_deck;
    std::atomic<quint64> m_turn = 0;
};

ImageDeck::ImageDeck(QThreadPool &workers) : m_workers(workers), m_link(std::make_shared<Link>(this))
{
    // Process-wide in Qt: as much as the largest picture that is let through takes, and no more.
    QImageReader::setAllocationLimit(maxSide / 1024 * maxSide / 1024 * 4);
    m_duration.setSingleShot(true);
    m_duration.setTimerType(Qt::PreciseTimer);
    connect(&m_duration, &QTimer::timeout, this, &Deck::ended);
}

ImageDeck::~ImageDeck()
{
    m_link->cut();
}

void ImageDeck::prepare(const Cue &cue, QSize size)
{
    release();
    m_duration.setInterval(cue.item.duration.value_or(10s));
    const auto *image = std::get_if<playlists::ImageItem>(&cue.item.content);
    const auto fit = image ? image->fit : playlists::Fit::Contain;

    m_workers.start([link = m_link, turn = m_turn, file = cue.file, stamp = cue.stamp, size, fit] {
        const auto isWanted = [&] { return link->isWanted(turn); };
        link->deliver(turn, readImage(file, stamp, size, fit, maxSide, isWanted));
    });
}

void ImageDeck::accept(quint64 turn, const base::Result<QImage> &result)
{
    if (turn != m_turn)
        return;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_frame = {*result, 0, {}, {}};
    Q_EMIT ready();
    Q_EMIT frameChanged();
}

void ImageDeck::start(base::Milliseconds /*late*/)
{
    m_duration.start();
}

void ImageDeck::release()
{
    m_link->want(++m_turn);
    m_duration.stop();
    m_frame = {};
}

Frame ImageDeck::frame() const
{
    return m_frame;
}

} // namespace ironfence::stage
