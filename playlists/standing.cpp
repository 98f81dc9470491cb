// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/standing.h"

#include "playlists/card_pages.h"
#include "playlists/reading_time.h"
#include "playlists/running_text.h"
#include "playlists/screen.h"

#include <algorithm>
#include <cmath>

namespace ironfence::playlists {

using base::Milliseconds;

namespace {

/// Of one page on a small canvas.
Milliseconds smallPageTime(const QString &text, QSize room, bool isForElderly)
{
    const auto reading = readingTime(charactersOf(text), isForElderly);
    return standsIn(text, room, isForElderly) ? reading : std::max(reading, runningTime(text, room, isForElderly));
}

/// Whether all steps stand on the glass at once: on one line of a strip, below each other on a tile.
bool standsAtOnce(const Card &card, QSize area, QSize room, bool isForElderly)
{
    constexpr int strip = 80;     // pixels: below, a line and not a page
    constexpr double line = 1.18; // of type on a tile, with its tail, em
    const int size = leastStill(room, isForElderly);
    if (card.design != CardTemplate::Steps || size < smallestOutline)
        return false;
    const auto heads = headsOf(card);
    const bool isOneLine = area.height() < strip;
    const auto lines = isOneLine ? QStringList{heads.join(QChar(0x3000))} : heads;
    return size * line * double(lines.size() - 1) + size <= room.height() &&
           std::all_of(lines.begin(), lines.end(),
                       [&](const QString &text) { return (emWidthOf(text) + 0.5) * size <= room.width(); });
}

/// Where a scene has its words on a small canvas: beside its number and its sign, or below the sign. The measures are
/// those of stage/cards/SmallScene.qml.
QSize besideSign(const Card &card, QSize area)
{
    const int width = area.width();
    const int height = area.height();
    if (width < 1.8 * height)
        return {width, height - std::min(width, int(std::lround(height * 0.45)))};
    const int sign = std::min(height, int(std::lround(width / 4.0)));
    const int gap = height >= 48 ? int(std::lround(height / 8.0)) : height >= 32 ? 2 : 0;
    const int number = card.step > 0 && width >= 5 * height ? int(std::lround(height * 0.75)) : 0;
    return {width - number - sign - 2 * gap, height};
}

Milliseconds smallTime(const Card &card, const Viewer &viewer)
{
    if (card.design == CardTemplate::Scene)
        return smallPageTime(card.title, besideSign(card, viewer.area), viewer.isForElderly);
    constexpr auto sampleMark = 3; // "示例：" before each page
    const int margin = 2 * smallMargin(viewer.area);
    const auto room = viewer.area - QSize(margin, margin);
    if (standsAtOnce(card, viewer.area, room, viewer.isForElderly))
        return readingTime(charactersOf(headsOf(card).join(QString())), viewer.isForElderly);
    auto pages = briefPages(card);
    if (!card.number.isEmpty() && viewer.area.height() >= 80)
        pages = QStringList{card.title, card.number} + pages.mid(1); // each has the glass for itself
    Milliseconds time{0};
    for (const auto &page : pages)
        time += smallPageTime(card.isSample ? QString(sampleMark, u'一') + page : page, room, viewer.isForElderly);
    return time;
}

} // namespace

const QString &elderlyTag()
{
    static const QString tag = QStringLiteral("elderly");
    return tag;
}

Viewer Viewer::of(const Screen &screen)
{
    return {screen.canvas.size, screen.tags.contains(elderlyTag())};
}

bool isSmall(QSize area)
{
    return std::min(area.width(), area.height()) < smallestPage;
}

int smallMargin(QSize area)
{
    if (area.height() < 80)
        return area.height() < 48 ? 0 : 2;
    const int module = std::min(std::min(area.width(), area.height()) / 9, std::max(area.width(), area.height()) / 16);
    return area.height() < 240 ? 4 : int(std::lround(std::max(1, module) * 0.9)); // CardGrid.margin
}

Milliseconds standingTime(const Card &card, const Viewer &viewer)
{
    if (isSmall(viewer.area))
        return smallTime(card, viewer);
    const auto whole = readingTime(charactersOf(card), viewer.isForElderly);
    if (!viewer.isForElderly)
        return whole;
    Milliseconds pages = readingTime(charactersOf(card.title), true);
    for (const auto &page : fullPages(card, true))
        pages += readingTime(charactersOf(page), true);
    return std::max(whole, pages);
}

} // namespace ironfence::playlists
