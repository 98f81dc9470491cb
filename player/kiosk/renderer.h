// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace ironfence::player {

/// What draws the scene.
enum class Renderer {
    Auto,     ///< OpenGL where a graphics processor does it, else software
    OpenGl,   ///< OpenGL, also when it is emulated
    Software, ///< Qt Quick's own raster renderer: cheaper than emulated OpenGL
};

/// "auto", "opengl" or "software". Errors: Invalid.
[[nodiscard]] base::Result<Renderer> rendererOf(const QString &name);

/// Before QGuiApplication is made: one canvas pixel is one output pixel, whatever the desktop's scale settings say.
void disableScaling();

/// Before QGuiApplication is made. Qt makes a context only to find out whether the driver is one of a list that cannot
/// draw on a thread of their own (nouveau was one). On a machine without a graphics device none of them can be, and the
/// context, which is emulated, takes some 30 ms before the first picture: there Qt does without.
void skipTrialContext();

/// After QGuiApplication was made, before the first window.
void selectRenderer(Renderer renderer);

/// Whether what was selected draws with the processor into the memory of the window.
[[nodiscard]] bool drawsInMemory();

} // namespace ironfence::player
