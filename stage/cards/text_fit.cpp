// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_fit.h"

#include "stage/cards/line_breaker.h"
#include "stage/cards/typesetting.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace ironfence::stage::cards {

namespace {

/// The tail of a comma or semicolon reaches this far below the em box, in em. A strip that is only one character high
/// does without.
constexpr double tails = 0.06;
/// Characters that an eye takes in from a distance without losing the line.
constexpr double longestLine = 16;

/// One text that is tried at many sizes: divided once, measured in em.
class Fitting
{
public:
    /// For outline type, or for the bitmap font.
    Fitting(const FitRequest &request, bool isBitmap) : m_request(request)
    {
        for (const QString &paragraph : request.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_paragraphs.append(unitsOf(paragraph.trimmed()));

        // Outlines at a size where rounding is nothing; the set lines are checked again at their own.
        constexpr int reference = 200;
        const QFont bitmap = faceOf(bitmapSize, false);
        const QFontMetricsF outlines(faceOf(reference, request.bold));
        const auto width = [&](const QString &text) {
            return isBitmap ? SetLine(text, bitmap).width() / bitmapSize : outlines.horizontalAdvance(text) / reference;
        };
        for (auto &units : m_paragraphs)
            measureUnits(units, width);
    }

    /// The text at a size; fits is false when the box is too small for it.
    [[nodiscard]] Fit at(int pixelSize) const { return set(pixelSize, m_request.box.width() / pixelSize); }

    /// The same text at the same size in lines of 16 characters, where that costs no better break.
    [[nodiscard]] Fit shortened(Fit fit) const
    {
        Fit narrow = set(fit.pixelSize, std::min(longestLine, m_request.box.width() / fit.pixelSize));
        return narrow.fits && narrow.penalty <= fit.penalty && holds(narrow) ? narrow : fit;
    }

    /// The text at a size in lines of so many em.
    [[nodiscard]] Fit set(int pixelSize, double measure) const
    {
        Fit fit;
        fit.pixelSize = pixelSize;
        fit.clean = true;

        int left = linesThatFit(pixelSize);
        for (const auto &units : m_paragraphs) {
            const BrokenLines broken = breakLines(units, measure, left);
            if (broken.lines.isEmpty())
                return fit;
            for (qsizetype i = 0; i < broken.lines.size(); ++i)
                fit.opensParagraph.append(i == 0);
            fit.lines += broken.lines;
            fit.clean = fit.clean && broken.clean();
            fit.penalty += broken.penalty;
            left -= int(broken.lines.size());
        }
        fit.fits = fit.height(m_request) <= m_request.box.height();
        return fit;
    }

    /// Whether the lines are as narrow at their size as they were promised to be: hinting can round small type up.
    [[nodiscard]] bool holds(const Fit &fit) const
    {
        const QFont font = faceOf(fit.pixelSize, m_request.bold);
        return std::all_of(fit.lines.begin(), fit.lines.end(), [&](const QString &line) {
            return SetLine(line, font).width() <= m_request.box.width() + 0.5;
        });
    }

private:
    [[nodiscard]] int linesThatFit(int pixelSize) const
    {
        const double gaps = m_request.paragraphSpacing * double(std::max<qsizetype>(0, m_paragraphs.size() - 1));
        const double room = m_request.box.height() / pixelSize - 1 - gaps;
        return room < 0 ? 0 : std::min(m_request.maximumLines, 1 + int(room / m_request.lineSpacing));
    }

    const FitRequest &m_request;
    QList<QList<TextUnit>> m_paragraphs;
};

/// Size against faults: among two lines a divided word costs nine tenths of the size, a break between two words a
/// tenth.
double worth(const Fit &fit)
{
    return fit.pixelSize * std::max(0.1, 1 - fit.penalty / std::sqrt(double(fit.lines.size())) / 130);
}

Fit largest(const Fitting &fitting, int low, int high)
{
    Fit best;
    while (low <= high) {
        const int middle = (low + high) / 2;
        Fit fit = fitting.at(middle);
        if (fit.fits) {
            best = std::move(fit);
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return best;
}

} // namespace

double Fit::height(const FitRequest &request) const
{
    if (lines.isEmpty())
        return 0;
    const auto paragraphs = double(std::count(opensParagraph.begin(), opensParagraph.end(), true));
    const double overshoot = pixelSize < outlineFloor ? 0 : tails;
    return pixelSize * (1 + overshoot + request.lineSpacing * double(lines.size() - 1) +
                        request.paragraphSpacing * (paragraphs - 1));
}

namespace {

/// For a box that is too small for outline type.
Fit fitBitmap(const FitRequest &request)
{
    const Fitting fitting(request, true);
    Fit fit = fitting.at(bitmapSize);
    return fit.fits && fitting.holds(fit) ? fit : Fit{};
}

Fit fitOutlines(const FitRequest &request)
{
    const int floor = std::max(request.minimumPixelSize, outlineFloor);
    const int ceiling = std::min(request.maximumPixelSize, int(request.box.height()));
    const Fitting fitting(request, false);
    Fit best = largest(fitting, floor, ceiling);
    while (best.fits && !fitting.holds(best))
        best = largest(fitting, floor, best.pixelSize - 1);
    if (!best.fits)
        return best;

    const int step = std::max(1, best.pixelSize / 32);
    const int least = std::max(floor, int(best.pixelSize * 0.65));
    for (int size = best.pixelSize - step; best.penalty > 0 && size >= least && size > worth(best); size -= step) {
        Fit fit = fitting.at(size);
        if (fit.fits && worth(fit) > worth(best) && fitting.holds(fit))
            best = std::move(fit);
    }
    return request.shortLines ? fitting.shortened(std::move(best)) : best;
}

} // namespace

Fit fitText(const FitRequest &request)
{
    if (request.text.trimmed().isEmpty() || request.box.isEmpty())
        return {};
    Fit fit = fitOutlines(request);
    return fit.fits || request.minimumPixelSize >= outlineFloor ? fit : fitBitmap(request);
}

int leastSize(const FitRequest &request)
{
    if (request.growth <= 1)
        return request.minimumPixelSize;
    FitRequest usual = request;
    usual.maximumPixelSize = int(std::lround(request.maximumPixelSize / request.growth));
    const int grown = int(std::ceil(fitText(usual).pixelSize * request.growth));
    const int enough = std::min(request.ample, request.maximumPixelSize);
    return std::max(request.minimumPixelSize, std::min(grown, enough));
}

} // namespace ironfence::stage::cards
