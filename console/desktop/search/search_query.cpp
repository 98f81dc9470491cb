// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/search/search_query.h"

#include <algorithm>

namespace ironfence::console::desktop::search {

SearchQuery::SearchQuery(const QString &typed)
    : m_words(typed.left(longest).simplified().toLower().split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchQuery::finds(const SearchText &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.has(word); });
}

} // namespace ironfence::console::desktop::search
