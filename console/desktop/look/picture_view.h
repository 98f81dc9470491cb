// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace ironfence::console::desktop::look {

/// So that QML knows what it passes on.
struct Picture
{
    Q_GADGET
    QML_FOREIGN(QImage)
    QML_VALUE_TYPE(picture)
};

/// A picture that was decoded, whole, on black. Main thread.
class PictureView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY imageChanged)
    Q_PROPERTY(bool isExact MEMBER m_isExact NOTIFY imageChanged)

public:
    explicit PictureView(QQuickItem *parent = nullptr);

    [[nodiscard]] QImage image() const { return m_image; }
    void setImage(const QImage &image);
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
    /// Small pictures are made larger by whole steps, so that every pixel can be seen: of a glass. Else smoothly.
    bool m_isExact = true;
};

} // namespace ironfence::console::desktop::look
