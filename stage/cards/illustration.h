// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/illustrations/illustrations.h"

#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// A scene's drawing at a time; painted anew only while it moves. Main thread.
class Illustration : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed REQUIRED)
    Q_PROPERTY(double time READ time WRITE setTime NOTIFY changed)
    Q_PROPERTY(double length READ length CONSTANT)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY changed)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
public:
    explicit Illustration(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    /// On the wire: "call". Nothing is drawn of what is unknown.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    /// Seconds since it was first seen.
    [[nodiscard]] double time() const { return m_time; }
    void setTime(double seconds);
    /// Seconds from which on it stands still.
    [[nodiscard]] double length() const { return illustrations::length(); }

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    double m_time = 0;
    QColor m_light{Qt::white};
    QColor m_soft{Qt::gray};
    QColor m_accent{Qt::yellow};
    QColor m_ground{Qt::black};
};

} // namespace ironfence::stage::cards
