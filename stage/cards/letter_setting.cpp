// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/letter_setting.h"

#include "stage/cards/line_breaker.h"
#include "stage/cards/typesetting.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ironfence::stage::cards {

namespace {

/// Fills lines one after another; empty when a unit is wider than a line.
QList<LetterLine> filled(const QList<TextUnit> &units, double measure, bool isAddress)
{
    QList<LetterLine> lines;
    LetterLine line;
    line.opens = true;
    line.indent = isAddress ? 0 : 2;
    for (const TextUnit &unit : units) {
        const double room = measure - line.indent;
        line.units.append(unit);
        if (line.width() <= room)
            continue;
        line.units.removeLast();
        if (line.units.isEmpty())
            return {};
        lines.append(std::exchange(line, {}));
        line.units.append(unit);
        if (line.width() > measure)
            return {};
    }
    line.closes = true;
    lines.append(line);
    return lines;
}

bool isOrphan(const LetterLine &line)
{
    const QString text = line.text();
    return line.closes && !line.opens &&
           std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }) < 2;
}

/// A paragraph leaves neither its first line alone at the foot of a page nor its last one at the head of the next.
qsizetype pageEnd(const QList<LetterLine> &lines, qsizetype start, qsizetype perPage)
{
    const auto tears = [&](qsizetype end) {
        const LetterLine &last = lines.at(end - 1);
        const LetterLine &next = lines.at(end);
        return (last.opens && !last.closes) || (next.closes && !next.opens);
    };
    const qsizetype full = std::min(start + perPage, lines.size());
    for (qsizetype end = full; end > start && end > full - 3; --end) {
        if (end == lines.size() || !tears(end))
            return end;
    }
    return full; // a page of a few lines has no choice
}

} // namespace

int LetterSetting::pitch(int pixelSize)
{
    constexpr double lineSpacing = 1.6; // em; room for the rules between the lines
    return int(std::lround(lineSpacing * pixelSize));
}

QString LetterLine::text() const
{
    QString text;
    for (const TextUnit &unit : units)
        text += unit.text;
    return text;
}

double LetterLine::width() const
{
    if (units.isEmpty())
        return 0;
    double width = -units.first().before - units.last().behind;
    for (const TextUnit &unit : units)
        width += unit.width;
    return width;
}

LetterSetting::LetterSetting(const QStringList &paragraphs)
{
    constexpr int reference = 200; // at a size where rounding is nothing
    const QFont font = faceOf(reference, false);
    const auto measure = [&](const QString &text) {
        if (text.isEmpty())
            return 0.0;
        return SetLine(text, font).width() / reference + blankBefore(text.front()) + blankBehind(text.back());
    };
    for (const QString &paragraph : paragraphs) {
        auto units = unitsOf(paragraph.trimmed());
        measureUnits(units, measure);
        if (!units.isEmpty())
            m_paragraphs.append(units);
    }
}

LetterPages LetterSetting::at(QSizeF box, int pixelSize) const
{
    LetterPages result;
    const double measure = box.width() / pixelSize;
    const double below = box.height() - (1 + foot) * pixelSize;
    QList<LetterLine> lines;
    for (const auto &units : m_paragraphs) {
        // Whom a letter is to stands at its very edge.
        const bool isAddress = lines.isEmpty() && units.last().text.endsWith(QChar(0xFF1A));
        const auto paragraph = filled(units, measure, isAddress);
        if (paragraph.isEmpty())
            return {};
        lines += paragraph;
    }
    if (lines.isEmpty() || below < 0)
        return {};

    result.pixelSize = pixelSize;
    result.orphans = int(std::count_if(lines.begin(), lines.end(), isOrphan));
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype end = pageEnd(lines, start, 1 + qsizetype(below) / pitch(pixelSize));
        result.pages.append(lines.mid(start, end - start));
        start = end;
    }
    return result;
}

LetterPages LetterSetting::fit(QSizeF box, int least, int most) const
{
    LetterPages best = at(box, least);
    if (best.pixelSize == 0)
        return best;
    for (int size = least + 1; size <= most; ++size) {
        LetterPages larger = at(box, size);
        if (larger.pixelSize == 0 || larger.pages.size() > best.pages.size())
            break;
        if (larger.orphans <= best.orphans)
            best = std::move(larger);
    }
    return best;
}

} // namespace ironfence::stage::cards
