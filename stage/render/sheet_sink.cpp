// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/sheet_sink.h"

#include "stage/gallery/palette.h"

#include <QFile>
#include <QPainter>

namespace ironfence::stage::render {

namespace {

constexpr int longest = 384; // pixels of a picture's longer side
constexpr int widest = 1680; // of the sheet
constexpr int gap = 12;
constexpr QRgb ground = qRgb(0x2b, 0x2f, 0x36);

} // namespace

base::Result<void> SheetSink::take(const QImage &picture)
{
    // The last frame before each 1.5 s is full: a scene's first one would show its entrance alone.
    const auto next = (m_pictures.size() + 1) * everyMs * m_rate / 1000;
    if (++m_taken < next)
        return {};
    const bool fits = std::max(picture.width(), picture.height()) <= longest;
    m_pictures.append(fits ? picture.copy()
                           : picture.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return {};
}

QImage SheetSink::sheet() const
{
    const QSize tile = m_pictures.constFirst().size();
    const int columns =
        std::max(1, std::min((widest - gap) / (tile.width() + gap), static_cast<int>(m_pictures.size())));
    const int rows = (static_cast<int>(m_pictures.size()) + columns - 1) / columns;
    QImage sheet(gap + columns * (tile.width() + gap), gap + rows * (tile.height() + gap), QImage::Format_RGB32);
    sheet.fill(ground);
    QPainter painter(&sheet);
    for (int i = 0; i < m_pictures.size(); ++i)
        painter.drawImage(gap + i % columns * (tile.width() + gap), gap + i / columns * (tile.height() + gap),
                          m_pictures.at(i));
    return sheet;
}

base::Result<void> SheetSink::finish()
{
    if (m_pictures.isEmpty())
        return base::failure(base::ErrorCode::Invalid,
                             QStringLiteral("is shorter than the %1 ms between two of its pictures").arg(everyMs));
    QFile file(m_file);
    // Quality 0 is the smallest file.
    if (!file.open(QIODevice::WriteOnly) || !gallery::paletted(sheet()).save(&file, "PNG", 0) || !file.flush())
        return base::failure(base::ErrorCode::Io, QStringLiteral("cannot write: %1").arg(file.errorString()), m_file);
    return {};
}

} // namespace ironfence::stage::render
