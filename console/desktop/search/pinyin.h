// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::console::desktop::search {

/// How Chinese characters sound, without tones, as ICU's transliterator has it (CLDR, "Han-Latin"): each has one sound,
/// which of a character with several is the usual one. Other characters stand for themselves.
struct Pinyin
{
    QString initials; ///< "防诈骗2.mp4" → "fzp2.mp4"
    QString syllables; ///< the same → "FangZhaPian2.mp4": a capital begins a syllable, everything else is in lower case

    /// What a character sounded like is remembered, for the next text. One thread at a time.
    [[nodiscard]] static Pinyin of(const QString &text);
};

} // namespace ironfence::console::desktop::search
