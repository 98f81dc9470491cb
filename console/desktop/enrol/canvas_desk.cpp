// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/enrol/canvas_desk.h"

namespace ironfence::console::desktop::enrol {

namespace {

constexpr int quarter = 90; // degrees

/// -1: no number.
int numberOf(const QString &text, int ofNothing)
{
    const auto trimmed = text.trimmed();
    bool isNumber = false;
    const int number = trimmed.toInt(&isNumber);
    return trimmed.isEmpty() ? ofNothing : isNumber ? number : -1;
}

} // namespace

CanvasDesk::CanvasDesk(QObject *parent) : QObject(parent)
{
    clear();
}

QStringList CanvasDesk::usual()
{
    QStringList words;
    for (const auto &[width, height] : sizes)
        words.append(QStringLiteral("%1×%2").arg(width).arg(height));
    return words;
}

int CanvasDesk::current() const
{
    const auto size = value().size;
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (size == QSize(sizes.at(i).first, sizes.at(i).second))
            return static_cast<int>(i);
    }
    return -1;
}

playlists::Canvas CanvasDesk::value() const
{
    playlists::Canvas canvas;
    canvas.size = {numberOf(m_width, -1), numberOf(m_height, -1)};
    canvas.position = {numberOf(m_x, 0), numberOf(m_y, 0)};
    canvas.rows = numberOf(m_rows, 1);
    canvas.rotation = m_turns * quarter;
    return canvas;
}

CanvasDesk::Fault CanvasDesk::fault() const
{
    const auto all = value();
    playlists::Canvas canvas;
    canvas.size = all.size;
    if (canvas.fault() != nullptr)
        return Fault::Size;
    canvas.position = all.position;
    if (canvas.fault() != nullptr)
        return Fault::Position;
    return all.fault() != nullptr ? Fault::Fold : Fault::None;
}

QRectF CanvasDesk::footprint() const
{
    return fault() == Fault::None ? QRectF(value().footprint()) : QRectF();
}

bool CanvasDesk::isUsual() const
{
    return fault() == Fault::None && value() == playlists::Canvas();
}

void CanvasDesk::take(int number)
{
    if (number < 0 || number >= static_cast<int>(sizes.size()))
        return;
    const auto &[width, height] = sizes.at(static_cast<size_t>(number));
    m_width = QString::number(width);
    m_height = QString::number(height);
    Q_EMIT changed();
}

void CanvasDesk::clear()
{
    const playlists::Canvas usual;
    m_width = QString::number(usual.size.width());
    m_height = QString::number(usual.size.height());
    m_x = QStringLiteral("0");
    m_y = m_x;
    m_rows = QStringLiteral("1");
    m_turns = 0;
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::enrol
