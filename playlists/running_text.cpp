// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/running_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ironfence::playlists {

namespace {

constexpr QChar firstWide(0x2E80); // CJK radicals: what comes before it is at most as wide as a Latin capital
constexpr double narrow = 0.67;    // em

} // namespace

double emWidthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double em, QChar c) { return em + (c < firstWide ? narrow : 1); });
}

int runningSize(QSize area, int most)
{
    const int high = std::min({int(area.height() * 0.94), area.width() / 4, most});
    if (high >= smallestOutline)
        return high;
    return area.height() >= smallestOutline ? smallestOutline : smallestBitmap;
}

int leastStill(QSize area, bool isForElderly)
{
    constexpr int larger = smallestOutline * 5 / 4;
    if (area.height() < smallestOutline)
        return smallestBitmap;
    return isForElderly && area.height() >= 2 * smallestOutline && runningSize(area) >= larger ? larger
                                                                                               : smallestOutline;
}

RunningPace runningPace(int pixelSize, double framesPerSecond, bool isForElderly)
{
    const double step = (isForElderly ? runningSpeedForElderly : runningSpeed) * pixelSize / framesPerSecond;
    RunningPace pace;
    pace.frames = std::max(1, int(std::lround(1 / step)));
    pace.pixels = std::max(1, int(std::lround(step * pace.frames)));
    return pace;
}

base::Milliseconds runningTime(const QString &text, QSize area, bool isForElderly)
{
    const int size = runningSize(area);
    constexpr double fonts = 1.02; // may be a little wider than their em, measured
    const double line = (emWidthOf(text) * fonts + 1) * size;
    double slowest = 0; // seconds
    for (const double rate : {25.0, 30.0, 50.0, 60.0}) {
        for (const double learnt : {0.94, 1.0, 1.06}) { // nearly, and then the step may be another
            const auto pace = runningPace(size, rate * learnt, isForElderly);
            const double way = runningPasses * (line + pace.pixels) + (runningPasses - 1) * area.width();
            slowest = std::max(slowest, way / pace.pixels * pace.frames / rate);
        }
    }
    constexpr base::Milliseconds frames{200}; // in which it starts and turns
    return runningHold + frames + base::Milliseconds(std::llround(std::ceil(slowest * 1000)));
}

bool standsIn(const QString &text, QSize area, bool isForElderly)
{
    constexpr double tail = 0.06;        // of a comma, below its line, em
    constexpr double lineSpacing = 1.12; // stage/cards/Pages.qml, em
    constexpr double ragged = 2;         // lost at the end of a line, em: no mark begins one
    const int size = leastStill(area, isForElderly);
    const double measure = double(area.width()) / size;
    const double em = emWidthOf(text);
    if (em <= measure - 0.5)
        return true;
    const double room = double(area.height()) / size - 1 - (size < smallestOutline ? 0 : tail);
    const int lines = room < 0 ? 0 : 1 + int(room / lineSpacing);
    return lines > 1 && em <= lines * (measure - ragged);
}

} // namespace ironfence::playlists
