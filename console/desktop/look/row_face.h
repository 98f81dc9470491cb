// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/look/cell.h"

#include <QQmlListProperty>
#include <QQuickPaintedItem>

namespace ironfence::console::desktop::look {

/// What a row of a long list shows, drawn once and moved as one picture: a renderer without a GPU draws the texts of a
/// list anew for every frame in which it scrolls, and then a row of eight items costs more than the frame has time.
/// Main thread.
class RowFace : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "cells")
    Q_PROPERTY(QQmlListProperty<ironfence::console::desktop::look::Cell> cells READ cells)
    Q_PROPERTY(QColor ground MEMBER m_ground WRITE setGround NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line WRITE setLine NOTIFY changed)

public:
    explicit RowFace(QQuickItem *parent = nullptr);

    [[nodiscard]] QQmlListProperty<Cell> cells();
    void setGround(const QColor &ground); ///< opaque
    void setLine(const QColor &line);     ///< below the row, one pixel

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void add(Cell *cell);

    QList<Cell *> m_cells;
    QColor m_ground = Qt::white;
    QColor m_line = Qt::lightGray;
};

} // namespace ironfence::console::desktop::look
