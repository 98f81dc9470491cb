// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/renderer.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>

namespace ironfence::player {

Q_LOGGING_CATEGORY(rendererLog, "ironfence.player.kiosk")

namespace {

/// The name of the machine's OpenGL renderer; empty when there is no OpenGL.
QByteArray openGlRenderer()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !context.makeCurrent(&surface))
        return {};
    const auto *name = context.functions()->glGetString(GL_RENDERER);
    return QByteArray(reinterpret_cast<const char *>(name)); // NOLINT: GLubyte is a char by another name
}

bool isEmulated(const QByteArray &name)
{
    return name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast") ||
           name.contains("Software Rasterizer");
}

} // namespace

base::Result<Renderer> rendererOf(const QString &name)
{
    if (name == QLatin1String("auto"))
        return Renderer::Auto;
    if (name == QLatin1String("opengl"))
        return Renderer::OpenGl;
    if (name == QLatin1String("software"))
        return Renderer::Software;
    return base::failure(base::ErrorCode::Invalid, QStringLiteral("the renderer is one of auto, opengl and software"));
}

void disableScaling()
{
    for (const char *name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(name);
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
}

void skipTrialContext()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/dri")))
        qputenv("QT_OPENGL_NO_SANITY_CHECK", "1");
}

void selectRenderer(Renderer renderer)
{
    if (renderer == Renderer::Auto) {
        const QByteArray name = openGlRenderer();
        renderer = name.isEmpty() || isEmulated(name) ? Renderer::Software : Renderer::OpenGl;
        qCInfo(rendererLog) << "OpenGL renderer:" << (name.isEmpty() ? "none" : name.constData());
    }
    QQuickWindow::setGraphicsApi(renderer == Renderer::OpenGl ? QSGRendererInterface::OpenGL
                                                              : QSGRendererInterface::Software);
}

bool drawsInMemory()
{
    // graphicsApi() knows only those that draw with a graphics processor.
    return QQuickWindow::sceneGraphBackend() == QStringLiteral("software");
}

} // namespace ironfence::player
