// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// One of the campaign's drawn shapes in one colour.
class Emblem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Shape shape MEMBER m_shape NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(double pitch MEMBER m_pitch NOTIFY changed)
public:
    enum Shape {
        FenceMark,
        Shield,
        Phone,
        Tick,
        Attention,
        Hook,
        Handset,
        Question,
        Envelope,
        Clipboard,
        Megaphone,
        Fence
    };
    Q_ENUM(Shape)

    explicit Emblem(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPainterPath path() const;

    Shape m_shape = FenceMark;
    QColor m_color{Qt::white};
    double m_pitch = 40; ///< of Fence: pixels between pickets
};

} // namespace ironfence::stage::cards
