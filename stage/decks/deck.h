// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "stage/cue.h"
#include "stage/decks/pixels.h"

#include <QObject>
#include <memory>

namespace ironfence::stage {

/// A picture that a deck wants on the glass.
struct Frame
{
    QImage image{};                         ///< exactly the size asked for in prepare(), Format_RGB32
    qint64 index = -1;                      ///< counts up from 0 within one prepared item
    std::chrono::nanoseconds time{0};       ///< its place in a moving picture
    std::chrono::nanoseconds duration{0};   ///< how long it stands there; 0: nobody knows
    std::shared_ptr<const Pixels> pixels{}; ///< in place of the image, when the deck was made so

    [[nodiscard]] QImage picture() const { return pixels ? pixels->image() : image; }
    [[nodiscard]] bool isNull() const { return image.isNull() && !pixels; }
};

/// Plays one video or image into frames. Prepared while another deck plays; takes over when told. Its signals arrive on
/// the main thread; frame() may be called on the render thread.
class Deck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens the cue and decodes its first frame, that at the offset of its slot, at this size; then `ready` or
    /// `failed` (Corrupt when the file is not the one of the cue's stamp). Calling it again drops what was prepared.
    virtual void prepare(const Cue &cue, QSize size) = 0;
    /// Lets time run; only after `ready`. `late` is how long ago the first frame was due: what is over is skipped;
    /// negative: the first frame stands that much longer.
    virtual void start(base::Milliseconds late) = 0;
    /// How loud the sound is to be, 0–1 of what the cue's gain makes of it; it moves there within `over`, 10 ms at
    /// least. Before start(): rises to it from silence. What was prepared begins with 1. Decks without sound ignore it.
    virtual void setVolume([[maybe_unused]] double volume, [[maybe_unused]] base::Milliseconds over) {}
    /// Gives everything back, a sound within some 10 ms; frame() is empty afterwards.
    virtual void release() = 0;
    /// The newest frame; the first one from `ready` on.
    [[nodiscard]] virtual Frame frame() const = 0;
    /// Whether its frames are those of a moving picture.
    [[nodiscard]] virtual bool moves() const = 0;
    /// Of what was prepared: frames that were due after start() and that the deck itself gave up as too late, so that
    /// they never became a frame(). Main thread.
    [[nodiscard]] virtual qint64 dropped() const = 0;

Q_SIGNALS:
    void ready();
    /// Another frame() is there; may come from any thread.
    void frameChanged();
    /// The last frame has stood for its time.
    void ended();
    void failed(const ironfence::base::Error &error);
};

} // namespace ironfence::stage
