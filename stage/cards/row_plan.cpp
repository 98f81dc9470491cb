// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/row_plan.h"

#include "stage/cards/typesetting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ironfence::stage::cards {

namespace {

/// A comma's tail, and what a line loses at its end because no word is divided, in em.
constexpr double tail = 0.06;
constexpr double ragged = 0.3;

double widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, QChar c) { return sum + (c.unicode() < 0x2000 ? 0.56 : 1); });
}

int linesOf(const QString &text, double perLine)
{
    int lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const double em = widthOf(paragraph);
        lines += em <= perLine ? 1 : int(std::ceil(em / std::max(1.0, perLine - ragged)));
    }
    return std::max(1, lines);
}

int sum(const QList<int> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0);
}

} // namespace

RowPlan::RowPlan(QObject *parent) : QObject(parent)
{
    connect(this, &RowPlan::requestChanged, this, &RowPlan::plan);
}

QList<int> RowPlan::linesAt(double pixelSize) const
{
    QList<int> lines;
    for (const QString &text : m_texts)
        lines.append(linesOf(text, m_width / pixelSize));
    return lines;
}

double RowPlan::heightAt(double pixelSize, const QList<int> &lines) const
{
    const auto all = sum(lines);
    const auto rows = double(lines.size());
    return rows * (m_pad + pixelSize * (1 + tail)) + (all - rows) * m_lineSpacing * pixelSize;
}

double RowPlan::largestFrom(double floor, double ceiling) const
{
    double size = std::max(ceiling, floor);
    while (size > floor && heightAt(size, linesAt(size)) > m_height)
        size = std::max(size - 1, floor);
    return size;
}

int RowPlan::leastSizeOfAll() const
{
    if (m_growth <= 1)
        return outlineFloor;
    const double grown = m_growth * std::floor(largestFrom(outlineFloor, m_largest / m_growth));
    return std::max(outlineFloor, std::min({int(std::ceil(grown)), m_ample, int(m_largest)}));
}

void RowPlan::plan()
{
    const int least = leastSizeOfAll();
    double size = largestFrom(least, m_largest);
    auto lines = linesAt(size);
    // A little smaller, where that spares a line: better than two words on a line of their own.
    constexpr double worthALine = 0.87;
    for (double smaller = size - 1; smaller >= std::max<double>(size * worthALine, least); smaller -= 1) {
        const auto fewer = linesAt(smaller);
        if (sum(fewer) < sum(lines)) {
            size = smaller;
            lines = fewer;
            break;
        }
    }
    const auto rows = std::max<double>(1, double(lines.size()));
    const double spare = std::clamp((m_height - heightAt(size, lines)) / rows, 0.0, std::max(m_spread, 0.0));

    QList<double> heights;
    for (const int count : lines)
        heights.append(m_pad + size * (1 + tail + m_lineSpacing * (count - 1)));
    const bool fits = heightAt(size, lines) <= m_height;
    if (heights == m_heights && lines == m_lines && spare == m_spare && fits == m_fits && least == m_least)
        return;
    m_fits = fits;
    m_least = least;
    m_heights = heights;
    m_lines = lines;
    m_spare = spare;
    Q_EMIT planChanged();
}

} // namespace ironfence::stage::cards
