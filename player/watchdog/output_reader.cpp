// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/output_reader.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QScreen>

namespace ironfence::player {

using stage::GlassPrint;

namespace {

QScreen *outputOf(const QRect &place)
{
    const auto outputs = QGuiApplication::screens();
    for (auto *output : outputs) {
        if (output->geometry().contains(place))
            return output;
    }
    return nullptr;
}

} // namespace

bool OutputReader::hasOutput() const
{
    return outputOf(m_canvas.footprint()) != nullptr;
}

std::optional<GlassPrint> OutputReader::read()
{
    auto *output = outputOf(m_canvas.footprint());
    if (output == nullptr)
        return std::nullopt;
    GlassPrint print;
    for (int row = 0; row < GlassPrint::rows; ++row) {
        const auto image = line(*output, GlassPrint::lineOf(row, m_canvas.size.height()));
        if (image.isNull())
            return std::nullopt;
        print.setRow(row, image);
    }
    return print;
}

/// A line of the picture, put together from where its pieces lie; null: the display server does not give it.
QImage OutputReader::line(QScreen &output, int y) const
{
    const int width = m_canvas.rowSize().width();
    QImage line(m_canvas.size.width(), 1, QImage::Format_RGB32);
    QPainter painter(&line);
    for (int row = 0; row < m_canvas.rows; ++row) {
        const auto place = m_canvas.outputOf({row * width, y, width, 1}).translated(-output.geometry().topLeft());
        const auto piece = output.grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage();
        if (piece.size() != place.size())
            return {};
        painter.drawImage(row * width, 0, piece.transformed(QTransform().rotate(-m_canvas.rotation)));
    }
    return line;
}

} // namespace ironfence::player
