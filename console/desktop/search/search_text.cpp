// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/search/search_text.h"

#include "console/desktop/search/pinyin.h"

#include <algorithm>

namespace ironfence::console::desktop::search {

SearchText::SearchText(const QStringList &texts, const QStringList &codes)
    : m_texts(texts.join(u' ').toLower()), m_codes(codes)
{
    auto pinyin = Pinyin::of(m_texts);
    if (pinyin.initials == m_texts)
        return; // nothing in it is Chinese
    m_initials = std::move(pinyin.initials);
    m_syllables = std::move(pinyin.syllables);
}

bool SearchText::has(const QString &word) const
{
    constexpr qsizetype shortestCode = 4; // of hexadecimal digits, fewer say nothing
    if (m_texts.contains(word) || m_initials.contains(word) || sounds(word))
        return true;
    return word.size() >= shortestCode &&
           std::any_of(m_codes.cbegin(), m_codes.cend(), [&](const QString &code) { return code.startsWith(word); });
}

bool SearchText::sounds(const QString &word) const
{
    auto at = m_syllables.indexOf(word, 0, Qt::CaseInsensitive);
    while (at >= 0 && !m_syllables.at(at).isUpper())
        at = m_syllables.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

} // namespace ironfence::console::desktop::search
