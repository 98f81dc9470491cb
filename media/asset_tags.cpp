// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/asset_tags.h"

#include <algorithm>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// Line separators and lone halves of a pair would be written, and read as something else.
bool isOfOneLine(const QString &text)
{
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) {
        return base::json::isPrintable(c) && c != u'\n' && c != u'\t' && c != QChar::LineSeparator &&
               c != QChar::ParagraphSeparator;
    });
    return isPrintable && text.isValidUtf16();
}

} // namespace

Result<QString> AssetTags::normalised(const QString &tag)
{
    constexpr qsizetype absurd = 4 * longest; // no blanks make up for that
    const auto whole = tag.size() > absurd || !isOfOneLine(tag)
                           ? QString()
                           : tag.normalized(QString::NormalizationForm_C).simplified();
    if (whole.isEmpty() || whole.size() > longest)
        return failure(ErrorCode::Invalid, QStringLiteral("a tag has 1 to %1 printable characters").arg(longest),
                       QStringLiteral("tags"));
    return whole;
}

Result<AssetTags> AssetTags::of(const QStringList &tags)
{
    QStringList kept;
    for (const auto &tag : tags) {
        const auto whole = normalised(tag);
        if (!whole)
            return failure(whole.error());
        kept.append(*whole);
    }
    std::sort(kept.begin(), kept.end());
    kept.removeDuplicates();
    if (kept.size() > most)
        return failure(ErrorCode::TooLarge, QStringLiteral("an asset has at most %1 tags").arg(most),
                       QStringLiteral("tags"));
    return AssetTags(std::move(kept));
}

AssetTags AssetTags::read(base::json::Object object)
{
    constexpr qsizetype given = 4 * most; // some of them more than once
    const auto tags = of(object.texts("tags", given, 4 * longest));
    if (!tags)
        object.reader().fail(object.pathOf("tags"), tags.error().message, tags.error().code);
    return tags.value_or(AssetTags());
}

Result<AssetTags> AssetTags::changed(const QStringList &added, const QStringList &removed) const
{
    const auto gone = of(removed);
    if (!gone)
        return failure(gone.error());
    QStringList kept;
    std::copy_if(m_tags.begin(), m_tags.end(), std::back_inserter(kept),
                 [&](const QString &tag) { return !gone->m_tags.contains(tag); });
    return of(kept + added);
}

base::json::Value AssetTags::toJson() const
{
    auto tags = base::json::Value::array();
    for (const auto &tag : m_tags)
        tags.push_back(base::json::text(tag));
    return tags;
}

base::Sha256 AssetTags::hash() const
{
    QByteArray bytes;
    for (const auto &tag : m_tags)
        bytes += tag.toUtf8() + '\n';
    return base::Sha256::of(bytes);
}

} // namespace ironfence::media
