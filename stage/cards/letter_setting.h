// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/text_units.h"

#include <QSizeF>
#include <QStringList>

namespace ironfence::stage::cards {

/// One line of a letter.
struct LetterLine
{
    QList<TextUnit> units;
    bool opens = false;  ///< a paragraph
    double indent = 0;   ///< em: two characters where a paragraph opens, but not where the letter says whom it is to
    bool closes = false; ///< a paragraph: keeps its natural width, all others fill the measure

    [[nodiscard]] QString text() const;
    /// Em, the blank halves of marks at both ends left out, the indent not counted.
    [[nodiscard]] double width() const;
};

/// A long text in pages, all at one size.
struct LetterPages
{
    int pixelSize = 0; ///< 0: a word is wider than the line even at the least size
    QList<QList<LetterLine>> pages;
    int orphans = 0; ///< paragraphs that end in one character alone on its line
};

/// Sets running text as Chinese books do: paragraphs open two characters in, lines are filled and then spread to the
/// full measure, no closing mark begins and no opening mark ends a line.
class LetterSetting
{
public:
    static constexpr double foot = 0.3; ///< em below the last line's em box, for its rule

    /// Baseline to baseline at a size, in whole pixels.
    [[nodiscard]] static int pitch(int pixelSize);

    LetterSetting() = default;
    explicit LetterSetting(const QStringList &paragraphs);

    /// As few pages as the least comfortable size needs, and on these the largest type that has no orphans.
    [[nodiscard]] LetterPages fit(QSizeF box, int least, int most) const;
    /// Pages at exactly this size.
    [[nodiscard]] LetterPages at(QSizeF box, int pixelSize) const;

private:
    QList<QList<TextUnit>> m_paragraphs; ///< measured
};

} // namespace ironfence::stage::cards
