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

std::optional<GlassPrint> OutputReader::read(const QRect &area)
{
    auto *output = outputOf(m_canvas.footprint());
    if (output == nullptr || area.isEmpty())
        return std::nullopt;
    GlassPrint print;
    for (int row = 0; row < GlassPrint::rows; ++row) {
        const int y = area.y() + GlassPrint::lineOf(row, area.height());
        const auto image = piece(*output, {area.x(), y, area.width(), 1});
        if (image.isNull())
            return std::nullopt;
        print.setRow(row, image);
    }
    return print;
}

QImage OutputReader::picture() const
{
    auto *output = outputOf(m_canvas.footprint());
    return output == nullptr ? QImage() : piece(*output, {{0, 0}, m_canvas.size});
}

/// An area of the canvas, put together from where its parts lie; null: the display server does not give it.
QImage OutputReader::piece(QScreen &output, const QRect &area) const
{
    QImage image(area.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    for (int row = 0; row < m_canvas.rows; ++row) {
        const auto part = area.intersected({{row * m_canvas.rowSize().width(), 0}, m_canvas.rowSize()});
        if (part.isEmpty())
            continue;
        const auto place = m_canvas.outputOf(part).translated(-output.geometry().topLeft());
        const auto given = output.grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage();
        if (given.size() != place.size())
            return {};
        painter.drawImage(part.topLeft() - area.topLeft(), given.transformed(QTransform().rotate(-m_canvas.rotation)));
    }
    return image;
}

} // namespace ironfence::player
