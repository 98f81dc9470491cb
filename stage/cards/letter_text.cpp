// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/letter_text.h"

#include "stage/cards/typesetting.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ironfence::stage::cards {

namespace {

/// A line that lacks more than this to the measure, in em for each of its gaps, is not spread: it would fall apart.
constexpr double widestGap = 0.25;

} // namespace

LetterText::LetterText(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setSmooth(false); // pixel by pixel
    connect(this, &LetterText::requestChanged, this, &LetterText::fit);
    connect(this, &LetterText::pageChanged, this, [this] { update(); });
    connect(this, &LetterText::colorChanged, this, [this] { update(); });
}

void LetterText::setParagraphs(const QList<QString> &paragraphs)
{
    if (paragraphs == m_paragraphs)
        return;
    m_paragraphs = paragraphs;
    m_setting = LetterSetting(paragraphs);
    Q_EMIT requestChanged();
}

void LetterText::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    fit();
}

void LetterText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    setContentsSize({int(std::ceil(now.width())), int(std::ceil(now.height()))});
    fit();
}

void LetterText::fit()
{
    if (!isComponentComplete())
        return;
    m_pages = {};
    if (!size().isEmpty()) {
        const auto part = [this](int pixels) { return int(std::lround(pixels / m_growth)); };
        m_pages = m_setting.fit(size(), part(m_least), part(m_most));
        if (m_growth > 1 && m_pages.pixelSize > 0)
            m_pages = m_setting.fit(size(), int(std::ceil(m_pages.pixelSize * m_growth)), m_most);
    }
    update();
    Q_EMIT fitChanged();
    Q_EMIT pageChanged();
}

QList<LetterLine> LetterText::lines() const
{
    return m_pages.pages.isEmpty() ? QList<LetterLine>() : m_pages.pages.at(m_page % m_pages.pages.size());
}

QString LetterText::pageText() const
{
    QString text;
    for (const auto &line : lines())
        text += line.text();
    return text;
}

/// Calls visit(unit, left, baseline) in pixels.
template <typename Visit>
void LetterText::forEachUnit(Visit visit) const
{
    const double em = m_pages.pixelSize;
    double baseline = std::round(em * 0.88);
    for (const auto &line : lines()) {
        const double room = width() / em - line.indent;
        const double spare = (room - line.width()) / std::max<double>(1, double(line.units.size() - 1));
        const double gap = line.closes || spare > widestGap ? 0 : spare;
        double left = line.indent - line.units.first().before;
        for (const auto &unit : line.units) {
            visit(unit, (left + unit.before) * em, baseline);
            left += unit.width + gap;
        }
        baseline += LetterSetting::pitch(m_pages.pixelSize);
    }
}

void LetterText::paint(QPainter *painter)
{
    if (!fits())
        return;
    const QFont font = faceOf(m_pages.pixelSize, false);
    painter->setPen(m_color);
    forEachUnit([&](const TextUnit &unit, double left, double baseline) {
        SetLine(unit.text, font).draw(*painter, left, baseline);
    });

    // Ruled to its foot, as letter paper is.
    const int pitch = LetterSetting::pitch(m_pages.pixelSize);
    const int thick = std::max(1, m_pages.pixelSize / 28);
    const int first = int(std::round(m_pages.pixelSize * 1.24));
    for (int y = first; y + thick <= height(); y += pitch)
        painter->fillRect(QRectF(0, y, width(), thick), m_rule);
}

QRectF LetterText::inkRect() const
{
    QRectF ink;
    const QFont font = faceOf(std::max(1, m_pages.pixelSize), false);
    forEachUnit([&](const TextUnit &unit, double left, double baseline) {
        ink |= SetLine(unit.text, font).ink(left, baseline);
    });
    return ink;
}

} // namespace ironfence::stage::cards
