// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/pixels.h"

#include <QSGRenderNode>
#include <functional>
#include <memory>

class QQuickWindow;

namespace ironfence::stage {

/// Draws Pixels on the software renderer: right into the memory of the window where they stand there whole, upright and
/// with nothing above them that the renderer means to keep; otherwise by way of a picture, as every other node. The
/// thread of the software renderer, which is the main thread.
class PixelsNode final : public QSGRenderNode
{
public:
    /// What was drawn, before anything is drawn above it; called once for each Pixels.
    using Drawn = std::function<void(const QImage &picture)>;

    PixelsNode(QQuickWindow &window, Drawn drawn) : m_window(window), m_drawn(std::move(drawn)) {}

    void show(std::shared_ptr<const Pixels> pixels);

    [[nodiscard]] RenderingFlags flags() const override { return BoundedRectRendering | OpaqueRendering; }
    [[nodiscard]] QRectF rect() const override;
    void render(const RenderState *state) override;

private:
    [[nodiscard]] bool drawOnto(const QPaintDevice *device, const QRegion &wanted);
    void tell(const QImage &picture);

    QQuickWindow &m_window;
    Drawn m_drawn;
    std::shared_ptr<const Pixels> m_pixels;
    QImage m_picture; ///< of the pixels, once it was needed
    bool m_isTold = false;
};

} // namespace ironfence::stage
