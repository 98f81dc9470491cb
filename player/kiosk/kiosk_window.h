// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/screen.h"

#include <QQuickWindow>
#include <QTimer>

class QScreen;

namespace ironfence::player {

/// The one window of a screen: exactly the footprint of the canvas, without a frame or a pointer, above everything else. It stays for
/// the process's life, unless renew() is asked for, whatever happens to the outputs: one that is switched off and on,
/// or set to another resolution, finds it where it was. Main thread.
class KioskWindow : public QQuickWindow
{
    Q_OBJECT
public:
    /// `name` stands in the title, "Ironfence <name>", by which tools find the window.
    KioskWindow(const QString &name, const playlists::Canvas &canvas);

    /// Of the canvas among the outputs, in pixels; it may stand elsewhere for a moment.
    [[nodiscard]] const QRect &place() const { return m_place; }
    /// From now on the canvas is there; the scene takes the new size with its next frame.
    void moveTo(const QRect &place);
    /// Gives the window back to the display server and asks for another one, with the same scene in it; for when it
    /// shows nothing any more. For some ten milliseconds the glass is that of the display server.
    void renew();

Q_SIGNALS:
    /// The outputs changed, the window stands in its place again. `covered`: one of them shows the whole canvas.
    void outputsChanged(bool covered);

private:
    void watch(QScreen *output);
    void restore();

    QRect m_place;
    QTimer m_settle; ///< a change of outputs comes as a handful of events
};

} // namespace ironfence::player
