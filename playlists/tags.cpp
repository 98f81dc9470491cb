// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/tags.h"

#include "base/ids.h"

#include <algorithm>

namespace ironfence::playlists {

using base::json::Value;

QStringList readTags(base::json::Object &object, const char *key)
{
    auto tags = object.texts(key, 32, 48);
    if (!std::all_of(tags.begin(), tags.end(), base::isSlug))
        object.reader().fail(object.pathOf(key), QStringLiteral("a tag is 1-48 characters of a-z, 0-9 and '-'"));
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

Value tagsToJson(const QStringList &tags)
{
    Value json = Value::array();
    for (const auto &tag : tags)
        json.push_back(base::json::text(tag));
    return json;
}

} // namespace ironfence::playlists
