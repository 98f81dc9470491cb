// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ironfence::console::desktop::look {

/// A line drawing on a grid of 24 by 24, drawn as large as the item. Qt Quick's own shapes are not clipped by the
/// software renderer, and stay on the glass when their page is hidden.
class Glyph : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged)

public:
    explicit Glyph(QQuickItem *parent = nullptr);

    void setName(const QString &name); ///< "search", "close" …; one that is unknown draws nothing
    void setColor(const QColor &color);
    [[nodiscard]] qreal size() const { return implicitWidth(); } ///< pixels a side
    void setSize(qreal size);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void sizeChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace ironfence::console::desktop::look
