// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSGNode>
#include <QSize>
#include <memory>

class QQuickWindow;
class QSGImageNode;

namespace ironfence::stage {

/// One picture after the other on OpenGL, all in one texture: whose driver has no processor of its own for pictures pays
/// for the memory of every new one (docs/decisions/0012). Render thread with its context current, as the scene graph
/// makes, changes and destroys its nodes.
class TextureNode final : public QSGNode
{
public:
    /// Null where it cannot draw: on the software renderer, and on an OpenGL ES that takes no BGRA.
    [[nodiscard]] static std::unique_ptr<TextureNode> create(QQuickWindow &window);
    ~TextureNode() override;
    Q_DISABLE_COPY_MOVE(TextureNode)

    /// Pixel for pixel from the item's corner on. Format_RGB32.
    void show(const QImage &picture);

private:
    explicit TextureNode(QQuickWindow &window);

    QQuickWindow &m_window;
    QSGImageNode *m_image; ///< a child
    unsigned int m_texture = 0;
    QSize m_size;
};

} // namespace ironfence::stage
