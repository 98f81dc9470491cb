// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/screen.h"

#include <QQuickWindow>

namespace ironfence::player {

/// The one window of a screen: exactly the canvas, without a frame or a pointer, above everything else.
class KioskWindow : public QQuickWindow
{
    Q_OBJECT
public:
    /// `name` stands in the title, "Ironfence <name>", by which tools find the window.
    KioskWindow(const QString &name, const playlists::Canvas &canvas);
};

} // namespace ironfence::player
