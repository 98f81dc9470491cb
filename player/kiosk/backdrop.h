// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRasterWindow>
#include <QTimer>
#include <memory>
#include <vector>

namespace ironfence::player {

/// What of the outputs is not the canvas: black, below every other window, whatever the desktop would show there. An
/// LED sender takes a region of the frame, and the pixels beside it must not glow on a neighbouring module. Outputs
/// that come later get theirs. Main thread.
class Backdrop : public QObject
{
    Q_OBJECT
public:
    /// Nothing is covered where the canvas takes the whole output anyway.
    explicit Backdrop(const QRect &canvas);
    ~Backdrop() override;

    void setCanvas(const QRect &canvas);

private:
    class Sheet;
    void cover();

    QRect m_canvas;
    QTimer m_settle; ///< a change of outputs comes as a handful of events
    QList<QRect> m_places;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
};

} // namespace ironfence::player
