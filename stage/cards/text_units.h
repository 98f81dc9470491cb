// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ironfence::stage::cards {

/// How well a line may end after a unit.
enum class Joint {
    Punctuation, ///< after a pause of the sentence: the best place
    Word,        ///< between two words
    Inside,      ///< inside a word, or between a number and its measure: legal, but it reads badly
};

/// A stretch of text that is never divided: a Han character with the punctuation that clings to it, a number, a Latin
/// word.
struct TextUnit
{
    QString text;
    Joint after = Joint::Word;
    double width = 0;  ///< in em, with all its blanks
    double before = 0; ///< blank that does not count at the start of a line, in em
    double behind = 0; ///< blank that does not count at the end of a line, in em

    bool operator==(const TextUnit &) const = default;
};

/// Divides one paragraph. Where a line may break is UAX #14 (no closing mark at a line start, no opening mark at a line
/// end, numbers whole), also beside Chinese quotation marks; where a word ends is ICU's Chinese dictionary plus the few
/// words of our trade that it does not know; of a short phrase in quotation marks no part is one.
[[nodiscard]] QList<TextUnit> unitsOf(const QString &paragraph);

} // namespace ironfence::stage::cards
