// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/gallery/contact_sheet.h"

#include "stage/cards/card_printer.h"
#include "stage/cards/typesetting.h"
#include "stage/gallery/palette.h"

#include <QPainter>
#include <array>

namespace ironfence::stage::gallery {

namespace {

constexpr int gap = 12;
constexpr int margin = 28;
constexpr int columns = 2;
constexpr QRgb ground = qRgb(0x2b, 0x2f, 0x36);
constexpr QRgb ink = qRgb(0xe8, 0xea, 0xee);

/// Where a canvas stands in a tile.
struct Frame
{
    QSize canvas;
    QRect place; ///< pixels, in the tile
};

constexpr int label = 34; // pixels above the pictures
const std::array<Frame, 4> frames{{
    {{1920, 1080}, {0, label, 384, 216}},
    {{800, 600}, {384 + gap, label, 288, 216}},
    {{1080, 1920}, {384 + 288 + 2 * gap, label, 164, 292}},
    {{384, 64}, {0, label + 216 + gap, 384, 64}},
}};
const QSize tile(384 + 288 + 164 + 2 * gap, label + 292 + 2 * gap);

} // namespace

base::Result<QImage> contactSheet(cards::CardPrinter &printer, const QList<Exhibit> &exhibits)
{
    const int rows = (int(exhibits.size()) + columns - 1) / columns;
    QImage sheet(2 * margin + columns * tile.width() + (columns - 1) * margin, 2 * margin + rows * tile.height(),
                 QImage::Format_RGB32);
    sheet.fill(ground);
    QPainter painter(&sheet);
    painter.setPen(QColor(ink));
    painter.setFont(cards::faceOf(20, false));

    for (qsizetype i = 0; i < exhibits.size(); ++i) {
        const QPoint corner(margin + int(i % columns) * (tile.width() + margin),
                            margin + int(i / columns) * tile.height());
        painter.drawText(corner + QPoint(0, label - 12), exhibits.at(i).name);
        for (const Frame &frame : frames) {
            const auto picture = exhibits.at(i).print(printer, frame.canvas);
            if (!picture)
                return base::failure(picture.error());
            painter.drawImage(frame.place.translated(corner).topLeft(),
                              picture->scaled(frame.place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
    }
    painter.end();
    return paletted(sheet);
}

} // namespace ironfence::stage::gallery
