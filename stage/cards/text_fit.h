// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

namespace ironfence::stage::cards {

/// A text, its box, and how far the type may go.
struct FitRequest
{
    QString text; ///< line feeds part paragraphs
    QSizeF box;   ///< pixels
    bool bold = false;
    int minimumPixelSize = 24; ///< the floor; below 24 the bitmap font of 16 px may be taken
    int maximumPixelSize = 400;
    double growth = 1; ///< beyond 1, for eyes that need it larger: see leastSize()
    int ample = 400;   ///< pixels that are large enough for them, whatever others see
    int maximumLines = 99;
    bool shortLines = true;        ///< no line of more than 16 characters, where size and breaks stay as good
    double lineSpacing = 1.35;     ///< baseline to baseline, in em
    double paragraphSpacing = 0.4; ///< on top of that between paragraphs, in em

    bool operator==(const FitRequest &) const = default;
};

/// How the text is set.
struct Fit
{
    bool fits = false; ///< false: not even at the floor; nothing may be drawn
    int pixelSize = 0;
    QStringList lines;
    QList<bool> opensParagraph; ///< beside each line
    bool clean = false;         ///< no word divided, no orphan
    double penalty = 0;         ///< faults of the setting, see BrokenLines

    /// Height of the set text from the first to the last em box, in pixels.
    [[nodiscard]] double height(const FitRequest &request) const;
};

/// The one rule of all cards: the largest type at which the whole text stands inside the box, never clipped; up to a
/// third smaller when that spares a divided word or an orphan.
[[nodiscard]] Fit fitText(const FitRequest &request);

/// What a text that grows must not stay below: `growth` times the size that it would have in the same box if it did not
/// grow, its largest size being that much smaller, but no more than is ample. The floor where nothing grows, and where
/// the text has no room anyway.
[[nodiscard]] int leastSize(const FitRequest &request);

} // namespace ironfence::stage::cards
