// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QSize>
#include <QString>

namespace ironfence::playlists {

/// Characters a second of a text that runs over an LED strip: 3–4 reads well, 2–6 is allowed; older people read as many
/// as in a still text.
constexpr double runningSpeed = 3.5;
constexpr double runningSpeedForElderly = 2.5;
constexpr double slowestRunning = 2;
constexpr double fastestRunning = 6;
/// For which its beginning stands still before the first pass.
constexpr base::Milliseconds runningHold{1500};
/// Passes of a message before the next.
constexpr int runningPasses = 2;
/// Beyond that type it would only move faster, pixels.
constexpr int largestRunning = 96;
/// Sizes below which Chinese characters cannot be told apart: of the bitmap font and of outline fonts, pixels.
constexpr int smallestBitmap = 16;
constexpr int smallestOutline = 24;

/// Type that runs over an area: as high as it is, but with four characters on the glass, and at most so large.
[[nodiscard]] int runningSize(QSize area, int most = largestRunning);

/// The floor of still type on an area, pixels. What older people cannot read at 24 px is to run, where that is larger.
[[nodiscard]] int leastStill(QSize area, bool isForElderly);

/// Whole pixels with every so many frames: text never moves by a part of a pixel.
struct RunningPace
{
    int pixels = 1;
    int frames = 1;
};

/// The pace nearest to the speed for type of a size, at so many frames a second.
[[nodiscard]] RunningPace runningPace(int pixelSize, double framesPerSecond, bool isForElderly);

/// As wide as it is at most, without a font: a Chinese character is one em, any other two thirds.
[[nodiscard]] double emWidthOf(const QString &text);

/// How long a line takes that runs over an area twice, wherever frames come 25 to 60 times a second: out from where it
/// stood, then in and out. Its width is emWidthOf().
[[nodiscard]] base::Milliseconds runningTime(const QString &text, QSize area, bool isForElderly);

/// Whether a text certainly has room as it stands in an area, at the least size of the type, on as many lines as it
/// needs; what has not may run.
[[nodiscard]] bool standsIn(const QString &text, QSize area, bool isForElderly);

} // namespace ironfence::playlists
