// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "stage/decks/deck.h"

#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace ironfence::stage {

/// Shows one picture: PNG, JPEG, WebP or SVG (also GIF and BMP), the first frame of animated ones, upright by its EXIF
/// data. Decodes on a worker; refuses before decoding what is larger than 8192 × 8192.
class ImageDeck final : public Deck
{
    Q_OBJECT
public:
    static constexpr int maxSide = 8192; ///< pixels; 256 MiB decoded

    /// `workers` outlive the deck.
    explicit ImageDeck(QThreadPool &workers);
    ~ImageDeck() override;

    void prepare(const Cue &cue, QSize size) override;
    void start(base::Milliseconds late) override;
    void release() override;
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] bool moves() const override { return false; }
    [[nodiscard]] qint64 dropped() const override { return 0; }

private:
    class Link;
    void accept(quint64 turn, const base::Result<QImage> &result);

    QThreadPool &m_workers;
    std::shared_ptr<Link> m_link; ///< shared with the workers
    quint64 m_turn = 0;           ///< tells results of a dropped decode from the current one
    Frame m_frame;                ///< written on the main thread only; the render thread reads while that is blocked
    QTimer m_duration;
};

} // namespace ironfence::stage
