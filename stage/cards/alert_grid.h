// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/alert_layout.h"

#include <QObject>
#include <QRectF>
#include <qqmlregistration.h>

namespace ironfence::stage::cards {

/// AlertLayout for QML: the layout of one alert on a canvas of this size. Main thread.
class AlertGrid : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int level MEMBER m_level NOTIFY changed)
    Q_PROPERTY(bool allClear MEMBER m_allClear NOTIFY changed)
    Q_PROPERTY(double width MEMBER m_width NOTIFY changed)
    Q_PROPERTY(double height MEMBER m_height NOTIFY changed)
    Q_PROPERTY(Shape shape READ shape NOTIFY changed)
    Q_PROPERTY(QRectF alert READ alert NOTIFY changed)
    Q_PROPERTY(QRectF picture READ picture NOTIFY changed)
public:
    using QObject::QObject;

    enum class Shape { Whole, Quarter, Third, Line }; ///< as in AlertLayout
    Q_ENUM(Shape)

    [[nodiscard]] Shape shape() const { return static_cast<Shape>(layout().shape); }
    [[nodiscard]] QRectF alert() const { return layout().alert; }
    [[nodiscard]] QRectF picture() const { return layout().picture; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] AlertLayout layout() const
    {
        const QSizeF size(m_width, m_height);
        return size.isEmpty() ? AlertLayout{} : AlertLayout::of(m_level, m_allClear, size.toSize());
    }

    int m_level = 1;
    bool m_allClear = false;
    double m_width = 0;
    double m_height = 0;
};

} // namespace ironfence::stage::cards
