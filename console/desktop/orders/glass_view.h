// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace ironfence::console::desktop::orders {

/// So that QML knows what it passes on.
struct GlassImage
{
    Q_GADGET
    QML_FOREIGN(QImage)
    QML_VALUE_TYPE(glassImage)
};

/// A picture of a glass, whole, on black. Small canvases are made larger by whole steps, so that every pixel can be
/// seen. Main thread.
class GlassView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY imageChanged)

public:
    explicit GlassView(QQuickItem *parent = nullptr);

    [[nodiscard]] QImage image() const { return m_image; }
    void setImage(const QImage &image);
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
};

} // namespace ironfence::console::desktop::orders
