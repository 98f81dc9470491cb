// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/qr_code.h"

#include <QPainter>
#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace ironfence::stage::cards {

namespace {

/// Index 1 is dark; null when the text is empty or too long.
QImage modulesOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(utf8.size()), reinterpret_cast<const unsigned char *>(utf8.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};

    QImage modules(code->width, code->width, QImage::Format_Indexed8);
    modules.setColorCount(2);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            modules.setPixel(x, y, code->data[y * code->width + x] & 1);
    }
    return modules;
}

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    connect(this, &QrCode::colorChanged, this, [this] { update(); });
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    Q_EMIT textChanged();
    fit();
}

int QrCode::side() const
{
    return fits() ? m_moduleSize * (m_modules.width() + 2 * quietZone) : 0;
}

void QrCode::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        fit();
}

void QrCode::fit()
{
    int module = m_modules.isNull() ? 0 : int(std::min(width(), height())) / (m_modules.width() + 2 * quietZone);
    if (module < leastModule)
        module = 0;
    m_moduleSize = module;
    update();
    Q_EMIT fitChanged();
}

void QrCode::paint(QPainter *painter)
{
    if (!fits())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(0, 0, side(), side(), m_light);
    for (int y = 0; y < m_modules.height(); ++y) {
        for (int x = 0; x < m_modules.width(); ++x) {
            if (m_modules.pixelIndex(x, y) == 1)
                painter->fillRect((quietZone + x) * m_moduleSize, (quietZone + y) * m_moduleSize, m_moduleSize,
                                  m_moduleSize, m_dark);
        }
    }
}

} // namespace ironfence::stage::cards
