// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/preview/miniature.h"

#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <cmath>

namespace ironfence::console::desktop::preview {

namespace {

/// `scale`: pixels of the screen for one of the parent's.
void sharpenIn(const QQuickItem &parent, qreal scale)
{
    const auto children = parent.childItems();
    for (auto *item : children) {
        if (!item->isVisible())
            continue;
        const auto seen = scale * item->scale();
        if (auto *painted = qobject_cast<QQuickPaintedItem *>(item)) {
            // A whole scale shows the pixels of the canvas as they are.
            const bool isWhole = seen == std::floor(seen);
            const auto pixels = painted->size() * seen;
            const QSize sharp(static_cast<int>(std::ceil(pixels.width())),
                              static_cast<int>(std::ceil(pixels.height())));
            painted->setTextureSize(isWhole ? QSize() : sharp);
            painted->setSmooth(!isWhole);
        }
        sharpenIn(*item, seen);
    }
}

} // namespace

void Miniature::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_frames);
        // A card makes its parts, moves and pages them as it likes: they are looked through before each frame.
        if (data.window)
            m_frames = connect(data.window, &QQuickWindow::afterAnimating, this, &Miniature::sharpen);
    }
    QQuickItem::itemChange(change, data);
}

void Miniature::sharpen() const
{
    if (isVisible())
        sharpenIn(*this, scale() * window()->effectiveDevicePixelRatio());
}

} // namespace ironfence::console::desktop::preview
