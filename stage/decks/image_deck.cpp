// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/image_deck.h"

#include "stage/decks/image_reader.h"

#include <QFuture>
#include <QImageReader>
#include <QPromise>

namespace ironfence::stage {

using namespace std::chrono_literals;

ImageDeck::ImageDeck(QThreadPool &workers) : m_workers(workers)
{
    // Process-wide in Qt: as much as the largest picture that is let through takes, and no more.
    QImageReader::setAllocationLimit(maxSide / 1024 * maxSide / 1024 * 4);
    m_duration.setSingleShot(true);
    m_duration.setTimerType(Qt::PreciseTimer);
    connect(&m_duration, &QTimer::timeout, this, &Deck::ended);
}

void ImageDeck::prepare(const Cue &cue, QSize size)
{
    release();
    m_duration.setInterval(cue.item.duration.value_or(10s));
    const auto *image = std::get_if<playlists::ImageItem>(&cue.item.content);
    const auto fit = image ? image->fit : playlists::Fit::Contain;

    // A continuation with a context object: dropped by itself when this deck is gone before the worker is done.
    auto promise = std::make_shared<QPromise<base::Result<QImage>>>(); // shared: a pool's task must be copyable
    promise->future().then(this, [this, turn = m_turn](const base::Result<QImage> &result) {
        if (turn == m_turn)
            accept(result);
    });
    m_workers.start([promise, file = cue.file, size, fit] {
        promise->start();
        promise->addResult(readImage(file, size, fit, maxSide));
        promise->finish();
    });
}

void ImageDeck::accept(const base::Result<QImage> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_frame = {*result, 0};
    Q_EMIT ready();
    Q_EMIT frameChanged();
}

void ImageDeck::start()
{
    m_duration.start();
}

void ImageDeck::release()
{
    ++m_turn;
    m_duration.stop();
    m_frame = {};
}

Frame ImageDeck::frame() const
{
    return m_frame;
}

} // namespace ironfence::stage
