// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ironfence::console::desktop::search {

/// What a search looks into of one row: made once, when the row comes or changes, so that a keystroke costs comparisons
/// and no more. A value; made by one thread at a time.
class SearchText
{
public:
    SearchText() = default;
    /// `texts` may be found by any part of them, and by how Chinese in them sounds; `codes` by how they begin.
    explicit SearchText(const QStringList &texts, const QStringList &codes = {});

    /// Whether a word in lower case stands in a text; or is the initials of what stands there ("fzp" for 防诈骗), or
    /// its pinyin from the beginning of a syllable ("zhap"); or begins a code, with four letters or more.
    [[nodiscard]] bool has(const QString &word) const;

    bool operator==(const SearchText &) const = default;

private:
    [[nodiscard]] bool sounds(const QString &word) const;

    QString m_texts; ///< in lower case
    QString m_initials;
    QString m_syllables;
    QStringList m_codes;
};

} // namespace ironfence::console::desktop::search
