// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/kiosk_window.h"

namespace ironfence::player {

namespace {

constexpr QColor night(0x0b, 0x1f, 0x44); // the ground of the cards: what is behind the very first frame

} // namespace

KioskWindow::KioskWindow(const QString &name, const playlists::Canvas &canvas)
{
    setTitle(QStringLiteral("Ironfence ") + name);
    setFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    setGeometry(QRect(canvas.position, canvas.size));
    setMinimumSize(canvas.size); // a window manager must not choose another size
    setMaximumSize(canvas.size);
    setCursor(Qt::BlankCursor);
    setColor(night);
    // The scene graph stays for the process's life: making it anew would show.
    setPersistentGraphics(true);
    setPersistentSceneGraph(true);
}

} // namespace ironfence::player
