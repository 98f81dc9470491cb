// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/search/search_text.h"

namespace ironfence::console::desktop::search {

/// What a person typed into a search field: words, all of which are to be found, in any order. A value.
class SearchQuery
{
public:
    static constexpr qsizetype longest = 200; ///< characters; more are cut off

    SearchQuery() = default;
    explicit SearchQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); } ///< finds everything
    [[nodiscard]] bool finds(const SearchText &text) const;

    bool operator==(const SearchQuery &) const = default;

private:
    QStringList m_words;
};

} // namespace ironfence::console::desktop::search
