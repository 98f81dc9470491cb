// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/typesetting.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainterPath>

namespace ironfence::stage::cards {

namespace {

const QString outlineFamily = QStringLiteral("Noto Sans CJK SC");
const QString bitmapFamily = QStringLiteral("Unifont");

/// Full-width marks whose right half is blank.
bool isClosing(QChar mark)
{
    static const QString marks = QStringLiteral("，。、；：！？）】》」』〉”’");
    return marks.contains(mark);
}

/// Full-width marks whose left half is blank.
bool isOpening(QChar mark)
{
    static const QString marks = QStringLiteral("（【《「『〈“‘");
    return marks.contains(mark);
}

/// Marks in the middle of their box in this typeface keep it.
bool isCentred(QChar mark)
{
    static const QString marks = QStringLiteral("！？；：");
    return marks.contains(mark);
}

} // namespace

double blankBefore(QChar mark)
{
    return isOpening(mark) ? 0.5 : 0;
}

double blankBehind(QChar mark)
{
    return isClosing(mark) && !isCentred(mark) ? 0.5 : 0;
}

QFont faceOf(int pixelSize, bool bold)
{
    if (pixelSize < outlineFloor) {
        QFont font(bitmapFamily);
        font.setPixelSize(bitmapSize);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoAntialias); // its outlines are the pixels
        return font;
    }
    QFont font(outlineFamily);
    font.setPixelSize(pixelSize);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Small type on an LED strip gains from stems on whole rows; large type keeps the designer's outlines.
    font.setHintingPreference(pixelSize < 40 ? QFont::PreferVerticalHinting : QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

QStringList missingFonts()
{
    QStringList missing;
    for (const int size : {bitmapSize, outlineFloor}) {
        const QFont font = faceOf(size, false);
        if (QFontInfo(font).family() != font.family())
            missing.append(font.family());
    }
    return missing;
}

SetLine::SetLine(const QString &text, const QFont &font) : m_font(font)
{
    if (font.pixelSize() < outlineFloor)
        setBitmap(text);
    else
        setOutlines(text);
}

void SetLine::setOutlines(const QString &text)
{
    const QFontMetricsF metrics(m_font);
    const qreal half = m_font.pixelSize() / 2.0;

    qreal x = !text.isEmpty() && isOpening(text.front()) ? -half : 0;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool last = i == text.size();
        const bool squeezed =
            !last && ((isClosing(text.at(i - 1)) && (isClosing(text.at(i)) || isOpening(text.at(i))) &&
                       !isCentred(text.at(i - 1))) ||
                      (isOpening(text.at(i - 1)) && isOpening(text.at(i))));
        if (!last && !squeezed)
            continue;
        const QString run = text.mid(start, i - start);
        m_runs.append({run, x});
        x += metrics.horizontalAdvance(run) - (squeezed ? half : 0);
        start = i;
    }
    m_width = x - (text.isEmpty() ? 0 : blankBehind(text.back()) * m_font.pixelSize());
}

/// Its marks stand in the middle of their boxes, so they are moved to the left half of them one by one.
void SetLine::setBitmap(const QString &text)
{
    static const QString marks = QStringLiteral("，。、；：！");
    const QFontMetrics metrics(m_font);
    qreal x = 0;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start) {
            m_runs.append({text.mid(start, end - start), x});
            x += metrics.horizontalAdvance(m_runs.constLast().text);
        }
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!marks.contains(text.at(i)))
            continue;
        flush(i);
        const QString mark(text.at(i));
        m_runs.append({mark, x - metrics.tightBoundingRect(mark).left()});
        x += bitmapSize / 2.0;
        start = i + 1;
    }
    flush(text.size());
    m_width = x;
}

void SetLine::draw(QPainter &painter, qreal left, qreal baseline) const
{
    painter.setFont(m_font);
    for (const Run &run : m_runs)
        painter.drawText(QPointF(left + run.x, baseline), run.text);
}

QRectF SetLine::ink(qreal left, qreal baseline) const
{
    QRectF ink;
    for (const Run &run : m_runs) {
        QPainterPath outline; // font metrics would round outwards
        outline.addText(QPointF(left + run.x, baseline), m_font, run.text);
        ink |= outline.boundingRect();
    }
    return ink;
}

} // namespace ironfence::stage::cards
