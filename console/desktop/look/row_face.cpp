// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/look/row_face.h"

#include <QPainter>

namespace ironfence::console::desktop::look {

RowFace::RowFace(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(m_ground);
}

QQmlListProperty<Cell> RowFace::cells()
{
    return {this,
            &m_cells,
            [](QQmlListProperty<Cell> *list, Cell *cell) { static_cast<RowFace *>(list->object)->add(cell); },
            [](QQmlListProperty<Cell> *list) { return static_cast<RowFace *>(list->object)->m_cells.size(); },
            [](QQmlListProperty<Cell> *list, qsizetype index) {
                return static_cast<RowFace *>(list->object)->m_cells.at(index);
            },
            nullptr};
}

void RowFace::add(Cell *cell)
{
    m_cells.append(cell);
    connect(cell, &Cell::changed, this, [this] { update(); });
    update();
}

void RowFace::setGround(const QColor &ground)
{
    if (m_ground == ground)
        return;
    m_ground = ground;
    setFillColor(ground);
    update();
    Q_EMIT changed();
}

void RowFace::setLine(const QColor &line)
{
    if (m_line == line)
        return;
    m_line = line;
    update();
    Q_EMIT changed();
}

void RowFace::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, height() - 1, width(), 1), m_line);
    for (const auto *cell : m_cells)
        cell->paint(*painter, height());
}

} // namespace ironfence::console::desktop::look
