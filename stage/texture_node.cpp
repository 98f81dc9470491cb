// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/texture_node.h"

#include <QImage>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QSGTexture>

namespace ironfence::stage {

namespace {

constexpr int pixelBytes = 4;

bool takesBgra(const QOpenGLContext &context)
{
    return !context.isOpenGLES() || context.hasExtension(QByteArrayLiteral("GL_EXT_texture_format_BGRA8888"));
}

} // namespace

std::unique_ptr<TextureNode> TextureNode::create(QQuickWindow &window)
{
    const auto *context = QOpenGLContext::currentContext();
    const bool isOpenGl = window.rendererInterface()->graphicsApi() == QSGRendererInterface::OpenGL;
    if (!isOpenGl || !context || !takesBgra(*context))
        return nullptr;
    return std::unique_ptr<TextureNode>(new TextureNode(window));
}

TextureNode::TextureNode(QQuickWindow &window) : m_window(window), m_image(window.createImageNode())
{
    m_image->setOwnsTexture(true);
    m_image->setFiltering(QSGTexture::Nearest);
    appendChildNode(m_image);
    QOpenGLContext::currentContext()->functions()->glGenTextures(1, &m_texture);
}

TextureNode::~TextureNode()
{
    delete m_image; // with its view of the texture
    if (auto *context = QOpenGLContext::currentContext())
        context->functions()->glDeleteTextures(1, &m_texture); // without one the texture went with its context
}

void TextureNode::show(const QImage &picture)
{
    auto *context = QOpenGLContext::currentContext();
    auto &gl = *context->functions();
    gl.glBindTexture(GL_TEXTURE_2D, m_texture);
    gl.glPixelStorei(GL_UNPACK_ROW_LENGTH, static_cast<GLint>(picture.bytesPerLine() / pixelBytes));
    if (picture.size() == m_size) {
        gl.glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, picture.width(), picture.height(), GL_BGRA, GL_UNSIGNED_BYTE,
                           picture.constBits());
        m_image->markDirty(DirtyMaterial);
    } else {
        const GLint format = context->isOpenGLES() ? GL_BGRA : GL_RGBA;
        gl.glTexImage2D(GL_TEXTURE_2D, 0, format, picture.width(), picture.height(), 0, GL_BGRA, GL_UNSIGNED_BYTE,
                        picture.constBits());
        gl.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST); // else it waits for smaller ones
        m_size = picture.size();
        m_image->setTexture(QNativeInterface::QSGOpenGLTexture::fromNative(m_texture, &m_window, m_size,
                                                                           QQuickWindow::TextureIsOpaque));
        m_image->setRect(QRectF({}, m_size));
    }
    gl.glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    gl.glBindTexture(GL_TEXTURE_2D, 0);
}

} // namespace ironfence::stage
