// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QPainter;

namespace ironfence::console::desktop::look {

/// One text or mark of a RowFace: where it stands and how it looks. Main thread.
class Cell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal x MEMBER m_x NOTIFY changed)
    Q_PROPERTY(qreal y MEMBER m_y NOTIFY changed) ///< of its middle, pixels below the middle of the row
    Q_PROPERTY(qreal width MEMBER m_width NOTIFY changed)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QString shape MEMBER m_shape NOTIFY changed) ///< instead of a text: a mark as StateShape has it
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed)
    Q_PROPERTY(int size MEMBER m_size NOTIFY changed) ///< of the text or the mark, pixels
    Q_PROPERTY(bool isStrong MEMBER m_isStrong NOTIFY changed)
    Q_PROPERTY(bool elidesLeft MEMBER m_elidesLeft NOTIFY changed) ///< what is too long loses its beginning
    Q_PROPERTY(bool isShown MEMBER m_isShown NOTIFY changed)

public:
    using QObject::QObject;

    /// Draws it into a row of that height.
    void paint(QPainter &painter, qreal height) const;

Q_SIGNALS:
    void changed();

private:
    void paintText(QPainter &painter, qreal middle) const;
    void paintShape(QPainter &painter, qreal middle) const;

    qreal m_x = 0;
    qreal m_y = 0;
    qreal m_width = 0;
    QString m_text;
    QString m_shape;
    QColor m_color = Qt::black;
    QString m_family;
    int m_size = 14; // NOLINT(readability-magic-numbers): the theme gives another
    bool m_isStrong = false;
    bool m_elidesLeft = false;
    bool m_isShown = true;
};

} // namespace ironfence::console::desktop::look
