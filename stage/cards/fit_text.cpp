// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/fit_text.h"

#include "stage/cards/typesetting.h"

#include <QPainter>
#include <cmath>

namespace ironfence::stage::cards {

namespace {

/// The em box of Noto Sans CJK ends this far below the baseline (OS/2 typographic descender, in em); that of Unifont
/// two of its sixteen pixels, which is the same when rounded.
constexpr double descent = 0.12;

} // namespace

FitText::FitText(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setSmooth(false); // pixel by pixel: OpenGL would blur what stands between two
}

FitText::~FitText()
{
    if (m_group)
        m_group->claim(this, 0);
}

double FitText::top() const
{
    const double spare = height() - m_fit.height(m_request);
    return m_alignment & Qt::AlignTop ? 0 : m_alignment & Qt::AlignBottom ? spare : spare / 2;
}

QList<double> FitText::paragraphTops() const
{
    QList<double> tops;
    double line = top();
    for (qsizetype i = 0; i < m_fit.lines.size(); ++i) {
        const bool opens = m_fit.opensParagraph.at(i);
        if (i > 0)
            line += m_fit.pixelSize * (m_request.lineSpacing + (opens ? m_request.paragraphSpacing : 0));
        if (opens)
            tops.append(line);
    }
    return tops;
}

template <typename Visit>
void FitText::forEachLine(Visit visit) const
{
    const int size = m_fit.pixelSize;
    double top = this->top();

    for (qsizetype i = 0; i < m_fit.lines.size(); ++i) {
        if (i > 0)
            top += size * (m_request.lineSpacing + (m_fit.opensParagraph.at(i) ? m_request.paragraphSpacing : 0));
        const SetLine line(m_fit.lines.at(i), faceOf(size, m_request.bold));
        const double free = width() - line.width();
        const double left = m_alignment & Qt::AlignHCenter ? free / 2 : m_alignment & Qt::AlignRight ? free : 0;
        // Whole pixels: the same line is the same picture wherever it stands.
        visit(line, std::floor(left), std::round(top + size * (1 - descent)));
    }
}

void FitText::paint(QPainter *painter)
{
    if (!m_fit.fits)
        return;
    painter->setPen(m_color);
    forEachLine([&](const SetLine &line, double left, double baseline) { line.draw(*painter, left, baseline); });
}

QRectF FitText::inkRect() const
{
    QRectF ink;
    if (m_fit.fits)
        forEachLine([&](const SetLine &line, double left, double baseline) { ink |= line.ink(left, baseline); });
    return ink;
}

template <typename T>
void FitText::change(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT requestChanged();
    fit();
}

void FitText::setText(const QString &text)
{
    change(m_request.text, text);
}

void FitText::setBold(bool bold)
{
    change(m_request.bold, bold);
}

void FitText::setMinimumPixelSize(int pixels)
{
    change(m_request.minimumPixelSize, pixels);
}

void FitText::setMaximumPixelSize(int pixels)
{
    change(m_request.maximumPixelSize, pixels);
}

void FitText::setGrowth(double growth)
{
    change(m_request.growth, growth);
}

void FitText::setAmple(int pixels)
{
    change(m_request.ample, pixels);
}

void FitText::setMaximumLines(int lines)
{
    change(m_request.maximumLines, lines);
}

void FitText::setLineSpacing(double em)
{
    change(m_request.lineSpacing, em);
}

void FitText::setParagraphSpacing(double em)
{
    change(m_request.paragraphSpacing, em);
}

void FitText::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void FitText::setAlignment(Qt::Alignment alignment)
{
    if (alignment == m_alignment)
        return;
    m_alignment = alignment;
    Q_EMIT alignmentChanged();
    update();
}

void FitText::setGroup(FitGroup *group)
{
    if (group == m_group)
        return;
    if (m_group) {
        m_group->claim(this, 0);
        m_group->disconnect(this);
    }
    m_group = group;
    if (m_group)
        connect(m_group, &FitGroup::pixelSizeChanged, this, &FitText::refit);
    Q_EMIT requestChanged();
    fit();
}

void FitText::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    fit();
}

void FitText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    setContentsSize({int(std::ceil(now.width())), int(std::ceil(now.height()))}); // a texture that is not stretched
    fit();
}

/// Finds the size of its own, tells the group, and takes the group's.
void FitText::fit()
{
    if (!isComponentComplete())
        return;
    m_request.box = size();
    m_request.shortLines = m_group == nullptr; // a card that sets several texts alike knows their lines
    if (m_request == m_fitted && !m_group)
        return;
    m_fitted = m_request;
    const int least = leastSize(m_request);
    if (!m_group) {
        FitRequest grown = m_request;
        grown.minimumPixelSize = least;
        apply(fitText(grown));
        return;
    }
    Fit own = fitText(m_request);
    m_group->claim(this, own.fits ? own.pixelSize : m_request.text.isEmpty() ? 0 : FitGroup::none, least);
    if (m_group->pixelSize() == own.pixelSize || !own.fits)
        apply(std::move(own));
    else
        refit();
}

void FitText::refit()
{
    if (!isComponentComplete() || m_group->pixelSize() == 0)
        return;
    // All at exactly this size, even where a member alone would go smaller for a better break.
    FitRequest request = m_request;
    request.maximumPixelSize = std::min(request.maximumPixelSize, m_group->pixelSize());
    request.minimumPixelSize = request.maximumPixelSize;
    Fit shared = fitText(request);
    request.minimumPixelSize = m_request.minimumPixelSize;
    apply(shared.fits ? std::move(shared) : fitText(request));
}

void FitText::apply(Fit fit)
{
    m_fit = std::move(fit);
    m_contentWidth = 0;
    for (const QString &line : m_fit.lines)
        m_contentWidth = std::max(m_contentWidth, SetLine(line, faceOf(m_fit.pixelSize, m_request.bold)).width());
    Q_EMIT fitChanged();
    update();
}

} // namespace ironfence::stage::cards
