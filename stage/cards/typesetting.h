// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/running_text.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace ironfence::stage::cards {

/// The floor of an outline font on a screen: 警 and 骗 stay clean from here on (measured on 1-bit renderings of GB2312
/// level 1).
constexpr int outlineFloor = playlists::smallestOutline;
/// The one size of the bitmap font, for strips too low for an outline font; below 14 px different characters become the
/// same picture, whatever the font.
constexpr int bitmapSize = playlists::smallestBitmap;

/// The outline typeface in one of its two weights at a size in pixels; below its floor the bitmap font, which has one
/// weight and one size.
[[nodiscard]] QFont faceOf(int pixelSize, bool bold);
/// Which of the two families are not installed; then something else is shown in their place.
[[nodiscard]] QStringList missingFonts();

/// Blank half of a mark, in em, that does not count before the first or behind the last character of a line.
[[nodiscard]] double blankBefore(QChar mark);
[[nodiscard]] double blankBehind(QChar mark);

/// A line of Chinese text with the blank halves of its punctuation set right: an opening mark at the start and a
/// closing mark at the end do not count for its width, and two marks in a row share one blank half. In the bitmap font,
/// where every pixel counts, the common marks take half a box and stand close to what they end.
class SetLine
{
public:
    SetLine(const QString &text, const QFont &font);

    /// Pixels from the first to the last em box, blank halves at both ends left out.
    [[nodiscard]] qreal width() const { return m_width; }
    /// Draws with the em box of the line at this left edge and this baseline.
    void draw(QPainter &painter, qreal left, qreal baseline) const;
    /// What draw() covers with ink.
    [[nodiscard]] QRectF ink(qreal left, qreal baseline) const;

private:
    void setOutlines(const QString &text);
    void setBitmap(const QString &text);

    struct Run
    {
        QString text;
        qreal x = 0;
    };

    QFont m_font;
    QList<Run> m_runs;
    qreal m_width = 0;
};

} // namespace ironfence::stage::cards
