// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/output_reader.h"

#include <QGuiApplication>
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
    return outputOf(m_place) != nullptr;
}

std::optional<GlassPrint> OutputReader::read()
{
    auto *output = outputOf(m_place);
    if (output == nullptr)
        return std::nullopt;
    const auto corner = m_place.topLeft() - output->geometry().topLeft();
    GlassPrint print;
    for (int row = 0; row < GlassPrint::rows; ++row) {
        const auto line = output->grabWindow(0, corner.x(), corner.y() + GlassPrint::lineOf(row, m_place.height()),
                                             m_place.width(), 1);
        const auto image = line.toImage();
        if (image.width() != m_place.width())
            return std::nullopt;
        print.setRow(row, image);
    }
    return print;
}

} // namespace ironfence::player
