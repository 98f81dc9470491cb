// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// A QR code (ISO/IEC 18004, error correction M), dark on a light ground with its quiet zone of four modules, as large
/// as the item lets it be in whole pixels per module, in the item's top left corner. Below three pixels a module
/// telephones fail to read it from where people stand: then `fits` is false and nothing is drawn.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged REQUIRED)
    Q_PROPERTY(QColor dark MEMBER m_dark NOTIFY colorChanged)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY colorChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY fitChanged)
    Q_PROPERTY(int moduleSize READ moduleSize NOTIFY fitChanged)
    Q_PROPERTY(int side READ side NOTIFY fitChanged)
public:
    static constexpr int leastModule = 3; ///< pixels
    static constexpr int quietZone = 4;   ///< modules, of the standard

    explicit QrCode(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool fits() const { return m_moduleSize > 0; }
    [[nodiscard]] int moduleSize() const { return m_moduleSize; } ///< pixels; 0: does not fit
    /// Pixels from edge to edge, quiet zone and all; 0: does not fit.
    [[nodiscard]] int side() const;

Q_SIGNALS:
    void textChanged();
    void colorChanged();
    void fitChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void fit();

    QString m_text;
    QImage m_modules; ///< one pixel a module, without the quiet zone; null: no text, or too long for a code
    QColor m_dark{Qt::black};
    QColor m_light{Qt::white};
    int m_moduleSize = 0;
};

} // namespace ironfence::stage::cards
