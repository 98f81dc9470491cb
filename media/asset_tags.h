// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/sha256.h"

#include <QStringList>

namespace ironfence::media {

/// What operators call an asset by among themselves, besides its name: short words of their own choice. No screen is
/// told of them. Each once, in the order of their UTF-16 code units, so that the same tags are the same list. A value.
class AssetTags
{
public:
    static constexpr qsizetype most = 16;
    static constexpr qsizetype longest = 32; ///< UTF-16 code units of one of them

    AssetTags() = default;

    /// One as it is kept: NFC, without blanks around it and with single ones in it. Errors: Invalid (empty, too long,
    /// not one printable line).
    [[nodiscard]] static base::Result<QString> normalised(const QString &tag);
    /// As they are kept, whatever their order, and however often each is given. Errors: Invalid, TooLarge (too many).
    [[nodiscard]] static base::Result<AssetTags> of(const QStringList &tags);
    /// The member `tags`; none without it.
    [[nodiscard]] static AssetTags read(base::json::Object object);

    /// These with others, and without others; what is not there is not missed. Errors: as of().
    [[nodiscard]] base::Result<AssetTags> changed(const QStringList &added, const QStringList &removed) const;

    [[nodiscard]] const QStringList &list() const { return m_tags; }
    [[nodiscard]] base::json::Value toJson() const;
    /// What a change of them counts by (docs/wire.md): SHA-256 of the tags, each followed by a line feed.
    [[nodiscard]] base::Sha256 hash() const;

    bool operator==(const AssetTags &) const = default;

private:
    explicit AssetTags(QStringList tags) : m_tags(std::move(tags)) {}

    QStringList m_tags;
};

} // namespace ironfence::media
