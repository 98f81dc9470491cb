// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/tag_words.h"

#include "base/ids.h"

#include <QRegularExpression>
#include <algorithm>

namespace ironfence::console::desktop::fleet {

std::optional<QStringList> tagsOf(const QString &text)
{
    constexpr qsizetype most = 32; // docs/wire.md
    static const QRegularExpression between(QStringLiteral("[\\s,，、;；]+"));
    auto tags = text.split(between, Qt::SkipEmptyParts);
    if (tags.size() > most || !std::all_of(tags.cbegin(), tags.cend(), base::isSlug))
        return std::nullopt;
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

} // namespace ironfence::console::desktop::fleet
